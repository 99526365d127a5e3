import { cyclesInOrder } from "#domain/case-file.ts";
import { carriedAs } from "#domain/carry-over.ts";
import { type Cycle, type CycleOutcome, type Evaluation, reachedLevel } from "#domain/cycle.ts";
import { gasLevels, type Objective } from "#domain/plan.ts";
import { capitalise, formatDate, ofNoun, ordinalPassage, setText } from "../language/french.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { ComparisonCell, LabelledValue, Paper, Section } from "./paper.ts";
import { type PaperStanding, versionFacts, versionMark } from "./paper-version.ts";
import { type Wording, wordingOf } from "./references.ts";
import { programmeLine } from "./synthesis-note.ts";

interface EvaluationPaper extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

/** A passage and the evaluation that was made of it. */
export type EvaluatedCycle = Cycle & { readonly evaluation: Evaluation };

/** Undefined when the passage was not evaluated, or there is none. */
export const evaluatedCycle = (cycle: Cycle | undefined): EvaluatedCycle | undefined =>
  cycle && cycle.evaluation !== null ? { ...cycle, evaluation: cycle.evaluation } : undefined;

/**
 * The evaluation of a passage, beside the passage before it where there is one (domain 5): per objective what was
 * expected and what was obtained, in the words of the level; cooperation, moments, the person's view, and what follows
 * (seed 4). Never a score: the words say more (Krasny-Pacini 2013).
 */
export const evaluationPaper = (
  { caseFile, programme }: PrintedDossier,
  cycle: EvaluatedCycle,
  standing: PaperStanding,
): EvaluationPaper => {
  const previous = cyclesInOrder(caseFile).findLast(({ number }) => number < cycle.number);
  const passages = previous ? [previous, cycle] : [cycle];
  const wording = wordingOf(caseFile, { decisions: [] }, undefined);
  const about: Evaluated = { cycle, previous, passages, wording };
  const personWord = ofNoun(programme.words.person);
  return {
    fictional: caseFile.fictional === true,
    draft: standing.isDraft,
    programme: setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: "Évaluation",
    subheading: previous
      ? capitalise(`${ordinalPassage(cycle.number)}, à côté du ${ordinalPassage(previous.number)}`)
      : capitalise(ordinalPassage(cycle.number)),
    confidentiality: setText(
      `Confidentiel. Réservé à ceux qui ont pris part à la concertation ; ne rien transmettre plus loin sans l'accord ${personWord}.`,
    ),
    footer: `${caseFile.number} · Évaluation · ${versionMark(standing)}`,
    facts: [
      { label: "Dossier", value: caseFile.number },
      { label: "Évalué le", value: formatDate(cycle.evaluation.on) },
      { label: "Plan validé le", value: formatDate(cycle.plan.validatedOn) },
      ...versionFacts(standing, caseFile.number),
    ],
    sections: [
      voice(about, personWord),
      objectives(about),
      together(about, personWord),
      decision(about),
    ].filter((section) => section !== null),
  };
};

interface Evaluated {
  readonly cycle: EvaluatedCycle;
  readonly previous: Cycle | undefined;
  /** The one before, if any, then this one: the columns. */
  readonly passages: ReadonlyArray<Cycle>;
  readonly wording: Wording;
}

const voice = ({ cycle: { evaluation }, wording }: Evaluated, personWord: string): Section => ({
  kind: "voice",
  title: setText(`La parole ${personWord}`),
  text: wording.text(evaluation.personSatisfaction),
  note: null,
});

const objectives = ({ cycle, previous, passages, wording }: Evaluated): Section | null => {
  const known = new Set(cycle.plan.objectives.map(({ id }) => id));
  // Those that were not taken over stay beside the others: they were worked on too.
  const left = (previous?.plan.objectives ?? []).filter(({ id }) => !known.has(id));
  const all = [...cycle.plan.objectives, ...left];
  if (all.length === 0) return null;
  return {
    kind: "comparison",
    title: "Objectif par objectif",
    columns: columnTitles(passages),
    rows: all.map((objective) => ({
      label: wording.text(objective.label),
      note: known.has(objective.id) ? changeNote(previous, objective, wording) : "Laissé ensuite.",
      cells: passages.map((passage) => objectiveCell(passage, objective.id, wording)),
    })),
  };
};

/** Kept, reworded or new, and why (domain 3, step 6); nothing to say in a first passage. */
const changeNote = (
  previous: Cycle | undefined,
  objective: Objective,
  wording: Wording,
): string | null => {
  if (!previous) return null;
  const change = carriageWords[carriedAs(objective, previous.plan)];
  return objective.changed ? `${change}\u00A0: ${wording.text(objective.changed)}` : `${change}.`;
};

const carriageWords = { kept: "Gardé", reworded: "Reformulé", new: "Nouveau" } as const;

const objectiveCell = (
  cycle: Cycle,
  objectiveId: string,
  wording: Wording,
): ComparisonCell | null => {
  const objective = cycle.plan.objectives.find(({ id }) => id === objectiveId);
  if (!objective) return null;
  const reached = reachedLevel(cycle, objective);
  const level = gasLevels.find((one) => Number(one) === reached);
  const start = gasLevels.find((one) => Number(one) === objective.baseline);
  const lines: LabelledValue[] = [
    { label: "Au départ", value: start ? wording.text(objective.gasLevels[start]) : "" },
    { label: "Espéré", value: wording.text(objective.gasLevels["0"]) },
    {
      label: "Atteint",
      value: level ? wording.text(objective.gasLevels[level]) : "Pas évalué",
    },
  ];
  return { lines: lines.filter(({ value }) => value !== ""), text: null };
};

/** How it went between those around the table, each passage in its column; a theme nobody wrote about is left out. */
const together = (
  { previous, passages, wording }: Evaluated,
  personWord: string,
): Section | null => {
  const row = (label: string, said: (evaluation: Evaluation) => string) => ({
    label,
    note: null,
    cells: passages.map(({ evaluation }) => textCell(evaluation ? said(evaluation) : "")),
  });
  const list = (lines: ReadonlyArray<string>): string =>
    lines.map((line) => `– ${wording.text(line)}`).join("\n");
  const rows = [
    row("Qualité de la coopération", ({ cooperationQuality }) => wording.text(cooperationQuality)),
    row("Moments positifs", ({ positiveMoments }) => list(positiveMoments)),
    row("Moments critiques", ({ criticalMoments }) => list(criticalMoments)),
    ...(previous?.evaluation
      ? [
          row(setText(`La parole ${personWord}`), ({ personSatisfaction }) =>
            wording.text(personSatisfaction),
          ),
        ]
      : []),
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
  return rows.length === 0
    ? null
    : { kind: "comparison", title: "Ensemble", columns: columnTitles(passages), rows };
};

const decision = ({ cycle, wording }: Evaluated): Section => {
  const { outcome, closedOn, outcomeReason } = cycle;
  return {
    kind: "prose",
    title: "La suite",
    paragraphs: [
      `${setText(outcomeSentences[outcome])}${outcome !== "ongoing" && closedOn ? `, à partir du ${formatDate(closedOn)}` : ""}.`,
      ...(outcomeReason ? [wording.text(outcomeReason)] : []),
    ],
    groups: [],
  };
};

const outcomeSentences = {
  ongoing: "Le plan continue",
  exit: "Sortie du dispositif : les objectifs sont atteints",
  secondPassage: "Un nouveau passage commence",
  stoppedByPerson: "Arrêt à la demande de la personne",
  lostContact: "Le contact est perdu",
  handedOver: "Le dossier est transmis",
} as const satisfies Record<CycleOutcome, string>;

const columnTitles = (passages: ReadonlyArray<Cycle>): ReadonlyArray<string> =>
  passages.map(
    ({ number, evaluation }) =>
      `${capitalise(ordinalPassage(number))}${evaluation ? "" : ", pas évalué"}`,
  );

const textCell = (text: string): ComparisonCell | null =>
  text === "" ? null : { lines: [], text };
