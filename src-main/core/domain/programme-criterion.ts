import * as z from "zod";
import { ageOn, type LocalDate } from "./local-date.ts";
import type { Person } from "./person.ts";
import type { CriterionStatus } from "./request.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

/** How a condition is judged: by the organiser, with a comment, or computed from the person's data (domain 2). */
export const criterionKinds = ["attested", "age", "postcode"] as const;

const YEARS_AT_MOST = 150;

const Years = z.int().min(0).max(YEARS_AT_MOST);

/** Belgian postcodes as numbers, both ends included. */
const PostcodeRange = z
  .strictObject({ from: z.int().min(1000).max(9999), to: z.int().min(1000).max(9999) })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    error: "rangeReversed",
    params: { rule: "rangeReversed" },
  });

const criterionBase = {
  id: ItemId,
  /** What the request form and the papers call it; a dossier keeps these words. */
  label: ShortText,
  /** The programme's own sentence, where the label shortens it. */
  explanation: LongText.optional(),
  /** False: noted, and never a reason to refuse. */
  blocking: z.boolean(),
};

export const ProgrammeCriterion = z.discriminatedUnion("kind", [
  z.strictObject({ ...criterionBase, kind: z.literal("attested") }),
  z
    .strictObject({
      ...criterionBase,
      kind: z.literal("age"),
      minimumYears: Years.optional(),
      /** Included: 23 means until the day before the 24th birthday. */
      maximumYears: Years.optional(),
    })
    .refine(({ minimumYears, maximumYears }) => (minimumYears ?? maximumYears) !== undefined, {
      path: ["minimumYears"],
      error: "ageMissing",
      params: { rule: "ageMissing" },
    })
    .refine(({ minimumYears = 0, maximumYears = YEARS_AT_MOST }) => minimumYears <= maximumYears, {
      path: ["maximumYears"],
      error: "rangeReversed",
      params: { rule: "rangeReversed" },
    }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal("postcode"),
    ranges: z.array(PostcodeRange).min(1),
  }),
]);
export type ProgrammeCriterion = z.infer<typeof ProgrammeCriterion>;

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
      return criterion.ranges.some(({ from, to }) => postcode >= from && postcode <= to)
        ? "met"
        : "unmet";
    }
  }
};
