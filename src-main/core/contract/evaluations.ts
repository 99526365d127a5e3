import { CycleEnding } from "#domain/cycle.ts";
import { change } from "./base.ts";

export const evaluations = {
  /** Records the evaluation of the latest passage and what follows: go on, exit, a second passage… */
  save: change(CycleEnding.shape).errors({
    NO_CYCLE: {},
    CLOSED: {},
    OUTCOME_REASON_MISSING: {},
  }),
};
