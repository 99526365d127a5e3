import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { verbs } from "#contract/verbs.ts";
import {
  diagnosticEvent,
  DIAGNOSTICS_KEPT_DAYS,
  DIAGNOSTICS_MAXIMUM_BYTES,
  type ErrorKind,
  errorKinds,
} from "#domain/diagnostic.ts";
import { addDays } from "#domain/local-date.ts";
import type { ClockDep } from "../services/deps.ts";

const DiagnosticEvent = diagnosticEvent(verbs);
export type DiagnosticEvent = z.infer<typeof DiagnosticEvent>;

export interface DiagnosticLog {
  /** Writes a line; a disk that takes none is no reason to stop anything. */
  readonly note: (event: DiagnosticEvent) => void;
  /** The whole log, the oldest line first. */
  readonly read: () => string;
}

/** Keeps nothing: for a core without a folder of its own. */
export const noDiagnosticLog: DiagnosticLog = { note: () => {}, read: () => "" };

/** A log in a file of its own, of fourteen days and five megabytes at most. Its folder must exist. */
export const createDiagnosticLog = ({
  file,
  clock,
}: ClockDep & { readonly file: string }): DiagnosticLog => {
  const read = (): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

  unlessDiskFails(() => {
    const first = addDays(clock.today(), -DIAGNOSTICS_KEPT_DAYS);
    const text = read();
    const kept = wholeLines(text).filter((line) => (instantOf(line) ?? "") >= first);
    if (kept.length < wholeLines(text).length) writeFileSync(file, asText(kept), { mode: 0o600 });
  });

  return {
    note: (event) =>
      unlessDiskFails(() => {
        const line = `${JSON.stringify({ at: clock.now(), ...DiagnosticEvent.parse(event) })}\n`;
        const size = existsSync(file) ? statSync(file).size : 0;
        if (size + line.length > DIAGNOSTICS_MAXIMUM_BYTES) {
          const lines = wholeLines(read());
          writeFileSync(file, asText(lines.slice(Math.ceil(lines.length / 2))), { mode: 0o600 });
        }
        appendFileSync(file, line, { mode: 0o600 });
      }),
    read,
  };
};

/** The kind of an error and nothing of what it says. */
export const errorKindOf = (error: unknown): ErrorKind => {
  if (!(error instanceof Error)) return "other";
  return (
    errorKinds.find((kind) => kind === error.name || kind === error.constructor.name) ?? "Error"
  );
};

const unlessDiskFails = (write: () => void): void => {
  try {
    write();
  } catch {
    // Nobody is kept from working because a line of a log could not be written.
  }
};

const wholeLines = (text: string): ReadonlyArray<string> =>
  text.split("\n").filter((line) => line !== "");

const asText = (lines: ReadonlyArray<string>): string => lines.map((line) => `${line}\n`).join("");

const Dated = z.object({ at: z.iso.datetime() });

const instantOf = (line: string): string | null => {
  try {
    return Dated.safeParse(JSON.parse(line)).data?.at ?? null;
  } catch {
    return null;
  }
};
