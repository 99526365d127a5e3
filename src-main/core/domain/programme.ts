import * as z from "zod";
import { ageOn, LocalDate } from "./local-date.ts";
import type { Person } from "./person.ts";
import type { CriterionStatus } from "./request.ts";
import { checkIds, stepIds } from "./step.ts";
import { Cents, LongText, ShortText } from "./text.ts";

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

/** A programme (dispositif) is data: following a reform is an edit, not a release. */
export const Programme = z.strictObject({
  id: ProgrammeId,
  version: z.int().min(1),
  name: ShortText,
  network: ShortText,
  words: z.strictObject({
    /** « la personne », « le jeune » : with its article, lower case. */
    person: ShortText,
    organiser: ShortText,
    carrier: ShortText,
    plan: ShortText,
  }),
  carrierRole: z.enum(carrierRoles),
  organiserIsPartOfNetwork: z.boolean(),
  criteria: z.array(ProgrammeCriterion),
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
  funding: z
    .strictObject({
      addressedTo: ShortText,
      ceiling: z.strictObject({ cents: Cents, validFrom: LocalDate }).nullable(),
      priorContactRecommended: z.boolean(),
      requirements: z.array(ShortText),
    })
    .nullable(),
});
export type Programme = z.infer<typeof Programme>;

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
