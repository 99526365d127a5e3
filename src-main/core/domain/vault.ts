import * as z from "zod";
import { daysBetween, type LocalDate } from "./local-date.ts";

/** Short enough to be said by a form at once; what decides is how hard the phrase is to guess. */
export const PASSPHRASE_MINIMUM_LENGTH = 12;

/**
 * log2 of the guesses an attacker who knows French, names and habits would need. At ten guesses a second on each of ten
 * thousand processors, 65 bits last about eight million years (docs/security.md).
 */
export const PASSPHRASE_MINIMUM_BITS = 65;

export const PASSPHRASE_MAXIMUM_LENGTH = 1000;

export const Passphrase = z.string().min(PASSPHRASE_MINIMUM_LENGTH).max(PASSPHRASE_MAXIMUM_LENGTH);

/** Why a phrase is easier to guess than it looks. */
export const passphraseWeaknesses = [
  "personal",
  "common",
  "name",
  "date",
  "keyboard",
  "sequence",
  "repeat",
  "short",
] as const;
export type PassphraseWeakness = (typeof passphraseWeaknesses)[number];

export interface PassphraseStrength {
  /** An estimate, never above what an attacker would need. */
  readonly bits: number;
  readonly isEnough: boolean;
  /** Empty when it is enough. */
  readonly weaknesses: ReadonlyArray<PassphraseWeakness>;
}

/** Whether a phrase of these bits may keep a vault. */
export const isStrongEnough = (passphrase: string, bits: number): boolean =>
  passphrase.length >= PASSPHRASE_MINIMUM_LENGTH && bits >= PASSPHRASE_MINIMUM_BITS;

/** What opens the vault, and since which day. Nothing here is secret: the key file says it too. */
export interface VaultKeys {
  readonly passphraseSince: LocalDate | null;
  /** Null as long as no recovery code was printed and typed back. */
  readonly recoveryCodeSince: LocalDate | null;
}

/** What is wrong with the file of an open vault; nothing when every part says so. */
export interface Verification {
  /** Every page reads, and every index says what its table says. */
  readonly isWhole: boolean;
  /** Rows that refer to what is not there. */
  readonly brokenReferences: number;
  /** Whether the search finds exactly the words that are there. */
  readonly isSearchWhole: boolean;
  /** The first operation that was changed, added or taken out outside Autour. */
  readonly brokenOperation: number | null;
}

export const isFaultless = ({
  isWhole: whole,
  brokenReferences,
  isSearchWhole: searches,
  brokenOperation,
}: Verification): boolean =>
  whole && brokenReferences === 0 && searches && brokenOperation === null;
/** What an organiser calls their vault. Readable without the passphrase, so that they find theirs among several. */
export const VaultLabel = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^\P{Cc}*$/u);

/** One of the vaults of this computer. */
export interface VaultEntry {
  /** The name of its folder. */
  readonly id: string;
  /** Null when nobody chose one, or its key file cannot be read. */
  readonly label: string | null;
}

/** The vaults of this computer, and which of them is asked for its passphrase; null while none was chosen. */
export interface VaultList {
  readonly vaults: ReadonlyArray<VaultEntry>;
  readonly chosen: string | null;
}

/** Whether the keychain of the operating system opens the vault. */
export interface KeychainStatus {
  /** Whether this computer has a keychain that Autour can use. */
  readonly isAvailable: boolean;
  readonly isOn: boolean;
  /** Whether it opens the vault now; otherwise the passphrase is asked for, and makes it ready again. */
  readonly isReady: boolean;
}

const KEYCHAIN_DAYS = 7;

/**
 * Whether the passphrase is asked for again although the keychain is on: seven days after it was last typed, so that
 * it is not forgotten, and when the clock was put back before that day.
 */
export const isPassphraseDue = (typedOn: LocalDate, today: LocalDate): boolean => {
  const days = daysBetween(typedOn, today);
  return days < 0 || days >= KEYCHAIN_DAYS;
};

/** The program that has a vault open. */
export const Holder = z.enum(["desktop", "browser", "commandLine"]);
export type Holder = z.infer<typeof Holder>;
