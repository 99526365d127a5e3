import { ORPCError } from "@orpc/server";
import * as z from "zod";
import { DAMAGED } from "../db/operations.ts";
import { hasSqliteCode } from "../db/open-database.ts";
import { watched } from "./note-failures.ts";

/** Questions that may be asked of a locked vault. None reaches one that nobody has been at for too long. */
export const core = watched.use(async ({ context, next }) => {
  try {
    context.vaultLock.check();
    const answer = await next();
    context.vaultLock.notice();
    return answer;
  } catch (error) {
    if (isDamage(error)) context.vault.stopWriting();
    throw diskErrorOf(error) ?? error;
  }
});

/** Questions about what is in the vault. */
export const openCore = core.use(({ context, next, path }, input) => {
  const db = context.vault.db({
    actor: "organiser",
    action: path.join("."),
    entityId: entityIdOf(input),
  });
  if (!db) throw new ORPCError("LOCKED");
  return next({ context: { db } });
});

const entityIdOf = (input: unknown): string | null => {
  const { caseFileId, contactId } = About.safeParse(input).data ?? {};
  return caseFileId ?? contactId ?? null;
};

const About = z.object({ caseFileId: z.uuid().nullish(), contactId: z.uuid().nullish() });

// A full or failing disk is no bug: the page has a sentence for each.
const diskErrorOf = (error: unknown): Error | undefined => {
  if (hasSqliteCode(error, "SQLITE_FULL") || hasSystemCode(error, "ENOSPC"))
    return new ORPCError("DISK_FULL");
  if (hasSqliteCode(error, "SQLITE_READONLY") || hasSystemCode(error, "EROFS", "EACCES", "EPERM"))
    return new ORPCError("DISK_READONLY");
  if (isDamage(error) || hasSystemCode(error, DAMAGED)) return new ORPCError("VAULT_DAMAGED");
  return undefined;
};

const isDamage = (error: unknown): boolean =>
  hasSqliteCode(error, "SQLITE_CORRUPT") || hasSqliteCode(error, "SQLITE_IOERR");

const hasSystemCode = (error: unknown, ...codes: ReadonlyArray<string>): boolean =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));
