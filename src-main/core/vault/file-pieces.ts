import { createHash } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import type { Steps } from "#domain/steps.ts";

const PIECE_BYTES = 4 * 1024 * 1024;

/**
 * SHA-256, in hexadecimal, of an open file from a place to its end. With `copyTo`, which must not exist, that part is
 * written there and flushed to disk while it is read.
 */
export function* digestFrom(file: number, start: number, copyTo?: string): Steps<string> {
  const copy = copyTo === undefined ? null : openSync(copyTo, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    const bytes = fstatSync(file).size - start;
    let read = 0;
    for (const piece of piecesFrom(file, start)) {
      hash.update(piece);
      if (copy !== null) writeAll(copy, piece);
      read += piece.length;
      yield read / bytes;
    }
    if (copy !== null) fsyncSync(copy);
    return hash.digest("hex");
  } finally {
    if (copy !== null) closeSync(copy);
  }
}

/** The pieces share one buffer: each is done with before the next is read. */
export function* piecesFrom(file: number, start: number): Generator<Buffer, void, undefined> {
  const buffer = Buffer.alloc(PIECE_BYTES);
  for (let position = start; ;) {
    const count = readSync(file, buffer, 0, buffer.length, position);
    if (count === 0) return;
    position += count;
    yield buffer.subarray(0, count);
  }
}

/** Writes every byte: a disk that fills up may take a part and say so only by its length. */
export const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length;)
    written += writeSync(file, bytes, written, bytes.length - written);
};
