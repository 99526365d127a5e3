import type { LocalDate } from "#domain/local-date.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { isPassphraseDue, type VaultKeys } from "#domain/vault.ts";
import {
  areCopiesCurrent,
  type KeychainSlot,
  readHeader,
  type RecoverySlot,
  type VaultHeader,
  withKeychain,
  withoutKeychain,
  withoutRecovery,
  withPassphrase,
  withRecovery,
  writeHeader,
} from "./header.ts";
import {
  type Argon2Cost,
  databaseKeyOf,
  type SlotIdentity,
  unwrapWithKeychain,
  unwrapWithPassphrase,
  unwrapWithRecoveryCode,
  wrapWithKeychain,
  wrapWithPassphrase,
  wrapWithRecoveryCode,
} from "./keys.ts";
import { formatRecoveryCode, newRecoverySecret, parseRecoveryCode } from "./recovery-code.ts";

/** Where the header lies, and what a new slot is made with. */
export interface KeyRingDeps {
  readonly folder: string;
  readonly newId: () => string;
  readonly today: () => LocalDate;
  /** Asked for each new passphrase, so that a faster computer also makes guessing slower. */
  readonly passphraseCost: () => Promise<Argon2Cost>;
}

/** Why the header cannot be used; no secret was looked at. */
export type KeyFileRefusal = {
  readonly type: "KeyFileMissing" | "VaultDamaged" | "VaultNewer";
};

export type PassphraseRefusal = KeyFileRefusal | { readonly type: "WrongPassphrase" };

export type RecoveryRefusal =
  | KeyFileRefusal
  | { readonly type: "RecoveryCodeMistyped" }
  | { readonly type: "WrongRecoveryCode" };

/** A code that opens nothing yet: it does once it was typed back. */
export interface RecoveryDraft {
  readonly code: string;
  readonly slot: RecoverySlot;
}

type Header = Result<VaultHeader, KeyFileRefusal>;

/** What the key file says of its keys; null when it cannot be read. */
export const keysOf = ({ folder }: Pick<KeyRingDeps, "folder">): VaultKeys | null => {
  const header = readHeader(folder);
  if (!header.ok) return null;
  const since = (type: "passphrase" | "recovery") =>
    header.value.slots.find((slot) => slot.type === type)?.createdOn ?? null;
  return { passphraseSince: since("passphrase"), recoveryCodeSince: since("recovery") };
};

/** The data key behind a passphrase. Whoever gets it wipes it. */
export const dataKeyByPassphrase = async (
  { folder }: Pick<KeyRingDeps, "folder">,
  passphrase: string,
): Promise<Result<Buffer, PassphraseRefusal>> => {
  const header = usableHeader(folder);
  return header.ok ? dataKeyOf(header.value, passphrase) : header;
};

/** The same, of a header that was read elsewhere: a backup holds its own. Whoever gets the key wipes it. */
export const dataKeyOf = async (
  header: VaultHeader,
  passphrase: string,
): Promise<Result<Buffer, { readonly type: "WrongPassphrase" }>> => {
  for (const slot of header.slots) {
    if (slot.type !== "passphrase") continue;
    const dataKey = await unwrapWithPassphrase(header, slot, passphrase);
    if (dataKey) return ok(dataKey);
  }
  return err({ type: "WrongPassphrase" });
};

/** The data key behind a recovery code as it was typed. Whoever gets it wipes it. */
export const dataKeyByRecoveryCode = (
  { folder }: Pick<KeyRingDeps, "folder">,
  typed: string,
): Result<Buffer, RecoveryRefusal> => {
  const header = usableHeader(folder);
  return header.ok ? dataKeyOfCode(header.value, typed) : header;
};

/** The same, of a header that was read elsewhere. */
export const dataKeyOfCode = (
  header: VaultHeader,
  typed: string,
): Result<Buffer, { readonly type: "RecoveryCodeMistyped" | "WrongRecoveryCode" }> => {
  const code = parseRecoveryCode(typed);
  if (!code.ok) return code;
  for (const slot of header.slots) {
    if (slot.type !== "recovery") continue;
    const dataKey = unwrapWithRecoveryCode(header, slot, code.value);
    if (dataKey) return ok(dataKey);
  }
  return err({ type: "WrongRecoveryCode" });
};

/** The key of the database file in hexadecimal, for another program: docs/way-out.md. */
export const databaseKeyByPassphrase = async (
  deps: Pick<KeyRingDeps, "folder">,
  passphrase: string,
): Promise<Result<string, PassphraseRefusal>> => {
  const dataKey = await dataKeyByPassphrase(deps, passphrase);
  if (!dataKey.ok) return dataKey;
  const key = Buffer.from(databaseKeyOf(dataKey.value));
  const text = key.toString("hex");
  dataKey.value.fill(0);
  key.fill(0);
  return ok(text);
};

/** What the vault is called, readable without any key; null when nobody named it or its key file cannot be read. */
export const labelOf = ({ folder }: Pick<KeyRingDeps, "folder">): string | null => {
  const header = readHeader(folder);
  return (header.ok && header.value.label) || null;
};

export const rename = (deps: KeyRingDeps, label: string): Result<void, KeyFileRefusal> =>
  rewrite(deps, (header) => ({ ...header, label }));

/** The slot of the keychain, under whose vault id the keychain keeps its secret; null when it is off. */
export const keychainSlotOf = ({
  folder,
}: Pick<KeyRingDeps, "folder">): {
  readonly vaultId: string;
  readonly slot: KeychainSlot;
} | null => {
  const header = readHeader(folder);
  if (!header.ok) return null;
  const { slots, vaultId } = header.value;
  const slot = slots.find((one) => one.type === "keychain");
  return slot ? { vaultId, slot } : null;
};

/** The data key behind what the keychain kept; null when it opens nothing, or the passphrase is due. */
export const dataKeyByKeychain = (
  { folder, today }: Pick<KeyRingDeps, "folder" | "today">,
  kept: Uint8Array,
): Buffer | null => {
  const header = readHeader(folder);
  const found = keychainSlotOf({ folder });
  if (!header.ok || !found || isPassphraseDue(found.slot.createdOn, today())) return null;
  return unwrapWithKeychain(header.value, found.slot, kept);
};

/** From now on this secret opens the vault, for as long as the passphrase is not due. */
export const putInKeychain = (
  deps: KeyRingDeps,
  secret: { readonly kept: Uint8Array; readonly dataKey: Uint8Array },
): Result<void, KeyFileRefusal> => {
  const slot = newSlot(deps);
  return rewrite(deps, (header) => withKeychain(header, wrapWithKeychain(header, slot, secret)));
};

export const takeOutOfKeychain = (deps: KeyRingDeps): Result<void, KeyFileRefusal> =>
  rewrite(deps, withoutKeychain);

/** Wraps the data key anew; the database is not touched. A power cut leaves the old passphrase or the new one. */
export const replacePassphrase = async (
  deps: KeyRingDeps,
  passphrase: string,
  dataKey: Uint8Array,
): Promise<Result<void, KeyFileRefusal>> => {
  const before = usableHeader(deps.folder);
  if (!before.ok) return before;
  const slot = await wrapWithPassphrase(before.value, newSlot(deps), {
    passphrase,
    cost: await deps.passphraseCost(),
    dataKey,
  });
  return rewrite(deps, (header) => withPassphrase(header, slot));
};

/** A new code and its slot, kept by the caller until somebody has typed it back. */
export const draftRecoveryCode = (
  deps: KeyRingDeps,
  dataKey: Uint8Array,
): Result<RecoveryDraft, KeyFileRefusal> => {
  const header = usableHeader(deps.folder);
  if (!header.ok) return header;
  const secret = newRecoverySecret();
  const code = formatRecoveryCode(secret);
  const slot = wrapWithRecoveryCode(header.value, newSlot(deps), { code: secret, dataKey });
  secret.fill(0);
  return ok({ code, slot });
};

/** Writes the slot of a draft when what was typed opens it. The code before it opens nothing any more. */
export const activateRecoveryCode = (
  deps: KeyRingDeps,
  draft: Pick<RecoveryDraft, "slot"> | null,
  typed: string,
): Result<void, RecoveryRefusal> => {
  const header = usableHeader(deps.folder);
  if (!header.ok) return header;
  const code = parseRecoveryCode(typed);
  if (!code.ok) return code;
  const dataKey = draft && unwrapWithRecoveryCode(header.value, draft.slot, code.value);
  if (!draft || !dataKey) return err({ type: "WrongRecoveryCode" });
  dataKey.fill(0);
  return rewrite(deps, (current) => withRecovery(current, draft.slot));
};

export const revokeRecoveryCode = (deps: KeyRingDeps): Result<void, KeyFileRefusal> =>
  rewrite(deps, withoutRecovery);

/**
 * Makes both copies of the header the same again, from the one that has just opened the vault. What a copy left behind
 * by a power cut still allows (the passphrase before, a revoked code) ends here.
 */
export const mendHeader = ({ folder }: Pick<KeyRingDeps, "folder">): void => {
  const header = readHeader(folder);
  if (!header.ok || areCopiesCurrent(folder, header.value)) return;
  try {
    writeHeader(folder, header.value);
  } catch {
    // A full or read-only disk must not keep anybody out; the next opening tries again.
  }
};

/** The header, or why no secret can be tried on it. */
export const usableHeader = (folder: string): Header => {
  const header = readHeader(folder);
  return header.ok ? header : err({ type: refusalOf[header.error.type] });
};

const refusalOf = {
  Missing: "KeyFileMissing",
  Damaged: "VaultDamaged",
  Newer: "VaultNewer",
} as const;

// Read and written without a pause: of two changes at the same time neither undoes the other.
const rewrite = (
  { folder }: KeyRingDeps,
  change: (header: VaultHeader) => VaultHeader,
): Result<void, KeyFileRefusal> => {
  const header = usableHeader(folder);
  if (!header.ok) return header;
  writeHeader(folder, change(header.value));
  return ok(undefined);
};

const newSlot = ({ newId, today }: KeyRingDeps): SlotIdentity => ({
  id: newId(),
  createdOn: today(),
});
