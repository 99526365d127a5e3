import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { argon2id } from "hash-wasm";
import {
  ARGON2_BOUNDS,
  type Argon2Parameters,
  type HkdfParameters,
  type KeychainSlot,
  type KeySlot,
  type PassphraseSlot,
  type RecoverySlot,
  type VaultHeader,
} from "./header.ts";

/** What a wrapped key is bound to beside its own slot. */
export type VaultIdentity = Pick<VaultHeader, "vaultId" | "formatVersion" | "cipher">;

/** Which slot it will be, and since when. */
export type SlotIdentity = Pick<KeySlot, "id" | "createdOn">;

export type Argon2Cost = Pick<Argon2Parameters, "memoryKiB" | "iterations">;

const KEY_BYTES = 32;

/** What guessing costs at the least: 64 MiB and three passes (docs/security.md, G9). */
export const ARGON2_FLOOR: Argon2Cost = {
  memoryKiB: ARGON2_BOUNDS.memoryKiB.minimum,
  iterations: ARGON2_BOUNDS.iterations.minimum,
};

/** What one derivation should last, in milliseconds: a person waits for one, an attacker for each guess. */
const TARGET_MILLISECONDS = 900;
const MEMORY_STEP_KIB = 8 * 1024;

/** The random key everything in the vault depends on; it leaves memory only wrapped. */
export const newDataKey = (): Buffer => randomBytes(KEY_BYTES);

/** The raw database key. Other uses of the data key get a label of their own. */
export const databaseKeyOf = (dataKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", dataKey, "", "autour/database/1", KEY_BYTES));

/** What authenticates a backup: nobody without the data key makes one that is taken for ours. */
export const backupKeyOf = (dataKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", dataKey, "", "autour/backup/1", KEY_BYTES));

/** What binds the operations of a vault to one another: nobody without the data key adds one or takes one out. */
export const auditKeyOf = (dataKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", dataKey, "", "autour/audit/1", KEY_BYTES));

/**
 * The parameters that make one derivation last about 0.9 s on a computer where the floor lasts this long (milliseconds).
 * Memory is raised first, since it is what hurts an attacker's hardware most.
 */
export const argon2CostFor = (floorMilliseconds: number): Argon2Cost => {
  const budget =
    (ARGON2_FLOOR.memoryKiB * ARGON2_FLOOR.iterations * TARGET_MILLISECONDS) / floorMilliseconds;
  const iterations = within(
    ARGON2_BOUNDS.iterations,
    Math.ceil(budget / ARGON2_BOUNDS.memoryKiB.maximum),
  );
  const steps = Math.floor(budget / iterations / MEMORY_STEP_KIB);
  return { iterations, memoryKiB: within(ARGON2_BOUNDS.memoryKiB, steps * MEMORY_STEP_KIB) };
};

/** Measures this computer once, at the making of a vault or a new passphrase; `now` is in milliseconds. */
export const calibrateArgon2 = async (now: () => number): Promise<Argon2Cost> => {
  const start = now();
  await deriveFromPassphrase("autour", argon2Parameters(ARGON2_FLOOR));
  return argon2CostFor(Math.max(1, now() - start));
};

/** Wraps the data key with a key derived from the passphrase (Argon2id, then AES-256-GCM). */
export const wrapWithPassphrase = async (
  vault: VaultIdentity,
  slot: SlotIdentity,
  secret: { readonly passphrase: string; readonly cost: Argon2Cost; readonly dataKey: Uint8Array },
): Promise<PassphraseSlot> => {
  const derivation = argon2Parameters(secret.cost);
  const head = { type: "passphrase", id: slot.id, createdOn: slot.createdOn, derivation } as const;
  const key = await deriveFromPassphrase(secret.passphrase, derivation);
  return { ...head, ...seal(key, associatedData(vault, head), secret.dataKey) };
};

/** The data key, or null when the passphrase (or the header around it) is not the one it was wrapped with. */
export const unwrapWithPassphrase = async (
  vault: VaultIdentity,
  slot: PassphraseSlot,
  passphrase: string,
): Promise<Buffer | null> => {
  // Argon2 refuses to derive anything from nothing.
  if (canonical(passphrase) === "") return null;
  const key = await deriveFromPassphrase(passphrase, slot.derivation);
  return unseal(key, associatedData(vault, slot), slot);
};

/** Wraps the data key with a key derived from the 160 random bits of a recovery code (HKDF, then AES-256-GCM). */
export const wrapWithRecoveryCode = (
  vault: VaultIdentity,
  slot: SlotIdentity,
  secret: { readonly code: Uint8Array; readonly dataKey: Uint8Array },
): RecoverySlot => {
  const derivation = hkdfParameters();
  const head = { type: "recovery", id: slot.id, createdOn: slot.createdOn, derivation } as const;
  const key = deriveFromCode(secret.code, derivation);
  return { ...head, ...seal(key, associatedData(vault, head), secret.dataKey) };
};

/** The data key, or null when the code is not the one of this slot. */
export const unwrapWithRecoveryCode = (
  vault: VaultIdentity,
  slot: RecoverySlot,
  code: Uint8Array,
): Buffer | null =>
  unseal(deriveFromCode(code, slot.derivation), associatedData(vault, slot), slot);

/** Wraps the data key with a key derived from 32 random bytes that the keychain keeps (HKDF, then AES-256-GCM). */
export const wrapWithKeychain = (
  vault: VaultIdentity,
  slot: SlotIdentity,
  secret: { readonly kept: Uint8Array; readonly dataKey: Uint8Array },
): KeychainSlot => {
  const derivation = hkdfParameters();
  const head = { type: "keychain", id: slot.id, createdOn: slot.createdOn, derivation } as const;
  const key = deriveFromKeychain(secret.kept, derivation);
  return { ...head, ...seal(key, associatedData(vault, head), secret.dataKey) };
};

/** The data key, or null when what the keychain kept is not the secret of this slot. */
export const unwrapWithKeychain = (
  vault: VaultIdentity,
  slot: KeychainSlot,
  kept: Uint8Array,
): Buffer | null =>
  unseal(deriveFromKeychain(kept, slot.derivation), associatedData(vault, slot), slot);

const argon2Parameters = (cost: Argon2Cost): Argon2Parameters => ({
  algorithm: "argon2id",
  ...cost,
  parallelism: 1,
  salt: randomBytes(16).toString("base64"),
});

// The same words typed on another keyboard or system, or with a space too many, give the same bytes.
const canonical = (passphrase: string): string =>
  passphrase.normalize("NFKC").trim().replaceAll(/\s+/gu, " ");

const deriveFromPassphrase = (
  passphrase: string,
  derivation: Argon2Parameters,
): Promise<Uint8Array> =>
  argon2id({
    password: canonical(passphrase),
    salt: Buffer.from(derivation.salt, "base64"),
    memorySize: derivation.memoryKiB,
    iterations: derivation.iterations,
    parallelism: derivation.parallelism,
    hashLength: KEY_BYTES,
    outputType: "binary",
  });

const hkdfParameters = (): HkdfParameters => ({
  algorithm: "hkdf-sha256",
  salt: randomBytes(KEY_BYTES).toString("base64"),
});

const deriveFromCode = (code: Uint8Array, derivation: HkdfParameters): Uint8Array =>
  deriveFromRandom(code, derivation, "autour/recovery-code/1");

const deriveFromKeychain = (kept: Uint8Array, derivation: HkdfParameters): Uint8Array =>
  deriveFromRandom(kept, derivation, "autour/keychain/1");

const deriveFromRandom = (
  secret: Uint8Array,
  { salt }: HkdfParameters,
  label: string,
): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, Buffer.from(salt, "base64"), label, KEY_BYTES));

type Sealed = Pick<KeySlot, "nonce" | "wrappedKey" | "tag">;

/** Uses the key once and wipes it. */
const seal = (key: Uint8Array, context: Buffer, dataKey: Uint8Array): Sealed => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(context);
  const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  key.fill(0);
  return {
    nonce: nonce.toString("base64"),
    wrappedKey: wrappedKey.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
  };
};

const unseal = (key: Uint8Array, context: Buffer, sealed: Sealed): Buffer | null => {
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(sealed.nonce, "base64"));
  decipher.setAAD(context);
  decipher.setAuthTag(Buffer.from(sealed.tag, "base64"));
  const dataKey = decipher.update(Buffer.from(sealed.wrappedKey, "base64"));
  key.fill(0);
  try {
    return Buffer.concat([dataKey, decipher.final()]);
  } catch {
    return null;
  }
};

// Binds the wrapped key to its vault, its slot and its parameters: none can be swapped without the unwrapping failing.
const associatedData = (
  { vaultId, formatVersion, cipher }: VaultIdentity,
  { type, id, createdOn, derivation }: SlotHead,
) =>
  Buffer.from(
    JSON.stringify([
      "autour.vault",
      formatVersion,
      vaultId,
      cipher,
      type,
      id,
      createdOn,
      derivation.algorithm,
      ...(derivation.algorithm === "argon2id"
        ? [derivation.memoryKiB, derivation.iterations, derivation.parallelism]
        : []),
      derivation.salt,
    ]),
  );

type SlotHead = Pick<KeySlot, "type" | "id" | "createdOn" | "derivation">;

const within = (
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  value: number,
): number => Math.min(maximum, Math.max(minimum, value));
