import { cycleSections } from "./access-cycles.ts";
import { consents, decisions, feedback, funding, override } from "./access-decisions.ts";
import { identification, network, protections } from "./access-people.ts";
import { clarification, concertations, openMeeting, preparation, request } from "./access-steps.ts";
import { passagesWording } from "./access-wording.ts";
import type { Worded } from "./section-shapes.ts";
import type { Section } from "../papers/paper.ts";

/** What a dossier says of the person, step by step; what would be empty is left out. */
export const lifeSections = (subject: Omit<Worded, "wording">): ReadonlyArray<Section> => {
  const worded = { ...subject, wording: passagesWording(subject.caseFile) };
  return [
    identification(worded),
    request(worded),
    ...clarification(worded),
    consents(worded),
    override(worded),
    protections(worded),
    network(worded),
    preparation(worded),
    ...concertations(worded),
    openMeeting(worded),
    ...cycleSections(worded),
    feedback(worded),
    funding(worded),
    decisions(worded),
  ].filter((section) => section !== null);
};
