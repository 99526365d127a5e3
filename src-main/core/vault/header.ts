import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import * as z from "zod";

const base64Bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, "base64").length === length);

/**
 * Argon2id parameters. The bounds are checked when reading: below, guessing would be cheap; above, a hostile header
 * would exhaust the memory.
 */
const Argon2Parameters = z.strictObject({
  algorithm: z.literal("argon2id"),
  memoryKiB: z
    .int()
    .min(64 * 1024)
    .max(256 * 1024),
  iterations: z.int().min(3).max(10),
  parallelism: z.literal(1),
  salt: base64Bytes(16),
});
export type Argon2Parameters = z.infer<typeof Argon2Parameters>;

/** One way to the data key. The passphrase is the first; a recovery code and the OS keychain take the same place. */
const PassphraseSlot = z.strictObject({
  type: z.literal("passphrase"),
  derivation: Argon2Parameters,
  nonce: base64Bytes(12),
  wrappedKey: base64Bytes(32),
  tag: base64Bytes(16),
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

/** `vault.json`: everything needed to open the vault but the passphrase. Holds nothing personal. */
const VaultHeader = z.strictObject({
  format: z.literal("autour.vault"),
  formatVersion: z.literal(1),
  vaultId: z.uuid(),
  cipher: z.literal("sqlcipher-4"),
  slots: z.array(PassphraseSlot).min(1),
});
export type VaultHeader = z.infer<typeof VaultHeader>;

// Twice: a header lost is a vault lost.
const HEADER_FILES = ["vault.json", "vault.copy.json"];

export const hasHeader = (folder: string): boolean =>
  HEADER_FILES.some((name) => existsSync(path.join(folder, name)));

/** The first copy that reads well; null when none does. */
export const readHeader = (folder: string): VaultHeader | null => {
  for (const name of HEADER_FILES) {
    const file = path.join(folder, name);
    if (!existsSync(file)) continue;
    const header = VaultHeader.safeParse(parseJson(readFileSync(file, "utf8")));
    if (header.success) return header.data;
  }
  return null;
};

/** Writes both copies, each whole or not at all, flushed to disk. */
export const writeHeader = (folder: string, header: VaultHeader): void => {
  for (const name of HEADER_FILES)
    writeFileAtomic.sync(path.join(folder, name), `${JSON.stringify(header, null, 2)}\n`);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
