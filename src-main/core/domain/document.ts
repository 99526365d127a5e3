import * as z from "zod";
import { type CaseFile, lastConcertation } from "./case-file.ts";
import { type Concertation, didAttend } from "./concertation.ts";
import { awaitedConcertation } from "./planned-concertation.ts";
import { unmetBlockingCriteria } from "./request.ts";
import type { Supplement } from "./supplement.ts";
import { ItemId } from "./text.ts";

/** The papers whose right to be issued is computed (exchange README, `documents`). */
export const documentKinds = [
  "synthesisNote",
  "plan",
  "fundingRequest",
  "redirectionLetter",
] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The papers of a dossier (domain 5). */
export const paperKinds = [
  "synthesisNote",
  "fundingRequest",
  "informationLetter",
  "consentForm",
  "invitation",
  "meetingWithoutYou",
  "redirectionLetter",
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What a dossier has one of each paper for; `coming` is the concertation that is awaited. */
export const paperScopes = {
  synthesisNote: "concertation",
  fundingRequest: "caseFile",
  informationLetter: "caseFile",
  consentForm: "caseFile",
  invitation: "coming",
  meetingWithoutYou: "coming",
  redirectionLetter: "caseFile",
} as const satisfies Record<PaperKind, PaperScope>;
type PaperScope =
  | "caseFile"
  | "coming"
  | "concertation"
  | "comingAndConcertation"
  | "cycle"
  | "attendance";

/** The languages of papers, whatever that of the screen; all but the first are for some papers only (domain 5). */
export const paperLanguages = ["fr", "nl", "en"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

const translatedKinds: ReadonlySet<PaperKind> = new Set<PaperKind>([
  "informationLetter",
  "consentForm",
  "invitation",
]);

/** The languages a paper can be made in, French first. */
export const languagesOf = (kind: PaperKind): ReadonlyArray<PaperLanguage> =>
  translatedKinds.has(kind) ? paperLanguages : ["fr"];

/** One paper of a dossier, whatever its versions and languages; null where there is only one of it. */
export const PaperSubject = z.strictObject({
  kind: z.enum(paperKinds),
  /** The concertation it tells of, or invites to: the number that one has or will have. */
  concertation: z.int().min(1).nullable(),
  cycle: z.int().min(1).nullable(),
  /** The member of the network it is about. */
  memberId: ItemId.nullable(),
});
export type PaperSubject = z.infer<typeof PaperSubject>;

/** A paper there is one of in a dossier, or the latest of its kind. */
export const aboutTheLatest = (kind: PaperKind): PaperSubject => ({
  kind,
  concertation: null,
  cycle: null,
  memberId: null,
});

/** What the right to a paper depends on. */
export interface PaperDossier {
  readonly caseFile: CaseFile;
  readonly supplement: Pick<Supplement, "plannedConcertation" | "reminderDismissals">;
}

/** The papers that a dossier allows now, the latest concertation's and passage's first. */
export const printablePapers = (dossier: PaperDossier): ReadonlyArray<PaperSubject> =>
  paperKinds
    .filter((kind) => paperRefusal(dossier, kind) === null)
    .flatMap((kind) => subjectsOf(dossier, kind));

export const isSamePaper = (one: PaperSubject, other: PaperSubject): boolean =>
  one.kind === other.kind &&
  one.concertation === other.concertation &&
  one.cycle === other.cycle &&
  one.memberId === other.memberId;

/** The number of the concertation that is awaited, once it is held. */
export const comingNumber = ({ concertations }: Pick<CaseFile, "concertations">): number =>
  Math.max(0, ...concertations.map(({ number }) => number)) + 1;

/** What a paper tells of: its own concertation, or the latest; undefined when there is none. */
export const concertationOf = (
  caseFile: Pick<CaseFile, "concertations">,
  { concertation }: Pick<PaperSubject, "concertation">,
): Concertation | undefined =>
  concertation === null
    ? lastConcertation(caseFile)
    : caseFile.concertations.find(({ number }) => number === concertation);

export type DocumentRefusal =
  | "ineligible"
  | "notIneligible"
  | "noConcertation"
  | "noObjective"
  | "noFundingRequest"
  | "noComing"
  | "noDecisionReason"
  | "noRedirection"
  | "letterNeedsComing"
  | "letterNeedsDecision";

/**
 * Why a paper may not be issued, or null when it may. An ineligible request yields a redirection letter, never a note
 * or a funding form (domain 3, step 1).
 */
export const documentRefusal = (
  { request, concertations, cycles, fundingRequest }: CaseFile,
  kind: DocumentKind,
): DocumentRefusal | null => {
  const isIneligible = request.decision === "ineligible";
  if (kind === "redirectionLetter") return isIneligible ? null : "notIneligible";
  if (isIneligible) return "ineligible";
  switch (kind) {
    case "plan":
      return cycles.some(({ plan }) => plan.objectives.length > 0) ? null : "noObjective";
    case "fundingRequest":
      if (fundingRequest === null) return "noFundingRequest";
      return concertations.length > 0 ? null : "noConcertation";
    case "synthesisNote":
      return concertations.length > 0 ? null : "noConcertation";
  }
};

/** Why a paper of domain 5 may not be made, or null when it may. */
export const paperRefusal = (
  { caseFile, supplement }: PaperDossier,
  kind: PaperKind,
): DocumentRefusal | null => {
  const ineligible = caseFile.request.decision === "ineligible" ? "ineligible" : null;
  switch (kind) {
    case "synthesisNote":
    case "fundingRequest":
      return documentRefusal(caseFile, kind);
    case "informationLetter":
    case "consentForm":
      return ineligible;
    case "invitation":
    case "meetingWithoutYou":
      return ineligible ?? (awaitedConcertation(caseFile, supplement) ? null : "noComing");
    case "redirectionLetter":
      return documentRefusal(caseFile, kind) ?? incompleteRedirection(caseFile);
  }
};

/** What typesets the papers on this computer. */
export interface DocumentEngine {
  readonly engine: "native" | "wasm";
  readonly typstVersion: string;
  /** Whether papers may say they conform to PDF/UA-1: only the native compiler can check it. */
  readonly claimsAccessibility: boolean;
}

/** A paper as pictures, before it is saved or printed. */
export interface DocumentPreview {
  /** One SVG text per page, A4, text as outlines. */
  readonly pages: ReadonlyArray<string>;
  /** Carries the case number, never a name. */
  readonly fileName: string;
}

/** A redirection says why, and where to (domain 3, step 1). */
const incompleteRedirection = ({ request }: Pick<CaseFile, "request">): DocumentRefusal | null => {
  const { decisionReason, criteria, redirections } = request;
  if (decisionReason === undefined && unmetBlockingCriteria(criteria).length === 0)
    return "noDecisionReason";
  return redirections.length === 0 ? "noRedirection" : null;
};

// Wider than the table: not every scope need be taken.
const scopeOf = (kind: PaperKind): PaperScope => paperScopes[kind];

const subjectsOf = (
  { caseFile, supplement }: PaperDossier,
  kind: PaperKind,
): ReadonlyArray<PaperSubject> => {
  const one = aboutTheLatest(kind);
  const held = caseFile.concertations
    .toSorted((a, b) => b.number - a.number)
    .map(({ number }) => ({ ...one, concertation: number }));
  const coming = awaitedConcertation(caseFile, supplement)
    ? [{ ...one, concertation: comingNumber(caseFile) }]
    : [];
  switch (scopeOf(kind)) {
    case "caseFile":
      return [one];
    case "coming":
      return coming;
    case "concertation":
      return held;
    case "comingAndConcertation":
      return [...coming, ...held];
    case "cycle":
      return caseFile.cycles
        .toSorted((a, b) => b.number - a.number)
        .map(({ number }) => ({ ...one, cycle: number }));
    case "attendance":
      return held.flatMap((subject) =>
        (concertationOf(caseFile, subject)?.attendance ?? [])
          .filter(didAttend)
          .map(({ memberId }) => ({ ...subject, memberId })),
      );
  }
};
