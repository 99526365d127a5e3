import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import { ceilingOf } from "#domain/facts.ts";
import {
  type FundingLine,
  type FundingRequest,
  type FundingTotals,
  fundingTotals,
  isValidIban,
} from "#domain/funding-request.ts";
import type { CriterionStatus } from "#domain/request.ts";
import {
  capitalise,
  formatCents,
  formatDate,
  formatIban,
  formatPercent,
  joinWords,
  setText,
} from "../language/french.ts";
import type { Figure, FundingLineRow, LabelledValue, Paper, Section } from "./paper.ts";
import { type PaperStanding, versionFacts, versionMark } from "./paper-version.ts";
import { type Wording, wordingOf } from "./references.ts";
import type { PrintedDossier } from "./note-subject.ts";
import { organisersBox } from "./signatures.ts";
import { programmeLine, type SynthesisNote, synthesisNote } from "./synthesis-note.ts";

/** « composé d’une part de la note de synthèse et d’autre part d’informations supplémentaires » (seed 3). */
export interface FundingForm extends Paper {
  /** What the reader decides on, above everything else. */
  readonly figures: ReadonlyArray<Figure>;
  readonly noteTitle: string;
  readonly note: SynthesisNote;
  readonly requestTitle: string;
  readonly sections: ReadonlyArray<Section>;
}

/** The formulaire de demande d’intervention financière, from the same data as the note. Pure. */
export const fundingForm = (
  dossier: PrintedDossier,
  request: FundingRequest,
  concertation: Concertation,
  standing: PaperStanding,
): FundingForm => {
  const { caseFile, programme } = dossier;
  const note = synthesisNote(dossier, concertation, standing);
  const cycle = caseFile.cycles.find(({ number }) => number === concertation.cycle);
  const wording = wordingOf(caseFile, concertation, cycle);
  const version = versionFacts(standing, caseFile.number);
  const totals = fundingTotals(request.lines, ceilingOf(caseFile));
  return {
    fictional: note.fictional,
    draft: note.draft,
    programme: setText(programmeLine(programme)),
    caseNumber: caseFile.number,
    heading: "Demande d’intervention financière",
    subheading: `Adressée à\u00A0: ${setText(request.addressedTo)}`,
    confidentiality: setText(
      "Confidentiel. Réservé à l'instance à qui cette demande est adressée et aux destinataires de la note de synthèse.",
    ),
    footer: `${caseFile.number} · Demande d’intervention financière · ${versionMark(standing)}`,
    facts: [
      { label: "Dossier", value: caseFile.number },
      { label: "Concertation", value: formatDate(concertation.heldOn) },
      {
        label: "Établie le",
        value: `${formatDate(request.preparedOn)} par ${wording.memberName(request.preparedById)}`,
      },
      ...priorContact(request, wording),
      ...version,
    ],
    figures: figures(totals),
    noteTitle: "Première partie\u00A0: note de synthèse",
    note: asFirstPart(note, version),
    requestTitle: "Seconde partie\u00A0: justification et budget",
    sections: [
      reason(caseFile, wording),
      criteria(caseFile),
      requirements(request, wording),
      budget(request, totals, wording),
      whatFits(request, totals),
      otherFunding(request),
      payee(request),
      signature(caseFile, request, wording),
    ].filter((section) => section !== null),
  };
};

/** The form has just said its number and version, and is signed once, at its end: the note's own signatures are on the note. */
const asFirstPart = (
  note: SynthesisNote,
  version: ReadonlyArray<LabelledValue>,
): SynthesisNote => ({
  ...note,
  facts: note.facts.filter(
    ({ label, value }) =>
      value !== note.caseNumber && !version.some((fact) => fact.label === label),
  ),
  sections: note.sections.map((section) =>
    section.kind === "signatures"
      ? {
          kind: "prose",
          title: "Destinataires",
          paragraphs: [`${section.intro} ${joinWords(section.boxes.map(({ name }) => name))}.`],
          groups: [],
        }
      : section,
  ),
});

const priorContact = (
  { priorContactOn, priorContactAnswer }: FundingRequest,
  wording: Wording,
): ReadonlyArray<LabelledValue> => {
  if (!priorContactOn && !priorContactAnswer) return [];
  const parts = [
    priorContactOn ? formatDate(priorContactOn) : null,
    priorContactAnswer ? wording.text(priorContactAnswer) : null,
  ].filter((part) => part !== null);
  return [{ label: "Contact préalable", value: parts.join("\u00A0: ") }];
};

const figures = ({
  totalCents,
  ceilingCents,
  overByCents,
  overPercent,
}: FundingTotals): ReadonlyArray<Figure> => {
  const total = {
    label: "Montant demandé",
    amount: formatCents(totalCents),
    note: null,
    strong: true,
  };
  if (ceilingCents === null) return [total];
  const isOver = overByCents > 0;
  return [
    total,
    {
      label: "Plafond d’intervention",
      amount: formatCents(ceilingCents),
      note: null,
      strong: false,
    },
    {
      label: "Dépassement",
      amount: isOver ? formatCents(overByCents) : "Aucun",
      note: isOver ? `(${formatPercent(overPercent)})` : null,
      strong: isOver,
    },
  ];
};

const reason = ({ request }: CaseFile, wording: Wording): Section => ({
  kind: "prose",
  title: "Motif de la demande",
  paragraphs: [wording.text(request.reason)],
  groups: [
    { label: "Déjà tenté", numbered: false, items: request.previousAttempts.map(wording.text) },
  ].filter(({ items }) => items.length > 0),
});

const criterionWords = {
  met: "remplie",
  unmet: "non remplie",
  unknown: "à vérifier",
} as const satisfies Record<CriterionStatus, string>;

/** When all are met, which is the rule, that is said once. */
const criteria = ({ request }: CaseFile): Section | null => {
  const title = "Conditions d’accès";
  if (request.criteria.length === 0) return null;
  if (request.criteria.every(({ status, comment }) => status === "met" && !comment)) {
    const items = request.criteria.map(({ label }) => setText(label));
    const group = { label: "Toutes les conditions sont remplies", numbered: false, items };
    return { kind: "prose", title, paragraphs: [], groups: [group] };
  }
  return {
    kind: "list",
    title,
    items: request.criteria.map(({ label, status, comment }) =>
      [`${setText(label)}\u00A0: ${criterionWords[status]}`, comment && setText(comment)]
        .filter(Boolean)
        .join(" – "),
    ),
  };
};

const requirements = (
  { requirementsJustification }: FundingRequest,
  wording: Wording,
): Section | null =>
  requirementsJustification.length === 0
    ? null
    : {
        kind: "pairs",
        title: "Exigences rencontrées",
        headers: { left: "Exigence", right: "Comment elle a été rencontrée" },
        rows: requirementsJustification.map(({ requirement, how }) => ({
          left: capitalise(setText(requirement)),
          right: wording.text(how),
        })),
      };

const budget = ({ lines }: FundingRequest, totals: FundingTotals, wording: Wording): Section => {
  const fitting = new Set(totals.fits.lineIds);
  return {
    kind: "lines",
    title: "Budget demandé",
    headers: {
      priority: "Priorité",
      label: "Poste",
      action: "Action",
      quantity: "Quantité × prix",
      amount: "Montant",
      fits: "Tient sous le plafond",
      yes: "oui",
      no: "non",
    },
    hasCeiling: totals.ceilingCents !== null,
    lines: inPriorityOrder(lines).map((line): FundingLineRow => ({
      priority: String(line.priority),
      label: setText(line.label),
      details: joinSentences(
        line.justification ? wording.text(line.justification) : null,
        line.supplier ? `Prestataire\u00A0: ${setText(line.supplier)}` : null,
      ),
      action: line.linkedActionId ? wording.action(line.linkedActionId) : null,
      quantity: `${line.quantity} ×\u00A0${formatCents(line.unitCents)}`,
      amount: formatCents(line.amountCents),
      fits: fitting.has(line.id),
    })),
    totals: figures(totals),
  };
};

const joinSentences = (first: string | null, second: string | null): string =>
  first && second
    ? `${first}${/[.!?…]$/u.test(first) ? "" : "."} ${second}`
    : (first ?? second ?? "");

/** « Ce qui tient » : the answer the funder will look for when the total is over the ceiling. */
const whatFits = ({ lines }: FundingRequest, totals: FundingTotals): Section | null => {
  const { ceilingCents, fits } = totals;
  if (ceilingCents === null || fits.remainingCents === null) return null;
  const fitting = new Set(fits.lineIds);
  const ordered = inPriorityOrder(lines);
  const kept = ordered.filter(({ id }) => fitting.has(id));
  const left = ordered.filter(({ id }) => !fitting.has(id));
  const remaining = `Il reste ${formatCents(fits.remainingCents)} sous le plafond.`;
  const paragraphs =
    left.length === 0
      ? [`Toute la demande tient sous le plafond de ${formatCents(ceilingCents)}. ${remaining}`]
      : [
          kept.length === 0
            ? `Aucune ligne ne tient seule sous le plafond de ${formatCents(ceilingCents)}.`
            : `Dans l’ordre des priorités, ${namedLines(kept)} ${kept.length === 1 ? "tient" : "tiennent"} sous le plafond de ${formatCents(ceilingCents)}, pour ${formatCents(fits.totalCents)}. ${remaining}`,
          `${capitalLines(left)} (${formatCents(totals.totalCents - fits.totalCents)}) ${left.length === 1 ? "reste" : "restent"} à financer autrement.`,
        ];
  return { kind: "prose", title: "Ce qui tient sous le plafond", paragraphs, groups: [] };
};

const namedLines = (lines: ReadonlyArray<FundingLine>): string =>
  `${lines.length === 1 ? "la ligne" : "les lignes"} ${joinWords(lines.map(({ priority }) => String(priority)))}`;

const capitalLines = (lines: ReadonlyArray<FundingLine>): string => {
  const named = namedLines(lines);
  return `L${named.slice(1)}`;
};

const otherFunding = ({ otherFundingSought }: FundingRequest): Section | null =>
  otherFundingSought.length === 0
    ? null
    : {
        kind: "pairs",
        title: "Autres financements recherchés",
        headers: { left: "Source", right: "Réponse" },
        rows: otherFundingSought.map(({ source, answer }) => ({
          left: setText(source),
          right: setText(answer),
        })),
      };

/** An invalid IBAN is flagged, never lost: it is printed as typed, with what is wrong with it (domain rule 4). */
const payee = ({ payTo }: FundingRequest): Section => ({
  kind: "facts",
  title: "À verser à",
  rows: [
    { label: "Titulaire", value: setText(payTo.holder) },
    isValidIban(payTo.iban)
      ? { label: "IBAN", value: formatIban(payTo.iban) }
      : { label: "IBAN à vérifier", value: `${payTo.iban} (numéro non valide)` },
  ],
});

const signature = (
  caseFile: PrintedDossier["caseFile"],
  { preparedById, preparedOn }: FundingRequest,
  wording: Wording,
): Section => ({
  kind: "signatures",
  title: "Signature",
  intro: `Établie le ${formatDate(preparedOn)}. Je déclare ces informations exactes.`,
  boxes: [
    {
      name: wording.memberName(preparedById),
      role: wording.memberRole(preparedById),
      ...organisersBox(caseFile, preparedById),
    },
  ],
});

const inPriorityOrder = (lines: ReadonlyArray<FundingLine>): ReadonlyArray<FundingLine> =>
  lines.toSorted((a, b) => a.priority - b.priority);
