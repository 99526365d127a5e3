import { FundingDecision } from "#domain/funding-decision.ts";
import { change } from "./base.ts";

export const fundingDecisions = {
  /** Notes the answer to the funding request, or corrects it. */
  save: change({ fundingDecision: FundingDecision }).errors({ NO_FUNDING_REQUEST: {} }),

  /** Takes back a decision noted by mistake. */
  remove: change({}),
};
