import * as z from "zod";
import { startFailures } from "./start-failure.ts";

/** What runs the core. */
const hostNames = ["desktop", "browser"] as const;
export type HostName = (typeof hostNames)[number];

/** What went wrong, as far as a log may say it: a closed list, never the words of an error. */
export const failureCodes = [
  "WRONG_PASSPHRASE",
  "WRONG_RECOVERY_CODE",
  "VAULT_IN_USE",
  "VAULT_DAMAGED",
  "VAULT_NEWER",
  "VAULT_MISSING",
  "KEYFILE_MISSING",
  "DATA_ROLLED_BACK",
  "DISK_FULL",
  "DISK_READONLY",
  "BACKUP_INVALID",
  "BACKUP_FOREIGN",
  "BACKUP_NEWER",
  "PDF_FAILED",
  "BAD_REQUEST",
  "INTERNAL",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Which kind of error a bug showed itself by. */
export const errorKinds = [
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "ZodError",
  "SqliteError",
  "Error",
  "other",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export const platforms = ["linux", "darwin", "win32", "other"] as const;

const Milliseconds = z.int().min(0);

/**
 * One line of the diagnostic log. Only closed lists and numbers: no text that somebody wrote, no message of an error, no
 * path and no id can be said in it (`tests/unit/diagnostic.test.ts` keeps it so, in the type).
 */
export const diagnosticEvent = <Verb extends string>(verbs: ReadonlyArray<Verb>) =>
  z.discriminatedUnion("event", [
    z.strictObject({
      event: z.literal("started"),
      host: z.enum(hostNames),
      platform: z.enum(platforms),
    }),
    z.strictObject({ event: z.literal("stopped") }),
    z.strictObject({
      event: z.literal("failed"),
      verb: z.enum(verbs),
      code: z.enum(failureCodes),
      kind: z.enum(errorKinds).nullable(),
      ms: Milliseconds,
    }),
    z.strictObject({ event: z.literal("slow"), verb: z.enum(verbs), ms: Milliseconds }),
    z.strictObject({ event: z.literal("crashed"), kind: z.enum(errorKinds) }),
    z.strictObject({ event: z.literal("windowFailed"), failure: z.enum(startFailures) }),
  ]);

/** How long a line stays, in days, and how large the log may become. */
export const DIAGNOSTICS_KEPT_DAYS = 14;
export const DIAGNOSTICS_MAXIMUM_BYTES = 5 * 1024 * 1024;
