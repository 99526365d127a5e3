import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { HEADER_FILES } from "./header.ts";
import { type BackupFolder, listBackups } from "./rotate-backups.ts";

// More than the head of a backup and the first pages behind it.
const SHREDDED_BYTES = 256 * 1024;

/**
 * Destroys a vault, which must be closed, for good: first every slot that holds its key, in the backups, then in both
 * copies of the key file, each overwritten where it lies and flushed; then the files. From the last slot on, no
 * passphrase opens what a disk may still hold. Cut short, what is left of it can be destroyed again.
 */
export const destroyVault = (
  folder: string,
  backupsFolder: string,
  copies: BackupFolder | null,
): void => {
  if (copies) for (const { name } of listBackups(copies)) shred(path.join(copies.folder, name));
  if (existsSync(backupsFolder))
    for (const name of readdirSync(backupsFolder)) shred(path.join(backupsFolder, name));
  for (const name of HEADER_FILES.toReversed()) shred(path.join(folder, name));
  if (copies) for (const { name } of listBackups(copies)) rmSync(path.join(copies.folder, name));
  for (const one of [backupsFolder, folder]) rmSync(one, { recursive: true, force: true });
};

// In place: a file written anew would leave the old one's blocks on the disk.
const shred = (file: string): void => {
  if (!existsSync(file)) return;
  const handle = openSync(file, "r+");
  try {
    const noise = randomBytes(Math.min(fstatSync(handle).size, SHREDDED_BYTES));
    for (let written = 0; written < noise.length;)
      written += writeSync(handle, noise, written, noise.length - written, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
