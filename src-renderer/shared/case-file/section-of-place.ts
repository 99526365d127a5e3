import type { SearchPlace } from "#domain/search.ts";

/** The page of a dossier, by the last part of its address, on which each place stands. */
export const sectionOfPlace: Readonly<Record<SearchPlace, string>> = {
  person: "demande",
  story: "demande",
  request: "demande",
  clarification: "clarification",
  demand: "clarification",
  representation: "clarification",
  consent: "clarification",
  consentOverride: "clarification",
  preparation: "clarification",
  network: "reseau",
  agenda: "concertation",
  personWords: "concertation",
  statement: "concertation",
  agreement: "concertation",
  divergence: "concertation",
  decision: "concertation",
  context: "concertation",
  objective: "plan",
  // The plan shows those of every passage; the follow-up only those of the last one.
  action: "plan",
  safetyPlan: "plan",
  followUp: "suivi",
  privateFollowUp: "suivi",
  feedback: "suivi",
  evaluation: "evaluation",
  funding: "financement",
  fundingDecision: "financement",
  receipt: "financement",
  planAgreement: "plan",
};
