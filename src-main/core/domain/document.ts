import * as z from "zod";
import type { CaseFile } from "./case-file.ts";

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
