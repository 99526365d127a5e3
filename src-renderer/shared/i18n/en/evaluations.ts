import type { TranslationOf } from "../catalogue.ts";
import type { evaluations as frenchEvaluations } from "../fr/evaluations.ts";

export const evaluations = {
  title: "The evaluation of passage {{number}}",
  noCycle: "An evaluation is made of an approved plan.",
  on: "Evaluated on",
  objectives: "Objective by objective",
  expected: "Hoped for: {{words}}",
  started: "At the start: {{words}}",
  reached: "What is reached",
  reachedEmpty: "Choose what best describes the situation today.",
  cooperation: "Together",
  cooperationQuality: "The quality of the cooperation",
  cooperationQualityEmpty: "Enter how the cooperation went.",
  positiveMoments: "Positive moments",
  addPositive: "Add a positive moment",
  criticalMoments: "Critical moments",
  addCritical: "Add a critical moment",
  personSatisfaction: "What the person says of it",
  personSatisfactionEmpty: "Enter what the person says of it, in their own words.",
  next: "What now?",
  outcome: "What comes next",
  outcomeEmpty: "Choose what comes next.",
  closedOn: "From",
  outcomeReason: "Why",
  outcomeReasonOptional: "Why (optional)",
  outcomeReasonEmpty: "Say why the passage ends.",
  openLevelsHint:
    "What could not be evaluated may stay unanswered; the reason, however, is required.",
  reachedLine: "Reached: {{level}} · {{words}}",
  reachedUnknown: "Level reached: not evaluated",
  notEvaluated: "This passage was not evaluated.",
  endedOn: "{{ending}}, from {{day}}",
  showTScore: "Show the T score",
  tScore: "T score: {{score}}",
  tScoreUnknown: "The T score needs a level reached for each objective.",
  tScoreCaution:
    "To be read with caution: this figure sums up scales written for one single person. It does not compare with other people or with other plans; the words of the levels say more. It appears on no paper handed to the person.",
  secondPassageHint: "A new passage begins: its objectives will be filled in at the step Plan.",
  exitHint:
    "The case file will be closed. It can still be read, and you can reopen it by saying why.",
  save: "Save the evaluation",
} as const satisfies TranslationOf<typeof frenchEvaluations>;
