import type { PaperLanguage } from "#domain/document.ts";
import type { Programme, ProgrammeWords } from "#domain/programme.ts";

/** The programme's own words in a paper's language; neutral ones where it has none in that language. */
export const programmeWordsIn = (
  { words, translations }: Pick<Programme, "words" | "translations">,
  language: PaperLanguage,
): ProgrammeWords =>
  language === "fr" ? words : (translations?.[language]?.words ?? neutralWords[language]);

const neutralWords: Readonly<Record<Exclude<PaperLanguage, "fr">, ProgrammeWords>> = {
  nl: {
    person: "de persoon",
    organiser: "organisator van het overleg",
    carrier: "referentiepersoon van het plan",
    plan: "begeleidingsplan",
  },
  en: {
    person: "the person",
    organiser: "organiser of the meeting",
    carrier: "lead for the plan",
    plan: "support plan",
  },
};
