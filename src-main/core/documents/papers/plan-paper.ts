import { carrierIdOf } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import { lastCycle } from "#domain/case-file.ts";
import { gasLevels, type Objective } from "#domain/plan.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { languages } from "../language/languages.ts";
import { noteWords } from "../words/note-words.ts";
import { planPaperWords } from "../words/plan-paper-words.ts";
import { planWords } from "../words/plan-words.ts";
import { wordsIn } from "#domain/letter-text.ts";
import { aboutTheLatest, type PaperLanguage } from "#domain/paper-kind.ts";
import { afterwardsSection } from "./afterwards.ts";
import type { PlanSubject, PrintedDossier } from "./note-subject.ts";
import type { Paper, Section } from "./paper.ts";
import { type PaperStanding, versionFacts, versionMark } from "./paper-version.ts";
import { planSection, planStanding } from "./plan-section.ts";
import { wordingOf } from "./references.ts";
import { signaturesSection } from "./signatures.ts";
import { programmeLine } from "./synthesis-note.ts";

interface PlanPaper extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

interface PlanPaperSubject extends PlanSubject, PrintedDossier {
  readonly supplement: PrintedDossier["supplement"];
  readonly standing: PaperStanding;
}

/**
 * The plan of one passage, as a paper of its own (domain 3, step 4): the person's words beside the network's, who does
 * what, and what became of it. The levels are said in words, never as a score; the safety plan has a page of its own.
 */
export const planPaper = (
  dossier: PrintedDossier,
  cycle: Cycle,
  standing: PaperStanding,
  language: PaperLanguage = "fr",
): PlanPaper => {
  const { caseFile, programme } = dossier;
  const set = languages[language];
  const programmeWords = wordsIn(programme, language);
  const wording = wordingOf(caseFile, { decisions: [] }, cycle, language);
  const about = { ...dossier, cycle, standing, language, set, programmeWords, wording };
  const heading = set.setText(set.capitalise(set.withoutArticle(programmeWords.plan)));
  return {
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: set.setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading,
    subheading: set.capitalise(set.ordinalPassage(cycle.number)),
    confidentiality: set.setText(noteWords[language].confidentiality(programmeWords.person)),
    footer: `${caseFile.number} · ${heading} · ${versionMark(standing, language)}`,
    facts: [
      { label: noteWords[language].caseFile, value: caseFile.number },
      { label: planPaperWords[language].plan, value: planStanding(about) },
      ...versionFacts(standing, caseFile.number, language),
    ],
    sections: [
      forWhom(about),
      planSection(about, {
        title: planPaperWords[language].objectivesAndActions,
        isDetailed: true,
      }),
      levels(about),
      afterwards(about),
      signaturesSection(about, { ...aboutTheLatest("plan"), cycle: cycle.number }),
    ].filter((section) => section !== null),
  };
};

/** No birth date nor address: whoever carries one action needs neither. */
const forWhom = ({ caseFile, language, set, programmeWords }: PlanPaperSubject): Section => {
  const { person, organiser } = caseFile;
  return {
    kind: "facts",
    title: planPaperWords[language].forWhom,
    rows: [
      {
        label: set.capitalise(set.withoutArticle(programmeWords.person)),
        value: set.setName(`${person.givenNames} ${person.familyName}`),
      },
      ...(person.givenNames === person.usualName
        ? []
        : [{ label: noteWords[language].usualName, value: set.setName(person.usualName) }]),
      {
        label: set.capitalise(programmeWords.organiser),
        value: [
          set.setName(organiser.name),
          set.setText(organiser.organisation),
          `${organiser.phone} · ${organiser.email}`,
        ].join("\n"),
      },
    ].filter(({ value }) => value !== ""),
  };
};

/** The five levels of each objective in its own words, with where things began and where they stand (domain 4). */
const levels = ({ cycle, language, wording }: PlanPaperSubject): Section => ({
  kind: "prose",
  title: planPaperWords[language].levels,
  paragraphs: [],
  groups: cycle.plan.objectives.map((objective, index) => ({
    label: planWords[language].objective(index + 1, wording.text(objective.label)),
    numbered: false,
    items: gasLevels.map((level) => {
      const said = noteWords[language].says(
        planPaperWords[language].level[level],
        wording.text(objective.gasLevels[level]),
      );
      const mark = levelMark(objective, Number(level), language);
      return mark === null ? said : `${said} (${mark})`;
    }),
  })),
});

const levelMark = (
  { baseline, level: reached }: Pick<Objective, "baseline" | "level">,
  level: number,
  language: PaperLanguage,
): string | null => {
  const words = planPaperWords[language];
  if (level === baseline) return level === reached ? words.baselineAndReached : words.baseline;
  return level === reached ? words.reached : null;
};

/** Whoever was last designated in the passage; the date to come is that of the latest passage only. */
const afterwards = (about: PlanPaperSubject): Section | null => {
  const { caseFile, supplement, programme, cycle } = about;
  const carrierId = caseFile.concertations
    .filter((one) => one.cycle === cycle.number)
    .toSorted((a, b) => b.number - a.number)
    .map((one) => carrierIdOf(one, programme))
    .find((id) => id !== undefined);
  const isLatest = lastCycle(caseFile)?.number === cycle.number;
  const awaited = isLatest ? awaitedConcertation(caseFile, supplement) : null;
  return afterwardsSection(about, {
    carrierId,
    next: awaited && { on: awaited.on, at: awaited.start, place: awaited.place },
  });
};
