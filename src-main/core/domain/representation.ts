import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

export const representativeAgreements = ["given", "refused", "pending"] as const;

/** A legal representative of a minor; several may answer differently. */
export const Representative = z.strictObject({
  name: ShortText,
  quality: ShortText,
  agreement: z.enum(representativeAgreements),
  agreementOn: LocalDate.optional(),
  agreementForm: ShortText.optional(),
  agreementReason: LongText.optional(),
  language: ShortText.optional(),
});
export type Representative = z.infer<typeof Representative>;

/** A judicial protection measure of an adult, with its scope. */
export const LegalProtection = z.strictObject({
  type: ShortText,
  holderId: ItemId,
  scope: ShortText.nullable().optional(),
  decidedOn: LocalDate.nullable().optional(),
});

/** Attending and reading the file are two separate rights (seed 3: the person decides). */
export const TrustedPerson = z.strictObject({
  designatedOn: LocalDate,
  mayAttend: z.boolean(),
  mayAccessFile: z.boolean(),
  memberId: ItemId.optional(),
  name: ShortText.optional(),
  quality: ShortText.optional(),
});

/** Who assessed a minor's ability to judge their own interests, when, and with what conclusion. */
export const Discernment = z.strictObject({
  assessedById: ItemId,
  assessedOn: LocalDate,
  conclusion: LongText,
  comment: LongText.optional(),
});
