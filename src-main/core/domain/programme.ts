import * as z from "zod";
import { ageOn, LocalDate } from "./local-date.ts";
import { type Person, Postcode } from "./person.ts";
import type { CriterionStatus } from "./request.ts";
import { checkIds, stepIds } from "./step.ts";
import { Cents, ItemId, LongText, ShortText } from "./text.ts";

export const ProgrammeId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

/** The figures a case file keeps from the programme it started under. */
export const ProgrammeSettings = z.strictObject({
  minProfessionals: z.int().min(0).max(50).optional(),
  fundingCeilingCents: Cents.optional(),
  participantFlatRateCents: Cents.optional(),
  ineligibleRetentionMonths: z.int().min(1).max(600).optional(),
  priorContactRecommended: z.boolean().optional(),
});
export type ProgrammeSettings = z.infer<typeof ProgrammeSettings>;

const criterionBase = { id: ProgrammeId, label: ShortText, blocking: z.boolean() };

/** Computed from the person's data, or attested by the organiser with a comment (domain 2). */
export const ProgrammeCriterion = z.discriminatedUnion("kind", [
  z.strictObject({ ...criterionBase, kind: z.literal("attested") }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal("age"),
    minimumYears: z.int().min(0).optional(),
    /** Included: 23 means until the day before the 24th birthday. */
    maximumYears: z.int().min(0).optional(),
  }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal("postcode"),
    ranges: z.array(z.tuple([z.int(), z.int()])).min(1),
  }),
]);
export type ProgrammeCriterion = z.infer<typeof ProgrammeCriterion>;

const ProgrammeStep = z.strictObject({
  id: z.enum(stepIds),
  title: ShortText,
  /** What the programme's own text says to watch for. */
  watchFor: z.array(LongText),
  checks: z.array(z.enum(checkIds)),
});

/** Who carries the plan afterwards: Brusano's référent du plan, or Kirikou's coordinateur du trajet de soins. */
const carrierRoles = ["planReferent", "coordinator"] as const;

/** The papers of domain 5 whose readers a programme names. */
export const programmeDocuments = [
  "preparation",
  "invitation",
  "informationLetter",
  "synthesisNote",
  "plan",
  "safetyPlan",
  "fundingRequest",
  "feeStatement",
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
  "planValidated",
  "lastFollowUp",
  "feedbackReceived",
] as const;
export type ReminderTrigger = (typeof reminderTriggers)[number];

/** The letters whose text a programme proposes; a blank is written `{name}`. */
export const letterIds = [
  "invitation",
  "information",
  "meetingWithoutYou",
  "consent",
  "redirection",
] as const;
export const letterBlanks = [
  "personne",
  "organisateur",
  "fonction",
  "reseau",
  "date",
  "heure",
  "lieu",
  "motif",
  "service",
] as const;

const DatedAmount = z.strictObject({ cents: Cents, validFrom: LocalDate });
type DatedAmount = z.infer<typeof DatedAmount>;

const Letter = z.strictObject({
  id: z.enum(letterIds),
  subject: ShortText,
  body: LongText.refine(
    (text) => unknownBlanks(text).length === 0,
    // Only those the papers can fill.
    { error: "unknownBlank", params: { rule: "unknownBlank", allowed: letterBlanks.join(", ") } },
  ),
});

/** A programme (dispositif) is data: following a reform is an edit, not a release. */
export const Programme = z.strictObject({
  id: ProgrammeId,
  version: z.int().min(1),
  name: ShortText,
  network: ShortText,
  /** What the programme says of itself, in a few sentences each (domain 2). */
  description: z.strictObject({
    audience: LongText,
    territory: LongText,
    whoMayAsk: LongText,
    organiser: LongText,
    consent: LongText,
    afterwards: LongText,
    money: LongText,
    end: LongText,
  }),
  words: z.strictObject({
    /** « la personne », « le jeune » : with its article, lower case. */
    person: ShortText,
    organiser: ShortText,
    carrier: ShortText,
    plan: ShortText,
  }),
  carrierRole: z.enum(carrierRoles),
  organiserIsPartOfNetwork: z.boolean(),
  criteria: uniqueById(ProgrammeCriterion),
  steps: z
    .array(ProgrammeStep)
    .refine((steps) => steps.map(({ id }) => id).join() === stepIds.join(), {
      error: "stepsIncomplete",
      params: { rule: "stepsIncomplete" },
    }),
  meeting: z.strictObject({
    minimumProfessionals: z.int().min(0).max(50),
    personPresence: z.enum(["required", "expected"]),
  }),
  /** Whether the documented « refus + danger » path exists (Archipel, seed 4). */
  hasConsentOverride: z.boolean(),
  /** Whether a written preparatory phase is a reference document (Kirikou, seed 3). */
  hasPreparation: z.boolean(),
  hasRenewedTrajectory: z.boolean(),
  referenceDocuments: z.array(z.enum(programmeDocuments)),
  recipients: z.array(
    z.strictObject({
      document: z.enum(programmeDocuments),
      to: z.array(z.enum(recipientGroups)).min(1),
    }),
  ),
  /** What participants are paid for attending, by place; empty when the programme pays nobody. */
  feeRates: uniqueById(
    z.strictObject({ id: ItemId, label: ShortText, amounts: z.array(DatedAmount).min(1) }),
  ),
  funding: z
    .strictObject({
      addressedTo: ShortText,
      /** Empty when there is no ceiling. */
      ceilings: z.array(DatedAmount),
      priorContactRecommended: z.boolean(),
      requirements: z.array(ShortText),
    })
    .nullable(),
  /** What an ineligible request is kept for, in months; null when the programme does not say. */
  ineligibleRetentionMonths: z.int().min(1).max(600).nullable(),
  reminders: uniqueById(
    z.strictObject({
      id: ItemId,
      label: ShortText,
      after: z.enum(reminderTriggers),
      days: z.int().min(1).max(3650),
    }),
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
  letters: uniqueById(Letter),
});
export type Programme = z.infer<typeof Programme>;

/** Where a stored version comes from: shipped with Autour, made in this vault, or brought in as a file. */
export const programmeOrigins = ["builtIn", "edited", "imported"] as const;
export type ProgrammeOrigin = (typeof programmeOrigins)[number];

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

/** What the person's own data says of a condition; null when only the organiser can tell. */
export const computeCriterion = (
  criterion: ProgrammeCriterion,
  person: Pick<Person, "birthDate" | "address">,
  receivedOn: LocalDate,
): CriterionStatus | null => {
  switch (criterion.kind) {
    case "attested":
      return null;
    case "age": {
      const { years } = ageOn(person.birthDate, receivedOn);
      const { minimumYears = 0, maximumYears = Number.POSITIVE_INFINITY } = criterion;
      return years >= minimumYears && years <= maximumYears ? "met" : "unmet";
    }
    case "postcode": {
      const postcode = Number(person.address.postcode);
      return criterion.ranges.some(([from, to]) => postcode >= from && postcode <= to)
        ? "met"
        : "unmet";
    }
  }
};

function uniqueById<Item extends z.ZodType<{ readonly id: string }>>(item: Item) {
  return z.array(item).superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach(({ id }, index) => {
      if (seen.has(id))
        context.addIssue({
          code: "custom",
          path: [index, "id"],
          message: "duplicateId",
          params: { rule: "duplicateId", value: id },
        });
      seen.add(id);
    });
  });
}

function unknownBlanks(text: string): ReadonlyArray<string> {
  const known: ReadonlySet<string> = new Set(letterBlanks);
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !known.has(name));
}
