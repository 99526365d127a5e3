import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const FILE = "refused-unlocks";
// Some five thousand attempts: more of them say nothing more.
const MAXIMUM_BYTES = 128 * 1024;

/**
 * Notes that somebody tried to open a vault and could not: the instant and nothing else, beside the vault, since nothing
 * can be written into one that is closed. ISO 8601, UTC.
 */
export const noteRefusedUnlock = (folder: string, at: string): void => {
  const file = path.join(folder, FILE);
  if (!existsSync(folder) || (existsSync(file) && statSync(file).size > MAXIMUM_BYTES)) return;
  try {
    appendFileSync(file, `${at}\n`, { mode: 0o600 });
  } catch {
    // A full or read-only disk must not change the answer to a wrong passphrase.
  }
};

/** The instants since the vault was last opened; a line that was damaged says nothing. */
export const refusedUnlocks = (folder: string): ReadonlyArray<string> => {
  const file = path.join(folder, FILE);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => z.iso.datetime().safeParse(line).success);
};

/** Once they stand in the access log. */
export const forgetRefusedUnlocks = (folder: string): void =>
  rmSync(path.join(folder, FILE), { force: true });
