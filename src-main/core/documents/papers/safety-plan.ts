import type { Cycle } from "#domain/cycle.ts";
import { safetyPlanOf } from "#domain/plan.ts";
import { EMERGENCY_NUMBER, safetyContacts } from "#domain/safety-contact.ts";
import { languages } from "../language/languages.ts";
import { noteWords } from "../words/note-words.ts";
import { wordsIn } from "#domain/letter-text.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { safetyWords } from "../words/safety-words.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { Paper } from "./paper.ts";
import { type PaperStanding, versionFacts, versionMark } from "./paper-version.ts";
import { planStanding } from "./plan-section.ts";
import { wordingOf } from "./references.ts";
import { programmeLine } from "./synthesis-note.ts";

/** Drawn by a template of its own: large, one thing below the other, nothing to search for. */
interface SafetyPlanPaper extends Paper {
  /** In reading order; what is empty is left out. */
  readonly lists: ReadonlyArray<{
    readonly kind: "signs" | "steps" | "doNot";
    readonly title: string;
    readonly items: ReadonlyArray<string>;
  }>;
  readonly calls: {
    readonly title: string;
    /** Without a number, it is written in by hand. */
    readonly people: ReadonlyArray<{
      readonly name: string;
      readonly role: string;
      readonly phone: string | null;
    }>;
    readonly danger: string;
    readonly emergencyNumber: string;
  };
}

/** The plan de sécurité of a passage, on a page of its own (domain 3, step 4): signs, steps, whom to call, what not to do. */
export const safetyPlanPaper = (
  dossier: PrintedDossier,
  cycle: Cycle,
  standing: PaperStanding,
  language: PaperLanguage = "fr",
): SafetyPlanPaper => {
  const { caseFile, supplement, programme } = dossier;
  const set = languages[language];
  const words = safetyWords[language];
  const programmeWords = wordsIn(programme, language);
  const wording = wordingOf(caseFile, { decisions: [] }, cycle, language);
  const { warningSigns = [], steps = [], doNot = [] } = safetyPlanOf(cycle.plan) ?? {};
  return {
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: set.setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: words.heading,
    subheading: words.forName(set.setName(caseFile.person.usualName)),
    confidentiality: set.setText(words.confidentiality(programmeWords.person)),
    footer: `${caseFile.number} · ${words.heading} · ${versionMark(standing, language)}`,
    facts: [
      { label: noteWords[language].caseFile, value: caseFile.number },
      {
        label: words.plan,
        value: planStanding({ ...dossier, cycle, language, set, programmeWords, wording }),
      },
      ...versionFacts(standing, caseFile.number, language),
    ],
    lists: (
      [
        { kind: "signs", title: words.warningSigns, items: warningSigns.map(wording.text) },
        { kind: "steps", title: words.steps, items: steps.map(wording.text) },
        { kind: "doNot", title: words.doNot, items: doNot.map(wording.text) },
      ] as const
    ).filter(({ items }) => items.length > 0),
    calls: {
      title: words.calls,
      people: safetyContacts(caseFile, supplement.clarificationSource, standing.on).map(
        ({ name, role, phone }) => ({
          name: set.setName(name),
          role: set.setText(role),
          phone: phone ? set.setName(phone) : null,
        }),
      ),
      danger: words.danger,
      emergencyNumber: EMERGENCY_NUMBER,
    },
  };
};
