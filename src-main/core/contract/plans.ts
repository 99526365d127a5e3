import * as z from "zod";
import { Plan } from "#domain/plan.ts";
import { actionRefusals, ActionUpdate } from "#domain/plan-action.ts";
import { LongText } from "#domain/text.ts";
import { change } from "./base.ts";

export const plans = {
  /**
   * Validates the plan of a new passage, or amends the validated one. What was agreed changes only with a reason; every
   * version stays readable.
   */
  save: change({ plan: Plan, amendmentReason: LongText.optional() }).errors({
    INELIGIBLE: {},
    CLOSED: {},
    AMENDMENT_REASON_MISSING: {},
  }),

  /** What became of one action. */
  updateAction: change({ actionId: z.string(), update: ActionUpdate }).errors({
    NO_CYCLE: {},
    CLOSED: {},
    ACTION_REFUSED: { data: z.object({ reason: z.enum(actionRefusals) }) },
  }),
};
