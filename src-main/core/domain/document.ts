import * as z from "zod";
import { type CaseFile, lastConcertation } from "./case-file.ts";
import type { Concertation } from "./concertation.ts";

/** The papers whose right to be issued is computed (exchange README, `documents`). */
export const documentKinds = [
  "synthesisNote",
  "plan",
  "fundingRequest",
  "redirectionLetter",
] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Those this version prints. */
export const printableKinds = [
  "synthesisNote",
  "fundingRequest",
] as const satisfies readonly DocumentKind[];
export type PrintableKind = (typeof printableKinds)[number];

/** One paper of a dossier, whatever its versions. */
export const PaperSubject = z.strictObject({
  kind: z.enum(printableKinds),
  /** Of the note, its concertation; null for a paper there is one of. */
  concertation: z.int().min(1).nullable(),
});
export type PaperSubject = z.infer<typeof PaperSubject>;

/** The papers that a dossier allows now, the latest concertation's first. */
export const printablePapers = (caseFile: CaseFile): ReadonlyArray<PaperSubject> =>
  printableKinds
    .filter((kind) => documentRefusal(caseFile, kind) === null)
    .flatMap((kind): ReadonlyArray<PaperSubject> =>
      kind === "synthesisNote"
        ? caseFile.concertations
            .map(({ number }) => ({ kind, concertation: number }))
            .toSorted((a, b) => b.concertation - a.concertation)
        : [{ kind, concertation: null }],
    );

export const isSamePaper = (one: PaperSubject, other: PaperSubject): boolean =>
  one.kind === other.kind && one.concertation === other.concertation;

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
  | "noFundingRequest";

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
