import * as z from "zod";
import { Passphrase } from "#domain/vault.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

/** The page asks twice, and that it was written down; the core only knows the passphrase. */
export const newPassphraseShape = {
  passphrase: Passphrase,
  confirmation: z.string().min(1),
  isWrittenDown: z.literal(true),
};

export const NewPassphrase = z.strictObject(newPassphraseShape);
export type NewPassphraseValues = FormValues<typeof NewPassphrase>;

export const emptyNewPassphrase = (): NewPassphraseValues => ({
  passphrase: "",
  confirmation: "",
  isWrittenDown: null,
});
