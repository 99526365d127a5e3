import { createHmac, timingSafeEqual } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, readSync } from "node:fs";
import * as z from "zod";
import { BackupSummary } from "#domain/backup.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { part, type Steps } from "#domain/steps.ts";
import { digestFrom, piecesFrom, writeAll } from "./file-pieces.ts";
import { VaultHeader } from "./header.ts";

/**
 * A backup is one file: magic, length of the header (32 bits, big-endian), header in JSON, HMAC-SHA256 of all that by
 * the backup key, then the encrypted database to the last byte.
 */
const MAGIC = Buffer.from("AUTOUR BACKUP 1\n");
const LENGTH_BYTES = 4;
const HMAC_BYTES = 32;
const HEADER_MAXIMUM_BYTES = 64 * 1024;

const FORMAT = "autour.backup";
const FORMAT_VERSION = 1;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

const ContainerHeader = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  summary: BackupSummary,
  /** The key file of its day, so that the backup opens without anything else. */
  vault: VaultHeader,
  /** How many migrations the database has had. */
  schemaVersion: z.int().min(1),
  /** Of the rows (`db/inspect-database.ts`). */
  contentDigest: Digest,
  /** Of the register of erasures (`db/erasures.ts`): tells whether somebody was erased since. */
  erasuresDigest: Digest,
  payloadBytes: z.int().min(1),
  payloadDigest: Digest,
});
export type ContainerHeader = z.infer<typeof ContainerHeader>;

export type ContainerRefusal = { readonly type: "BackupInvalid" | "BackupNewer" };

/** What is said of the database that goes in. */
export type ContainerContent = Omit<
  ContainerHeader,
  "format" | "formatVersion" | "payloadBytes" | "payloadDigest"
>;

/** Writes the container of a database file and flushes it to disk. `target` must not exist. */
export function* writeContainer(
  target: string,
  payloadFile: string,
  content: ContainerContent,
  backupKey: Uint8Array,
): Steps<void> {
  const payload = openSync(payloadFile, "r");
  const container = openSync(target, "wx", 0o600);
  try {
    const payloadBytes = fstatSync(payload).size;
    const payloadDigest = yield* part(digestFrom(payload, 0), 0, 0.5);
    const header = ContainerHeader.parse({
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      ...content,
      payloadBytes,
      payloadDigest,
    });
    const head = serializeHead(header);
    writeAll(container, head);
    writeAll(container, hmacOf(head, backupKey));
    let written = 0;
    for (const piece of piecesFrom(payload, 0)) {
      writeAll(container, piece);
      written += piece.length;
      yield 0.5 + written / payloadBytes / 2;
    }
    fsyncSync(container);
  } finally {
    closeSync(container);
    closeSync(payload);
  }
}

/** What a container says of itself. Whether it is true only `verifyContainer` knows. */
export const readContainerHeader = (file: string): Result<ContainerHeader, ContainerRefusal> => {
  const container = openSync(file, "r");
  try {
    const head = readHead(container);
    return head.ok ? ok(head.value.header) : head;
  } finally {
    closeSync(container);
  }
};

/**
 * Whether a container is whole, byte for byte, and was made with this backup key. With `copyTo`, the database in it is
 * written there and flushed to disk while it is read; what was refused is to be thrown away.
 */
export function* verifyContainer(
  file: string,
  backupKey: Uint8Array,
  copyTo?: string,
): Steps<Result<ContainerHeader, ContainerRefusal>> {
  const container = openSync(file, "r");
  try {
    const head = readHead(container);
    if (!head.ok) return head;
    const { header, bytes, hmac, payloadStart } = head.value;
    if (!timingSafeEqual(hmac, hmacOf(bytes, backupKey))) return err({ type: "BackupInvalid" });
    if (fstatSync(container).size !== payloadStart + header.payloadBytes)
      return err({ type: "BackupInvalid" });
    const digest = yield* digestFrom(container, payloadStart, copyTo);
    return digest === header.payloadDigest ? ok(header) : err({ type: "BackupInvalid" });
  } finally {
    closeSync(container);
  }
}

interface Head {
  readonly header: ContainerHeader;
  /** Everything the HMAC covers. */
  readonly bytes: Buffer;
  readonly hmac: Buffer;
  readonly payloadStart: number;
}

const readHead = (container: number): Result<Head, ContainerRefusal> => {
  const start = readExactly(container, 0, MAGIC.length + LENGTH_BYTES);
  if (!start || !start.subarray(0, MAGIC.length).equals(MAGIC))
    return err({ type: "BackupInvalid" });
  const length = start.readUInt32BE(MAGIC.length);
  if (length > HEADER_MAXIMUM_BYTES) return err({ type: "BackupInvalid" });
  const bytes = readExactly(container, 0, start.length + length);
  const hmac = readExactly(container, start.length + length, HMAC_BYTES);
  if (!bytes || !hmac) return err({ type: "BackupInvalid" });
  const json = parseJson(bytes.toString("utf8", start.length));
  const envelope = Envelope.safeParse(json);
  if (envelope.success && envelope.data.formatVersion > FORMAT_VERSION)
    return err({ type: "BackupNewer" });
  const header = ContainerHeader.safeParse(json);
  if (!header.success) return err({ type: "BackupInvalid" });
  return ok({ header: header.data, bytes, hmac, payloadStart: bytes.length + HMAC_BYTES });
};

const Envelope = z.object({ format: z.literal(FORMAT), formatVersion: z.int() });

const serializeHead = (header: ContainerHeader): Buffer => {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(json.length);
  return Buffer.concat([MAGIC, length, json]);
};

const hmacOf = (head: Uint8Array, backupKey: Uint8Array): Buffer =>
  createHmac("sha256", backupKey).update(head).digest();

const readExactly = (file: number, start: number, length: number): Buffer | null => {
  const bytes = Buffer.alloc(length);
  return readSync(file, bytes, 0, length, start) === length ? bytes : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
