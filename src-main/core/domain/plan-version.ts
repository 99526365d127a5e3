import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { Plan } from "./plan.ts";
import { LongText, ShortText } from "./text.ts";

/** A plan as it was validated: frozen. What changes later is an amendment, a version of its own with its reason (domain 3, step 4). */
export const PlanVersion = z.strictObject({
  cycle: z.int().min(1),
  /** From 1 in each cycle. */
  version: z.int().min(1),
  plan: Plan,
  /** The day this version was validated or amended. */
  on: LocalDate,
  by: ShortText,
  /** Why it was amended; null for the first version. */
  reason: LongText.nullable(),
});
export type PlanVersion = z.infer<typeof PlanVersion>;
