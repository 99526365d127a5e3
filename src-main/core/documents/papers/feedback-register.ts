import type { Feedback } from "#domain/feedback.ts";
import type { FeedbackCorrection } from "#domain/feedback-correction.ts";
import type { DocumentKind } from "#domain/paper-kind.ts";
import type { Programme } from "#domain/programme.ts";
import { capitalise, formatDate, joinWords, setText } from "../language/french.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { LabelledValue, Section } from "./paper.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";
import { dossierWording, type Wording } from "./references.ts";

/**
 * The registre des désidératas et plaintes, one of Archipel's documents de référence: the case manager « enregistre les
 * “désidératas” et les “plaintes” du bénéficiaire et en informe les professionnels et personnes ressources concernés »
 * (seed 4). In the order they came, open and closed. Pure.
 */
export const feedbackRegister = (dossier: PrintedDossier, standing: PaperStanding): PlainPaper => {
  const { caseFile, supplement, programme } = dossier;
  const wording = dossierWording(caseFile);
  const feedback = caseFile.feedback.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const open = feedback.filter(({ closedOn }) => closedOn === null).length;
  return plainPaper(dossier, standing, {
    heading: "Registre des désidératas et plaintes",
    subheading: `Tenu à jour au ${formatDate(standing.on)}`,
    confidentiality:
      "Confidentiel. Réservé aux personnes concernées ; ne rien transmettre plus loin.",
    facts: [
      {
        label: "Inscriptions",
        value: `${feedback.length}, dont ${open} à suivre`,
      },
    ],
    sections: feedback.map((one): Section => ({
      kind: "record",
      title: `${kindWords[one.kind]} du ${formatDate(one.on)}`,
      text: wording.text(one.text),
      rows: entryFacts(one, {
        programme,
        wording,
        correction: supplement.feedbackCorrections.find(({ feedbackId }) => feedbackId === one.id),
      }),
    })),
  });
};

const kindWords = {
  wish: "Désidérata",
  complaint: "Plainte",
} as const satisfies Record<Feedback["kind"], string>;

const sourceWords = {
  representative: "Un représentant légal",
  natural: "Un proche",
  professional: "Un professionnel",
} as const satisfies Record<Exclude<Feedback["from"], "person">, string>;

interface EntryWords {
  readonly programme: Pick<Programme, "words">;
  readonly wording: Wording;
  readonly correction: FeedbackCorrection | undefined;
}

const entryFacts = (
  { from, answer, informedIds, informedOn, closedOn }: Feedback,
  { programme, wording, correction }: EntryWords,
): ReadonlyArray<LabelledValue> => [
  {
    label: "De",
    value: from === "person" ? setText(capitalise(programme.words.person)) : sourceWords[from],
  },
  { label: "Réponse", value: answer ? wording.text(answer) : "Pas encore de réponse" },
  { label: "Informés", value: informedWords(informedIds.map(wording.memberName), informedOn) },
  ...(correction
    ? [
        {
          label: "Papier corrigé",
          value: `${paperWords[correction.document](correction.number)}, le ${formatDate(correction.on)}`,
        },
      ]
    : []),
  { label: "Suite", value: closedOn ? `Clos le ${formatDate(closedOn)}` : "À suivre" },
];

const informedWords = (names: ReadonlyArray<string>, on: Feedback["informedOn"]): string => {
  if (names.length === 0) return on ? `Le ${formatDate(on)}` : "Personne encore";
  return `${joinWords(names)}${on ? `, le ${formatDate(on)}` : ", sans date notée"}`;
};

const paperWords: Readonly<Record<DocumentKind, (number: number | null) => string>> = {
  synthesisNote: (number) =>
    number === null ? "Note de synthèse" : `Note de synthèse de la concertation\u00A0${number}`,
  plan: (number) => (number === null ? "Plan" : `Plan du passage\u00A0${number}`),
  fundingRequest: () => "Demande d’intervention financière",
  redirectionLetter: () => "Lettre de réorientation",
};
