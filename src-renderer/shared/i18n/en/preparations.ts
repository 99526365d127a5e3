import type { TranslationOf } from "../catalogue.ts";
import type { preparations as frenchPreparations } from "../fr/preparations.ts";

export const preparations = {
  title: "The preparatory phase",
  intro: "One of the three reference documents. It is written before the meeting.",
  networkInformedOn: "Network informed on",
  modalitiesRead: "I have read the terms of the programme",
  invitationsSentOn: "Invitations sent on",
  invitedProfessionals: "Professionals invited",
  invitedNaturals: "Relatives and natural helpers invited",
  expectations: "Expectations, needs and requests of each one",
  addExpectation: "Add an expectation",
  expectationItem: "Expectation {{number}}",
  by: "From whom",
  expectation: "What this person expects",
  proposedActions: "Actions proposed so that a consensus can emerge",
  addAction: "Add a proposed action",
  expectedEffects: "Expected effects",
  addEffect: "Add an expected effect",
  firstLineResources: "Frontline resources to give priority to",
  addResource: "Add a resource",
  save: "Save the preparatory phase",
} as const satisfies TranslationOf<typeof frenchPreparations>;
