import { randomInt } from "node:crypto";
import words from "./passphrase-words.json" with { type: "json" };

/** 7,776 French words without accents, none offensive (docs/adr/0009): 12.9 bits each. */
export const passphraseWords: ReadonlyArray<string> = words;

/** Seven words of 7,776: 90 bits, the example of the CNIL's recommendation on passwords. */
const PROPOSED_WORDS = 7;

/** A phrase nobody chose: every word is as likely as any other (`randomInt` has no modulo bias). */
export const proposePassphrase = (): string =>
  Array.from(
    { length: PROPOSED_WORDS },
    () => passphraseWords[randomInt(passphraseWords.length)],
  ).join(" ");
