import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { err, ok, type Result } from "#domain/result.ts";
import { type ContainerRefusal, readContainerHeader } from "./backup-container.ts";
import { writeAll } from "./file-pieces.ts";

/** A backup from elsewhere, on its way from the page: written piece by piece, beside the others, under no name of theirs. */
export const receivedFile = (folder: string): string => path.join(folder, "received.incoming");

export interface ReceivedPiece {
  /** Where it begins in the file, in bytes; 0 begins anew. */
  readonly offset: number;
  readonly piece: Uint8Array;
}

/**
 * Adds a piece. What does not begin as a backup does is refused at its first piece, before the rest is sent; whether all of it
 * is whole is found out when it is read. "BackupMissing": another file was begun meanwhile.
 */
export const receivePiece = (
  folder: string,
  { offset, piece }: ReceivedPiece,
): Result<void, ContainerRefusal | { readonly type: "BackupMissing" }> => {
  const file = receivedFile(folder);
  if (offset === 0) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(file, { force: true });
  } else if (!existsSync(file) || statSync(file).size !== offset) {
    return err({ type: "BackupMissing" });
  }
  try {
    append(file, piece);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  if (offset > 0) return ok(undefined);
  const claimed = readContainerHeader(file);
  if (claimed.ok) return ok(undefined);
  rmSync(file, { force: true });
  return claimed;
};

/** Lets go of what was handed over, whole or not. */
export const discardReceived = (folder: string): void =>
  rmSync(receivedFile(folder), { force: true });

const append = (file: string, piece: Uint8Array): void => {
  const handle = openSync(file, "a", 0o600);
  try {
    writeAll(handle, piece);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
