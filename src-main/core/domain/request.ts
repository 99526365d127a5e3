import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { LongText, ShortText } from "./text.ts";

export const criterionStatuses = ["met", "unmet", "unknown"] as const;
export type CriterionStatus = (typeof criterionStatuses)[number];

/** A condition of access as it was judged for this file (condition d'accès). */
export const Criterion = z.strictObject({
  label: ShortText,
  status: z.enum(criterionStatuses),
  /** Absent means blocking. Brusano: insurance status is noted and never blocks (seed 1). */
  blocking: z.boolean().optional(),
  comment: LongText.optional(),
});
export type Criterion = z.infer<typeof Criterion>;

export const requestDecisions = ["eligible", "ineligible", "pending"] as const;
export type RequestDecision = (typeof requestDecisions)[number];

const Redirection = z.strictObject({ service: ShortText, how: ShortText, on: LocalDate });

/** Who asks, in whose words, and what was decided (step 1, demande). */
export const Request = z.strictObject({
  receivedOn: LocalDate,
  requester: z.strictObject({ name: ShortText, quality: ShortText }),
  personInformed: z.boolean(),
  reason: LongText,
  previousAttempts: z.array(LongText),
  criteria: z.array(Criterion),
  decision: z.enum(requestDecisions),
  redirections: z.array(Redirection),
  decidedOn: LocalDate.optional(),
  decisionReason: LongText.optional(),
  personInformedOn: LocalDate.optional(),
  personAgreesToBeContacted: z.boolean().optional(),
  revisitOn: LocalDate.optional(),
  revisitReason: LongText.optional(),
});
export type Request = z.infer<typeof Request>;

/** The conditions that stop access: unmet, and not marked as merely informative. */
export const unmetBlockingCriteria = (
  criteria: ReadonlyArray<Criterion>,
): ReadonlyArray<Criterion> =>
  criteria.filter(({ status, blocking }) => status === "unmet" && blocking !== false);
