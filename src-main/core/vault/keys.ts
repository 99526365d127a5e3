import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { argon2id } from "hash-wasm";
import type { Argon2Parameters, PassphraseSlot, VaultHeader } from "./header.ts";

type SlotContext = Pick<VaultHeader, "vaultId" | "formatVersion">;

const KEY_BYTES = 32;

/** The random key everything in the vault depends on; it leaves memory only wrapped. */
export const newDataKey = (): Buffer => randomBytes(KEY_BYTES);

/** The raw database key. Other uses of the data key get a label of their own. */
export const databaseKeyOf = (dataKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", dataKey, "", "autour/database/1", KEY_BYTES));

/** Wraps the data key with a key derived from the passphrase (Argon2id, then AES-256-GCM). */
export const wrapWithPassphrase = async (
  context: SlotContext,
  passphrase: string,
  dataKey: Uint8Array,
): Promise<PassphraseSlot> => {
  const derivation: Argon2Parameters = {
    algorithm: "argon2id",
    memoryKiB: 64 * 1024,
    iterations: 3,
    parallelism: 1,
    salt: randomBytes(16).toString("base64"),
  };
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", await deriveKey(passphrase, derivation), nonce);
  cipher.setAAD(associatedData(context, derivation));
  const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    type: "passphrase",
    derivation,
    nonce: nonce.toString("base64"),
    wrappedKey: wrappedKey.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
  };
};

/** The data key, or null when the passphrase (or the header around it) is not the one it was wrapped with. */
export const unwrapWithPassphrase = async (
  context: SlotContext,
  passphrase: string,
  slot: PassphraseSlot,
): Promise<Buffer | null> => {
  const key = await deriveKey(passphrase, slot.derivation);
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(slot.nonce, "base64"));
  decipher.setAAD(associatedData(context, slot.derivation));
  decipher.setAuthTag(Buffer.from(slot.tag, "base64"));
  const dataKey = decipher.update(Buffer.from(slot.wrappedKey, "base64"));
  try {
    return Buffer.concat([dataKey, decipher.final()]);
  } catch {
    return null;
  }
};

// NFKC: the same words typed on another keyboard or system give the same bytes.
const deriveKey = (passphrase: string, derivation: Argon2Parameters): Promise<Uint8Array> =>
  argon2id({
    password: passphrase.normalize("NFKC"),
    salt: Buffer.from(derivation.salt, "base64"),
    memorySize: derivation.memoryKiB,
    iterations: derivation.iterations,
    parallelism: derivation.parallelism,
    hashLength: KEY_BYTES,
    outputType: "binary",
  });

// Binds the wrapped key to its vault and parameters: none can be swapped without the unwrapping failing.
const associatedData = ({ vaultId, formatVersion }: SlotContext, derivation: Argon2Parameters) =>
  Buffer.from(
    JSON.stringify([
      "autour.vault",
      formatVersion,
      vaultId,
      "passphrase",
      derivation.algorithm,
      derivation.memoryKiB,
      derivation.iterations,
      derivation.parallelism,
      derivation.salt,
    ]),
  );
