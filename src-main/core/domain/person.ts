import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { LongText, ShortText } from "./text.ts";

export const genders = ["F", "M", "X"] as const;

/** Belgian: four digits, never starting with 0. */
export const Postcode = z.string().regex(/^[1-9]\d{3}$/);

const Address = z.strictObject({
  street: ShortText,
  postcode: Postcode,
  city: ShortText,
});

/** The supported person: personne accompagnée, jeune or bénéficiaire, as the programme says. */
export const Person = z.strictObject({
  familyName: ShortText,
  givenNames: ShortText,
  /** What they want to be called; the name on screens and in papers. */
  usualName: ShortText,
  birthDate: LocalDate,
  gender: z.enum(genders),
  address: Address,
  languages: z.array(ShortText),
  interpreterNeeded: z.boolean(),
  needsEasyToRead: z.boolean(),
  ownScriptName: ShortText.optional(),
  livesIn: ShortText.optional(),
  insuranceStatus: ShortText.optional(),
  phone: ShortText.optional(),
  email: ShortText.optional(),
  /** « Mon histoire en dix lignes », in the person's words. */
  tenLines: LongText.optional(),
});
export type Person = z.infer<typeof Person>;
