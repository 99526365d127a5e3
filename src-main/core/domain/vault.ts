import * as z from "zod";

/** Long enough that guessing costs centuries at ten guesses a second (docs/security.md); any characters. */
export const PASSPHRASE_MINIMUM_LENGTH = 12;

export const Passphrase = z.string().min(PASSPHRASE_MINIMUM_LENGTH).max(1000);
