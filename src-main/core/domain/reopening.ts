import * as z from "zod";
import { type Cycle, cycleOutcomes, isFinalOutcome } from "./cycle.ts";
import { LocalDate } from "./local-date.ts";
import { LongText, ShortText } from "./text.ts";

/** A file that had ended and was taken up again: how it had ended stays readable. */
export const Reopening = z.strictObject({
  cycle: z.int().min(1),
  /** How the cycle had ended, and when. */
  outcome: z.enum(cycleOutcomes),
  closedOn: LocalDate.nullable(),
  outcomeReason: LongText.nullable(),
  on: LocalDate,
  by: ShortText,
  reason: LongText,
});
export type Reopening = z.infer<typeof Reopening>;

/** The cycle taken up again, and how it had ended; null when it has not ended. */
export const reopenCycle = (
  cycle: Cycle,
  why: Pick<Reopening, "on" | "by" | "reason">,
): { readonly cycle: Cycle; readonly reopening: Reopening } | null => {
  const { closedOn = null, outcomeReason = null, ...rest } = cycle;
  if (!isFinalOutcome(cycle.outcome)) return null;
  return {
    cycle: { ...rest, outcome: "ongoing" },
    reopening: {
      cycle: cycle.number,
      outcome: cycle.outcome,
      closedOn,
      outcomeReason,
      ...why,
    },
  };
};
