import * as z from "zod";
import { LeftOutObjective } from "#domain/carry-over.ts";
import { Plan } from "#domain/plan.ts";
import { actionRefusals, ActionUpdate } from "#domain/plan-action.ts";
import { PlanAgreement } from "#domain/plan-agreement.ts";
import { LongText } from "#domain/text.ts";
import { change } from "./base.ts";

export const writtenPlan = {
  plan: Plan,
  amendmentReason: LongText.optional(),
  leftOut: z.array(LeftOutObjective.omit({ cycle: true })).optional(),
};

export const plans = {
  /**
   * Validates the plan of a new passage, or amends the validated one. What was agreed changes only with a reason; every
   * version stays readable.
   */
  save: change(writtenPlan).errors({
    INELIGIBLE: {},
    CLOSED: {},
    AMENDMENT_REASON_MISSING: {},
  }),

  /** Where each stands on the version of the plan that was read; one that was amended since is read first. */
  answer: change({
    version: z.int().min(1),
    answers: PlanAgreement.shape.answers,
  }).errors({ NO_CYCLE: {}, CLOSED: {}, PLAN_CHANGED: {} }),

  /** What became of one action. */
  updateAction: change({ actionId: z.string(), update: ActionUpdate }).errors({
    NO_CYCLE: {},
    CLOSED: {},
    ACTION_REFUSED: { data: z.object({ reason: z.enum(actionRefusals) }) },
  }),
};
