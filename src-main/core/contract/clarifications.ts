import { Clarification, ClarificationSource } from "#domain/clarification.ts";
import { change } from "./base.ts";

export const writtenClarification = {
  clarification: Clarification,
  source: ClarificationSource.default("interview"),
};

export const clarifications = {
  /** What was clarified, in an interview or by the requester alone (seed 4). */
  save: change(writtenClarification),
};
