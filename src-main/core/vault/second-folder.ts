import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { LocalDate } from "#domain/local-date.ts";
import { part, type Steps } from "#domain/steps.ts";
import { readContainerHeader } from "./backup-container.ts";
import { digestFrom } from "./file-pieces.ts";
import {
  type BackupFolder,
  listBackups,
  nameOfBackup,
  nextSequence,
  removeUnfinished,
  rotateBackups,
  syncFolder,
  unfinished,
} from "./rotate-backups.ts";

/** Whether the folder elsewhere can be reached: false while its stick is not plugged in. */
export const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a copy in one folder would be lost with the disk of the other. Both must be there. */
export const areOnSameDisk = (one: string, other: string): boolean =>
  statSync(one).dev === statSync(other).dev;

/** Whether a folder holds this very backup, under whichever number, by what its head says. */
export const holdsBackup = (place: BackupFolder, original: string): boolean => {
  const head = headOf(original);
  return (
    head !== null &&
    listBackups(place).some(({ name }) => headOf(path.join(place.folder, name)) === head)
  );
};

const headOf = (file: string): string | null => {
  const header = existsSync(file) ? readContainerHeader(file) : null;
  return header?.ok ? JSON.stringify(header.value) : null;
};

/**
 * Copies a backup to a folder elsewhere, where older ones go by the same rule. It has its name there only once it was read
 * back and found the same, byte for byte. A file of that name that is something else is never replaced: the copy takes the
 * next free number. Throws what the disk says: full, read-only, gone in the middle.
 */
export function* copyToSecondFolder(
  { folder, vaultId }: BackupFolder,
  { name, to, today }: { readonly name: string; readonly to: string; readonly today: LocalDate },
): Steps<void> {
  const original = path.join(folder, name);
  const place = { folder: to, vaultId };
  if (holdsBackup(place, original)) return;
  removeUnfinished(place);
  const copyName = existsSync(path.join(to, name))
    ? nameOfBackup(vaultId, nextSequence(vaultId, [folder, to]))
    : name;
  const copy = unfinished(place, copyName);
  try {
    const written = yield* part(digestOfFile(original, copy), 0, 0.5);
    if ((yield* part(digestOfFile(copy), 0.5, 1)) !== written)
      throw new Error("the copy elsewhere does not read back as it was written");
    renameSync(copy, path.join(to, copyName));
    syncFolder(to);
    rotateBackups(place, today);
  } finally {
    rmSync(copy, { force: true });
  }
}

function* digestOfFile(name: string, copyTo?: string): Steps<string> {
  const file = openSync(name, "r");
  try {
    return yield* digestFrom(file, 0, copyTo);
  } finally {
    closeSync(file);
  }
}
