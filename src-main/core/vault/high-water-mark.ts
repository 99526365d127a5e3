import { createHmac, timingSafeEqual } from "node:crypto";
import type Database from "better-sqlite3";
import type { HighWaterMark, LostOperations } from "#domain/operation.ts";
import { lastOperation, operationAt } from "../db/operations.ts";
import { readHeader, type SealedMark, writeHeader } from "./header.ts";

/**
 * Keeps beside the database how far its chain of operations had come. Page encryption finds every damaged byte but
 * cannot see that a file is an older one as a whole, nor that the end of its log was dropped: this does.
 */
export const writeMark = (
  folder: string,
  connection: Database.Database,
  auditKey: Uint8Array,
): void => {
  const last = lastOperation(connection);
  const header = readHeader(folder);
  if (!last || !header.ok || header.value.mark?.head === last.code) return;
  const mark: HighWaterMark = { operations: last.sequence, head: last.code, at: last.at };
  const seal = sealOf(mark, header.value.vaultId, auditKey).toString("hex");
  writeHeader(folder, { ...header.value, mark: { ...mark, seal } });
};

/** Forgets the mark, before the database is replaced by an older one on purpose. */
export const clearMark = (folder: string): void => {
  const header = readHeader(folder);
  if (header.ok && header.value.mark) writeHeader(folder, { ...header.value, mark: null });
};

/** What the database has lost since its mark was written; null when nothing is missing. */
export const lostSinceMark = (
  folder: string,
  connection: Database.Database,
  auditKey: Uint8Array,
): LostOperations | null => {
  const header = readHeader(folder);
  const mark = header.ok ? header.value.mark : null;
  // Whoever may write the key file may also remove the mark: one that is not ours says nothing.
  if (!header.ok || !mark || !isOurs(mark, header.value.vaultId, auditKey)) return null;
  if (operationAt(connection, mark.operations)?.code === mark.head) return null;
  const last = lastOperation(connection);
  const missing = mark.operations - (last?.sequence ?? 0);
  return {
    count: missing > 0 ? missing : null,
    keptUntil: last?.at ?? null,
    knownUntil: mark.at,
  };
};

const isOurs = ({ seal, ...mark }: SealedMark, vaultId: string, auditKey: Uint8Array): boolean =>
  timingSafeEqual(Buffer.from(seal, "hex"), sealOf(mark, vaultId, auditKey));

const sealOf = (
  { operations, head, at }: HighWaterMark,
  vaultId: string,
  auditKey: Uint8Array,
): Buffer =>
  createHmac("sha256", auditKey)
    .update(JSON.stringify(["autour.mark", vaultId, operations, head, at]))
    .digest();
