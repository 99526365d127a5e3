import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import * as z from "zod";
import { LocalDate } from "#domain/local-date.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { VaultLabel } from "#domain/vault.ts";

const base64Bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, "base64").length === length);

/** What one derivation costs. The bounds hold when choosing and when reading a header. */
export const ARGON2_BOUNDS = {
  memoryKiB: { minimum: 64 * 1024, maximum: 256 * 1024 },
  iterations: { minimum: 3, maximum: 10 },
} as const;

const { memoryKiB, iterations } = ARGON2_BOUNDS;

/**
 * Argon2id parameters. The bounds are checked when reading: below, guessing would be cheap; above, a hostile header
 * would exhaust the memory.
 */
const Argon2Parameters = z.strictObject({
  algorithm: z.literal("argon2id"),
  memoryKiB: z.int().min(memoryKiB.minimum).max(memoryKiB.maximum),
  iterations: z.int().min(iterations.minimum).max(iterations.maximum),
  parallelism: z.literal(1),
  salt: base64Bytes(16),
});
export type Argon2Parameters = z.infer<typeof Argon2Parameters>;

/** A secret that is random through and through needs no slow derivation. */
const HkdfParameters = z.strictObject({
  algorithm: z.literal("hkdf-sha256"),
  salt: base64Bytes(32),
});
export type HkdfParameters = z.infer<typeof HkdfParameters>;

const slotShape = {
  id: z.uuid(),
  createdOn: LocalDate,
  /** The data key, wrapped with AES-256-GCM. */
  nonce: base64Bytes(12),
  wrappedKey: base64Bytes(32),
  tag: base64Bytes(16),
};

const PassphraseSlot = z.strictObject({
  type: z.literal("passphrase"),
  ...slotShape,
  derivation: Argon2Parameters,
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

const RecoverySlot = z.strictObject({
  type: z.literal("recovery"),
  ...slotShape,
  derivation: HkdfParameters,
});
export type RecoverySlot = z.infer<typeof RecoverySlot>;

/** Opened by a secret that the operating system's keychain keeps; `createdOn` is when the passphrase was last typed. */
const KeychainSlot = z.strictObject({
  type: z.literal("keychain"),
  ...slotShape,
  derivation: HkdfParameters,
});
export type KeychainSlot = z.infer<typeof KeychainSlot>;

/** One way to the data key. */
const KeySlot = z.discriminatedUnion("type", [PassphraseSlot, RecoverySlot, KeychainSlot]);
export type KeySlot = z.infer<typeof KeySlot>;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** How far the chain of operations had come (`high-water-mark.ts`), sealed by the audit key. */
const SealedMark = z.strictObject({
  operations: z.int().min(1),
  head: Digest,
  at: z.iso.datetime(),
  seal: Digest,
});
export type SealedMark = z.infer<typeof SealedMark>;

const FORMAT = "autour.vault";
const FORMAT_VERSION = 1;

/** `vault.json`: everything needed to open the vault but the secret. Holds nothing personal but what the label says. */
export const VaultHeader = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  vaultId: z.uuid(),
  cipher: z.literal("sqlcipher-4"),
  slots: z.array(KeySlot).min(1),
  /** Null as long as nothing was written, and while the database is being replaced by an older one. */
  mark: SealedMark.nullable(),
  // One that makes no sense is left out: a name must never close a vault.
  label: VaultLabel.optional().catch(undefined),
});
export type VaultHeader = z.infer<typeof VaultHeader>;

export type HeaderRefusal = { readonly type: "Missing" | "Damaged" | "Newer" };

// Twice: a header lost is a vault lost. The first is written first, so it is never the older one.
export const HEADER_FILES = ["vault.json", "vault.copy.json"];

/** The copy that reads best. Missing when no copy is there, Newer when one comes from a later version of the program. */
export const readHeader = (folder: string): Result<VaultHeader, HeaderRefusal> => {
  const copies = HEADER_FILES.map((name) => readText(path.join(folder, name))).filter(
    (text) => text !== null,
  );
  if (copies.length === 0) return err({ type: "Missing" });
  const readings = copies.map(parseHeader);
  const whole = readings.find((reading) => reading.ok && reading.value.unreadSlots === 0);
  const best = whole ?? readings.find((reading) => reading.ok) ?? readings[0];
  if (readings.some((reading) => !reading.ok && reading.error.type === "Newer"))
    return err({ type: "Newer" });
  return best?.ok ? ok(best.value.header) : err({ type: "Damaged" });
};

/** Writes both copies, each whole or not at all, flushed to disk. */
export const writeHeader = (folder: string, header: VaultHeader): void => {
  for (const name of HEADER_FILES)
    writeFileAtomic.sync(path.join(folder, name), serializeHeader(header));
};

/** Whether both copies say exactly this: else one was lost, damaged, or left behind by a power cut between the two. */
export const areCopiesCurrent = (folder: string, header: VaultHeader): boolean =>
  HEADER_FILES.every((name) => readText(path.join(folder, name)) === serializeHeader(header));

/** The text of a header, as it stands in a copy: the same header always gives the same text. */
const serializeHeader = (header: VaultHeader): string =>
  `${JSON.stringify(VaultHeader.parse(header), null, 2)}\n`;

/** The header with this passphrase and no other; whatever else opened it still does. */
export const withPassphrase = (header: VaultHeader, slot: PassphraseSlot): VaultHeader => ({
  ...header,
  slots: [slot, ...header.slots.filter(({ type }) => type !== "passphrase")],
});

/** The header with this recovery code and no other. The passphrase stays. */
export const withRecovery = (header: VaultHeader, slot: RecoverySlot): VaultHeader => ({
  ...header,
  slots: [...withoutRecovery(header).slots, slot],
});

/** The header without a recovery code. The passphrase stays: nothing here can take the last one away. */
export const withoutRecovery = (header: VaultHeader): VaultHeader => ({
  ...header,
  slots: header.slots.filter(({ type }) => type !== "recovery"),
});

/** The header with this secret of the keychain and no other. Passphrase and recovery code stay. */
export const withKeychain = (header: VaultHeader, slot: KeychainSlot): VaultHeader => ({
  ...header,
  slots: [...withoutKeychain(header).slots, slot],
});

export const withoutKeychain = (header: VaultHeader): VaultHeader => ({
  ...header,
  slots: header.slots.filter(({ type }) => type !== "keychain"),
});

interface HeaderReading {
  readonly header: VaultHeader;
  readonly unreadSlots: number;
}

/** Leaves out the slots that make no sense: one that is damaged must not close the others. */
const parseHeader = (text: string): Result<HeaderReading, HeaderRefusal> => {
  const json = parseJson(text);
  const envelope = Envelope.safeParse(json);
  if (envelope.success && envelope.data.formatVersion > FORMAT_VERSION)
    return err({ type: "Newer" });
  const loose = LooseHeader.safeParse(json);
  if (!loose.success) return err({ type: "Damaged" });
  const slots = loose.data.slots.flatMap((slot) => KeySlot.safeParse(slot).data ?? []);
  const header = VaultHeader.safeParse({ ...loose.data, slots });
  if (!header.success) return err({ type: "Damaged" });
  return ok({ header: header.data, unreadSlots: loose.data.slots.length - slots.length });
};

const Envelope = z.object({ format: z.literal(FORMAT), formatVersion: z.int() });
const LooseHeader = VaultHeader.extend({ slots: z.array(z.unknown()).max(20) });

const readText = (file: string): string | null =>
  existsSync(file) ? readFileSync(file, "utf8") : null;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
