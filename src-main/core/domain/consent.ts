import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

export const consentKinds = [
  "participate",
  "share",
  "invite",
  "retain",
  "contact",
  "other",
] as const;
export const consentGivers = ["person", "legalRepresentative"] as const;
export const consentStatuses = ["given", "givenWithLimits", "refused", "withdrawn"] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** One answer on one subject. A new answer supersedes the old one, which stays readable. */
export const Consent = z.strictObject({
  id: ItemId,
  kind: z.enum(consentKinds),
  subject: ShortText,
  givenBy: z.enum(consentGivers),
  status: z.enum(consentStatuses),
  on: LocalDate,
  givenByName: ShortText.optional(),
  form: ShortText.optional(),
  limits: LongText.optional(),
  supersedesId: ItemId.optional(),
});
export type Consent = z.infer<typeof Consent>;

/** To whom of the network one answer applies: « oui pour l'école, non pour la police ». */
export const ConsentScope = z.strictObject({
  consentId: ItemId,
  memberIds: z.array(ItemId).min(1),
});
export type ConsentScope = z.infer<typeof ConsentScope>;

/**
 * Archipel's documented path when the young person refuses and is in danger (seed 4): a record of what was
 * tried and what the person was told, never a checkbox. Complete by construction: every part is required.
 */
export const ConsentOverride = z.strictObject({
  decidedOn: LocalDate,
  /** Member ids or names, as recorded. */
  decidedBy: z.array(ShortText).min(1),
  dangers: z.array(LongText).min(1),
  attempts: z.array(z.strictObject({ on: LocalDate, by: ShortText, how: ShortText })).min(1),
  informationGiven: z.strictObject({
    on: LocalDate,
    by: ShortText,
    how: ShortText,
    text: LongText,
    personReaction: LongText.optional(),
  }),
  limits: z.array(LongText),
  reviewOn: LocalDate,
  writtenJustification: LongText,
});
export type ConsentOverride = z.infer<typeof ConsentOverride>;

/** The person's own latest answer to taking part, on or before `day`; of two on one day the later entry counts. */
export const participationConsentOn = (
  consents: ReadonlyArray<Consent>,
  day: LocalDate,
): ConsentStatus | "none" => {
  let latest: Consent | undefined;
  for (const consent of consents) {
    if (consent.kind !== "participate" || consent.givenBy !== "person" || consent.on > day)
      continue;
    if (!latest || consent.on >= latest.on) latest = consent;
  }
  return latest?.status ?? "none";
};

export const isConsentGiven = (status: ConsentStatus | "none"): boolean =>
  status === "given" || status === "givenWithLimits";
