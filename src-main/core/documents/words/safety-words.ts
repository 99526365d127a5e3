import type { PaperLanguage } from "#domain/paper-kind.ts";
import { ofNoun } from "../language/french.ts";

/** What a safety plan says besides what was agreed: short, to be read in a crisis. */
interface SafetyWords {
  readonly heading: string;
  readonly forName: (name: string) => string;
  readonly confidentiality: (person: string) => string;
  readonly plan: string;
  readonly warningSigns: string;
  readonly steps: string;
  readonly calls: string;
  readonly doNot: string;
  readonly danger: string;
}

export const safetyWords: Readonly<Record<PaperLanguage, SafetyWords>> = {
  fr: {
    heading: "Plan de sécurité",
    forName: (name) => `Pour ${name}`,
    confidentiality: (person) =>
      `Confidentiel. À garder près de soi\u202F; à ne montrer qu’avec l’accord ${ofNoun(person)}.`,
    plan: "Plan",
    warningSigns: "Les signes qui alertent",
    steps: "Ce qu’on fait, dans l’ordre",
    calls: "Qui appeler",
    doNot: "Ce qu’il ne faut pas faire",
    danger: "En danger immédiat",
  },
  nl: {
    heading: "Veiligheidsplan",
    forName: (name) => `Voor ${name}`,
    confidentiality: (person) =>
      `Vertrouwelijk. Hou het bij de hand; toon het enkel met het akkoord van ${person}.`,
    plan: "Plan",
    warningSigns: "Signalen die waarschuwen",
    steps: "Wat we doen, in deze volgorde",
    calls: "Wie we bellen",
    doNot: "Wat we niet doen",
    danger: "Bij onmiddellijk gevaar",
  },
  en: {
    heading: "Safety plan",
    forName: (name) => `For ${name}`,
    confidentiality: (person) =>
      `Confidential. Keep it close at hand; show it only with the agreement of ${person}.`,
    plan: "Plan",
    warningSigns: "Warning signs",
    steps: "What to do, in this order",
    calls: "Who to call",
    doNot: "What not to do",
    danger: "In immediate danger",
  },
};
