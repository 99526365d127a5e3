import * as z from "zod";
import type { LocalDate } from "./local-date.ts";

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
