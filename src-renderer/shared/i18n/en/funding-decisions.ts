import type { TranslationOf } from "../catalogue.ts";
import type { fundingDecisions as frenchFundingDecisions } from "../fr/funding-decisions.ts";

export const fundingDecisions = {
  title: "The decision",
  requestFirst: "The answer is recorded here once the request for funding is saved.",
  none: "No answer is recorded yet.",
  add: "Record the answer",
  correct: "Correct the decision",
  remove: "Remove the decision",
  removed: "The decision is removed.",
  submit: "Save the decision",
  outcome: "The funding is",
  outcomeEmpty: "Enter what was answered.",
  on: "Decided on",
  by: "By",
  byEmpty: "Enter who decided.",
  requested: "Total requested",
  granted: "Amount granted",
  elsewhere: "Still to be found",
  reason: "Reason",
  reasonEmpty: "Enter the reason given.",
  line: "on {{day}}, by {{by}}",
  covered: "What the amount granted covers, by priority",
  isCovered: "Covered",
  isNotCovered: "Not covered",
  coveredTotal: "What is covered",
  advice: {
    aboveRequested: "The amount granted is higher than the total requested: check it.",
    aboveCeiling: "The amount granted exceeds the ceiling of the case file: check it.",
    beforeRequest: "The decision is dated before the request: check the date.",
  },
} as const satisfies TranslationOf<typeof frenchFundingDecisions>;
