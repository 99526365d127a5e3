import { describeChange, type FieldChange } from "./change.ts";
import { type Plan, planContentOf } from "./plan.ts";

/** What was agreed otherwise in a plan, field by field; what follow-up wrote into it is no change of it. */
export const planChanges = (before: Plan, after: Plan): ReadonlyArray<FieldChange> =>
  describeChange({ before: planContentOf(before), after: planContentOf(after) });

/** Whether a plan that was validated says something else: a new version, with its reason (domain 3, step 4). */
export const isAmendment = (before: Plan, after: Plan): boolean =>
  planChanges(before, after).length > 0;
