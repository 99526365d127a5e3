import type { CaseFile } from "#domain/case-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import type { Supplement } from "#domain/supplement.ts";
import { type Passage, thirdPartyPassages } from "#domain/third-party.ts";
import { passagesWording } from "./access-wording.ts";
import { lifeSections } from "./access-sections.ts";
import { passageWords } from "./access-words.ts";
import { count, formatDate, joinWords, ofNoun, setName, setText } from "../language/french.ts";
import type { Paper, Section } from "../papers/paper.ts";
import type { DocumentSource } from "../render-document.ts";
import { programmeLine } from "../papers/synthesis-note.ts";

/** What an answer to a request for access is made from. */
export interface AccessPackSubject {
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
  readonly today: LocalDate;
}

interface CompleteFile extends Paper {
  readonly sections: ReadonlyArray<Section>;
}

interface PassageItem {
  readonly title: string;
  /** Who and when. */
  readonly source: string;
  readonly text: string;
}

interface PassagesPaper extends Paper {
  readonly intro: string;
  readonly passages: ReadonlyArray<PassageItem>;
}

/**
 * The person's whole dossier in plain order, without what comes from third parties or tells of them, without a figure
 * that only specialists read. Unsaved drafts are not in it.
 */
export const completeFileSource = (subject: AccessPackSubject): DocumentSource => {
  const { caseFile, today } = subject;
  const data: CompleteFile = {
    ...head(subject),
    heading: "Dossier complet",
    subheading: `Ce que le dossier ${caseFile.number} contient, au ${formatDate(today)}`,
    confidentiality: setText(
      "Remis à la personne à sa demande. Ce qui vient d'autres personnes, ou parle d'elles, est examiné à part ; les montants versés aux participants n'y figurent pas.",
    ),
    footer: `${caseFile.number} · Dossier complet`,
    sections: lifeSections(subject),
  };
  return {
    fileName: `dossier-complet-${caseFile.number}.pdf`,
    source: {
      template: "complete-file",
      title: `Dossier complet ${caseFile.number}`,
      language: "fr",
      copyFor: null,
      data,
    },
  };
};

/** The passages that somebody must decide on before they are handed over, those that were chosen and no other. */
export const passagesSource = (
  subject: AccessPackSubject,
  chosenIds: ReadonlyArray<string>,
): DocumentSource => {
  const { caseFile, supplement } = subject;
  const chosen = new Set(chosenIds);
  const passages = thirdPartyPassages(caseFile, supplement).filter(({ id }) => chosen.has(id));
  const data: PassagesPaper = {
    ...head(subject),
    heading: "Passages de tiers",
    subheading: "À trancher avant de remettre le dossier complet",
    confidentiality: setText(
      "Document de travail. Ne pas remettre tel quel : chaque passage vient d'une autre personne, ou parle d'elle.",
    ),
    footer: `${caseFile.number} · Passages de tiers`,
    intro: setText(
      `${count(passages.length, "passage")}. Pour chacun, cochez ce que vous décidez et écrivez pourquoi. Remettez ensuite les seuls passages à transmettre.`,
    ),
    passages: passages.map((passage) => passageItem(caseFile, passage)),
  };
  return {
    fileName: `passages-de-tiers-${caseFile.number}.pdf`,
    source: {
      template: "third-party-passages",
      title: `Passages de tiers ${caseFile.number}`,
      language: "fr",
      copyFor: null,
      data,
    },
  };
};

const head = ({ caseFile, programme, today }: AccessPackSubject) => ({
  fictional: caseFile.fictional === true,
  // Made on request and kept by nobody here: there is no version of it to issue.
  draft: false,
  programme: setText(programmeLine(programme)),
  caseNumber: caseFile.number,
  facts: [
    { label: "Dossier", value: caseFile.number },
    { label: "Établi le", value: formatDate(today) },
    {
      label: "Par",
      value: `${setName(caseFile.organiser.name)}, ${setText(caseFile.organiser.organisation)}`,
    },
    {
      label: "À la demande",
      value: setText(ofNoun(programme.words.person)),
    },
  ],
});

const passageItem = (caseFile: CaseFile, { kind, who, on, text }: Passage): PassageItem => ({
  title: setText(passageWords[kind]),
  source: [
    ...(who.length > 0 ? [setName(joinWords(who))] : []),
    ...(on === null ? [] : [formatDate(on)]),
  ].join(" · "),
  text: passagesWording(caseFile).text(text),
});
