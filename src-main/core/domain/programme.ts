import * as z from "zod";
import { letterIds, LetterWording } from "./letter.ts";
import { LocalDate } from "./local-date.ts";
import { Postcode } from "./person.ts";
import { ProgrammeCriterion } from "./programme-criterion.ts";
import { checkIds, stepIds } from "./step.ts";
import { Cents, ItemId, LongText, ShortText } from "./text.ts";
import { uniqueBy, uniqueValues } from "./unique.ts";

/** Stands in file names and, its first three letters, in case numbers. */
export const ProgrammeId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

export const ProgrammeVersion = z.int().min(1);

/** The figures a case file keeps from the programme it started under. */
export const ProgrammeSettings = z.strictObject({
  minProfessionals: z.int().min(0).max(50).optional(),
  fundingCeilingCents: Cents.optional(),
  participantFlatRateCents: Cents.optional(),
  ineligibleRetentionMonths: z.int().min(1).max(600).optional(),
  priorContactRecommended: z.boolean().optional(),
});
export type ProgrammeSettings = z.infer<typeof ProgrammeSettings>;

const ProgrammeStep = z.strictObject({
  id: z.enum(stepIds),
  title: ShortText,
  /** What the programme's own text says to watch for. */
  watchFor: uniqueValues(LongText),
  checks: uniqueValues(z.enum(checkIds)),
});

/** Who carries the plan afterwards: Brusano's référent du plan, or Kirikou's coordinateur du trajet de soins. */
export const carrierRoles = ["planReferent", "coordinator"] as const;

/** Brusano: the person is there. Elsewhere: expected, heard or reported, unless contra-indicated (seeds 3 and 4). */
export const personPresences = ["required", "expected"] as const;

/** The papers of domain 5 whose readers a programme names, and Archipel's register of wishes and complaints. */
export const programmeDocuments = [
  "preparation",
  "invitation",
  "informationLetter",
  "synthesisNote",
  "plan",
  "safetyPlan",
  "fundingRequest",
  "feeStatement",
  "feedbackRegister",
  "evaluation",
  "redirectionLetter",
] as const;

/** Who can be meant by « reçoit »; who that is in a dossier is computed. */
export const recipientGroups = [
  "person",
  "legalRepresentatives",
  "requester",
  "invitedMembers",
  "attendingMembers",
  "carrier",
  "actionCarriers",
  "programmeNetwork",
] as const;

/** From what a programme counts its delays. */
export const reminderTriggers = [
  "requestReceived",
  "requestAccepted",
  "concertationHeld",
  "noteUnsent",
  "planValidated",
  "lastFollowUp",
  "feedbackReceived",
] as const;
export type ReminderTrigger = (typeof reminderTriggers)[number];

const DatedAmount = z.strictObject({ cents: Cents, validFrom: LocalDate });
type DatedAmount = z.infer<typeof DatedAmount>;

// Two amounts that begin on the same day would leave open which of them holds.
const DatedAmounts = uniqueBy(DatedAmount, "validFrom");

const Words = z.strictObject({
  /** « la personne », « le jeune » : with its article, lower case. */
  person: ShortText,
  organiser: ShortText,
  carrier: ShortText,
  plan: ShortText,
});
export type ProgrammeWords = z.infer<typeof Words>;

/** What the papers in another language say of the programme; its letters carry their own translations. */
const Translation = z.strictObject({
  words: Words,
  /** The same rows as in the description, for the page « Qui fait quoi » of an invitation. */
  organiser: LongText,
  afterwards: LongText,
});

/** A text of the programme in another language, found by its French: once the French is edited, the screen says that. */
const TranslatedText = z.strictObject({ french: LongText, says: LongText });

const Letter = z.strictObject({
  id: z.enum(letterIds),
  ...LetterWording.shape,
  /** Where one is missing, Autour's own translation is used (standard-letters.ts). */
  translations: inOtherLanguages(LetterWording),
});

/** Everything a programme says, without what it is known by; what its form edits. */
export const ProgrammeContent = z.strictObject({
  name: ShortText,
  network: ShortText,
  /** What the programme says of itself, in a few sentences each: the rows of domain 2. */
  description: z.strictObject({
    audience: LongText,
    territory: LongText,
    whoMayAsk: LongText,
    organiser: LongText,
    beforeMeeting: LongText,
    concertation: LongText,
    consent: LongText,
    afterwards: LongText,
    money: LongText,
    end: LongText,
  }),
  words: Words,
  carrierRole: z.enum(carrierRoles),
  organiserIsPartOfNetwork: z.boolean(),
  // The request form knows a condition by its label: two of the same could not be told apart.
  criteria: uniqueBy(ProgrammeCriterion, "id", "label"),
  steps: z
    .array(ProgrammeStep)
    .refine((steps) => steps.map(({ id }) => id).join() === stepIds.join(), {
      error: "stepsIncomplete",
      params: { rule: "stepsIncomplete" },
      abort: true,
    })
    .refine((steps) => steps.some(({ checks }) => checks.length > 0), {
      error: "noCheck",
      params: { rule: "noCheck" },
    }),
  meeting: z.strictObject({
    minimumProfessionals: z.int().min(0).max(50),
    personPresence: z.enum(personPresences),
  }),
  /** Whether the documented « refus + danger » path exists (Archipel, seed 4). */
  hasConsentOverride: z.boolean(),
  /** Whether a written preparatory phase is a reference document (Kirikou, seed 3). */
  hasPreparation: z.boolean(),
  hasRenewedTrajectory: z.boolean(),
  referenceDocuments: uniqueValues(z.enum(programmeDocuments)),
  recipients: uniqueBy(
    z.strictObject({
      document: z.enum(programmeDocuments),
      to: uniqueValues(z.enum(recipientGroups)).min(1),
    }),
    "document",
  ),
  /** What participants are paid for attending, by place; empty when the programme pays nobody. */
  feeRates: uniqueBy(
    z.strictObject({ id: ItemId, label: ShortText, amounts: DatedAmounts.min(1) }),
    "id",
  ),
  funding: z
    .strictObject({
      addressedTo: ShortText,
      /** Empty when there is no ceiling. */
      ceilings: DatedAmounts,
      priorContactRecommended: z.boolean(),
      requirements: uniqueValues(ShortText),
    })
    .nullable(),
  /** What an ineligible request is kept for, in months; null when the programme does not say. */
  ineligibleRetentionMonths: z.int().min(1).max(600).nullable(),
  /** What a dossier that ended is kept for, in months; null when the programme does not say. */
  closedRetentionMonths: z.int().min(1).max(600).nullable(),
  reminders: uniqueBy(
    z.strictObject({
      id: ItemId,
      label: ShortText,
      after: z.enum(reminderTriggers),
      days: z.int().min(1).max(3650),
    }),
    "id",
  ),
  addresses: z.array(
    z.strictObject({
      label: ShortText,
      street: ShortText.nullable(),
      postcode: Postcode.nullable(),
      city: ShortText.nullable(),
      phone: ShortText.nullable(),
      email: ShortText.nullable(),
      website: ShortText.nullable(),
    }),
  ),
  letters: z
    .array(Letter)
    .refine((letters) => letters.map(({ id }) => id).join() === letterIds.join(), {
      error: "lettersIncomplete",
      params: { rule: "lettersIncomplete", allowed: letterIds.join(", ") },
    }),
  translations: inOtherLanguages(Translation),
  /** What the screen says of it to who works in another language (programme-language.ts). */
  texts: inOtherLanguages(uniqueBy(TranslatedText, "french")),
});
export type ProgrammeContent = z.infer<typeof ProgrammeContent>;

/** A programme (dispositif) is data: following a reform is an edit, not a release. */
export const Programme = z.strictObject({
  id: ProgrammeId,
  version: ProgrammeVersion,
  ...ProgrammeContent.shape,
});
export type Programme = z.infer<typeof Programme>;

/** The amount that holds on a day: the one that began last. Null before the first begins. */
export const datedAmountOn = (
  amounts: ReadonlyArray<DatedAmount>,
  day: LocalDate,
): DatedAmount | null =>
  amounts
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1) ?? null;

export const amountOn = (amounts: ReadonlyArray<DatedAmount>, day: LocalDate): number | null =>
  datedAmountOn(amounts, day)?.cents ?? null;

/** The figures a file takes from its programme on the day it starts under it; later figures do not reach it. */
export const settingsOn = (
  { meeting, feeRates, funding, ineligibleRetentionMonths }: Programme,
  day: LocalDate,
): ProgrammeSettings => {
  const ceiling = funding && amountOn(funding.ceilings, day);
  const flatRate = amountOn(feeRates[0]?.amounts ?? [], day);
  return {
    minProfessionals: meeting.minimumProfessionals,
    ...(ceiling === null ? {} : { fundingCeilingCents: ceiling }),
    ...(flatRate === null ? {} : { participantFlatRateCents: flatRate }),
    ...(funding ? { priorContactRecommended: funding.priorContactRecommended } : {}),
    ...(ineligibleRetentionMonths === null ? {} : { ineligibleRetentionMonths }),
  };
};

// Absent as a whole, or by language: a form that was left empty says nothing.
function inOtherLanguages<Said extends z.ZodType>(said: Said) {
  return z.strictObject({ nl: said.optional(), en: said.optional() }).optional();
}
