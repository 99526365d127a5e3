import type { TFunction } from "i18next";
import * as z from "zod";
import { Contact, ContactId, type ContactPlace, MemberReference } from "#domain/contact.ts";
import { cleanForm, type FormValues } from "#renderer/shared/forms/clean-form.ts";

export const ContactSection = z.strictObject({
  contact: Contact,
  otherThan: z.array(ContactId),
  follow: z.array(MemberReference),
});
export type ContactSectionValues = FormValues<typeof ContactSection>;

/** In the order of the form. */
export const contactFields = [
  "name",
  "role",
  "organisation",
  "category",
  "secrecy",
  "phone",
  "email",
  "iban",
  "inamiNumber",
] as const;
export type ContactField = (typeof contactFields)[number];

export const emptyContact = (): ContactSectionValues["contact"] => ({
  name: "",
  role: "",
  category: "",
  secrecy: "",
});

/** One place per dossier: somebody may stand twice in the same network. */
export const dossiersOf = (places: ReadonlyArray<ContactPlace>): ReadonlyArray<ContactPlace> =>
  places.filter(
    ({ caseFileId }, index) => places.findIndex((one) => one.caseFileId === caseFileId) === index,
  );

/** What was typed, as far as it would be accepted; null while something that is required is missing. */
export const typedContact = (values: ContactSectionValues["contact"]): Contact | null =>
  Contact.safeParse(cleanForm(Contact, values)).data ?? null;

/** What a field says, in words; null when it says nothing. */
export const fieldText = (t: TFunction, contact: Contact, field: ContactField): string | null => {
  switch (field) {
    case "category":
      return t(`vocabulary.memberCategory.${contact.category}`);
    case "secrecy":
      return t(`vocabulary.secrecyClass.${contact.secrecy}`);
    default:
      return contact[field] || null;
  }
};

/** Whose word a field of the merged contact takes. */
export type MergePicks = Partial<Record<ContactField, "one" | "other">>;

/** One contact of two: where only one says something that is kept, where both do the pick decides (the first by default). */
export const mergedContact = (one: Contact, other: Contact, picks: MergePicks): Contact => {
  const from = (field: ContactField): Contact =>
    picks[field] === "other" || !one[field] ? other : one;
  return {
    name: from("name").name,
    role: from("role").role,
    category: from("category").category,
    secrecy: from("secrecy").secrecy,
    organisation: from("organisation").organisation ?? null,
    phone: from("phone").phone ?? null,
    email: from("email").email ?? null,
    iban: from("iban").iban ?? null,
    inamiNumber: from("inamiNumber").inamiNumber ?? null,
  };
};

/** Where both say something, and not the same. */
export const conflictingFields = (one: Contact, other: Contact): ReadonlyArray<ContactField> =>
  contactFields.filter((field) => one[field] && other[field] && one[field] !== other[field]);
