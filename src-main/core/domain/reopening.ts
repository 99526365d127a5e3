import * as z from "zod";
import { cycleOutcomes } from "./cycle.ts";
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
