/** The six steps of every programme, in the order that guides (domain 3); they may be revisited. */
export const stepIds = [
  "request",
  "clarification",
  "concertation",
  "plan",
  "followUp",
  "evaluation",
] as const;
export type StepId = (typeof stepIds)[number];

/** Where a file is in a list by step: in the order of the six, the closed ones last. */
export const stepRank = (step: StepId, isClosed: boolean): number =>
  isClosed ? stepIds.length : stepIds.indexOf(step);

/** What can be checked in a step. A programme lists, per step, those it asks for. */
export const checkIds = [
  "personInformed",
  "contactAgreed",
  "criteriaAssessed",
  "decisionTaken",
  "redirectionGiven",
  "clarificationHeld",
  "participationAsked",
  "participationConsent",
  "representativesAnswered",
  "networkListed",
  "professionalsListed",
  "mentalHealthPartner",
  "preparationWritten",
  "concertationHeld",
  "personPresent",
  "personHeard",
  "decisionsValidated",
  "carrierDesignated",
  "planValidated",
  "actionsDated",
  "subsidiarityNamed",
  "followUpRecorded",
  "noActionOverdue",
  "feedbackClosed",
  "evaluationRecorded",
  "outcomeDecided",
] as const;
export type CheckId = (typeof checkIds)[number];
