import * as z from "zod";
import { Plan } from "#domain/plan.ts";
import { ActionUpdate } from "#domain/plan-action.ts";
import { change } from "./base.ts";

export const plans = {
  /** Validates the plan of the passage under way, or corrects the validated one; the earlier text stays in the history. */
  save: change({ plan: Plan }).errors({ INELIGIBLE: {}, CLOSED: {} }),

  /** What became of one action. */
  updateAction: change({
    actionId: z.string(),
    update: ActionUpdate,
  }).errors({ NO_CYCLE: {} }),
};
