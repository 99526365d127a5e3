import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { Objective } from "#domain/plan.ts";

/** What the plan says as a paper of its own, besides what a note says of it. */
interface PlanPaperWords {
  readonly plan: string;
  readonly forWhom: string;
  readonly objectivesAndActions: string;
  readonly levels: string;
  /** From far less than what was hoped for to far more. */
  readonly level: Readonly<Record<keyof Objective["gasLevels"], string>>;
  readonly baseline: string;
  readonly reached: string;
  readonly baselineAndReached: string;
}

export const planPaperWords: Readonly<Record<PaperLanguage, PlanPaperWords>> = {
  fr: {
    plan: "Plan",
    forWhom: "Pour qui, avec qui",
    objectivesAndActions: "Objectifs et actions",
    levels: "À quoi verra-t-on que ça avance\u202F?",
    level: {
      "-2": "Bien moins qu’espéré",
      "-1": "Moins qu’espéré",
      "0": "Ce qu’on espère",
      "1": "Mieux qu’espéré",
      "2": "Bien mieux qu’espéré",
    },
    baseline: "au départ",
    reached: "où on en est",
    baselineAndReached: "au départ, et où on en est",
  },
  nl: {
    plan: "Plan",
    forWhom: "Voor wie, met wie",
    objectivesAndActions: "Doelstellingen en acties",
    levels: "Waaraan zien we dat het vooruitgaat?",
    level: {
      "-2": "Veel minder dan gehoopt",
      "-1": "Minder dan gehoopt",
      "0": "Wat we hopen",
      "1": "Beter dan gehoopt",
      "2": "Veel beter dan gehoopt",
    },
    baseline: "bij het begin",
    reached: "waar we nu staan",
    baselineAndReached: "bij het begin, en waar we nu staan",
  },
  en: {
    plan: "Plan",
    forWhom: "For whom, with whom",
    objectivesAndActions: "Objectives and actions",
    levels: "How will we see that things move forward?",
    level: {
      "-2": "Much less than hoped for",
      "-1": "Less than hoped for",
      "0": "What we hope for",
      "1": "Better than hoped for",
      "2": "Much better than hoped for",
    },
    baseline: "at the start",
    reached: "where things stand",
    baselineAndReached: "at the start, and where things stand",
  },
};
