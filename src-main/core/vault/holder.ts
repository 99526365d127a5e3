import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Holder } from "#domain/vault.ts";

const FILE = "open-in";

/**
 * Says beside an open vault which program has it, so that a second one can name it: one word, nothing else. Whether a
 * vault is open only its lock knows; the word of a process that was killed stays until the next opening.
 */
export const noteHolder = (folder: string, holder: Holder): void => {
  try {
    writeFileSync(path.join(folder, FILE), holder, { mode: 0o600 });
  } catch {
    // A full or read-only disk must not keep anybody out.
  }
};

export const forgetHolder = (folder: string): void =>
  rmSync(path.join(folder, FILE), { force: true });

/** Null when nobody said. */
export const holderOf = (folder: string): Holder | null => {
  try {
    return Holder.safeParse(readFileSync(path.join(folder, FILE), "utf8")).data ?? null;
  } catch {
    return null;
  }
};
