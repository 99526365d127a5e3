import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import { documentRefusal } from "./document.ts";
import { LocalDate } from "./local-date.ts";
import { DocumentKind, documentKinds } from "./paper-kind.ts";
import { ItemId } from "./text.ts";

/** The paper that was corrected because of a wish or a complaint, and when (domain 3, step 5). */
export const FeedbackCorrection = z.strictObject({
  feedbackId: ItemId,
  document: DocumentKind,
  /** Of the note, its concertation; of the plan, its passage; null for a paper there is one of. */
  number: z.int().min(1).nullable(),
  on: LocalDate,
});
export type FeedbackCorrection = z.infer<typeof FeedbackCorrection>;

export type CorrectedPaper = Pick<FeedbackCorrection, "document" | "number">;

/** The papers of a dossier that a wish or a complaint may have corrected, as they may be issued. */
export const correctablePapers = (caseFile: CaseFile): ReadonlyArray<CorrectedPaper> =>
  documentKinds
    .filter((document) => documentRefusal(caseFile, document) === null)
    .flatMap((document): ReadonlyArray<CorrectedPaper> => {
      switch (document) {
        case "synthesisNote":
          return caseFile.concertations.map(({ number }) => ({ document, number }));
        case "plan":
          return caseFile.cycles.map(({ number }) => ({ document, number }));
        default:
          return [{ document, number: null }];
      }
    });

/** What one wish or complaint had corrected, as it now stands. */
export const correctBecauseOf = (
  corrections: ReadonlyArray<FeedbackCorrection>,
  feedbackId: string,
  correction: Omit<FeedbackCorrection, "feedbackId"> | null,
): FeedbackCorrection[] => {
  const isOther = (one: FeedbackCorrection) => one.feedbackId !== feedbackId;
  if (!correction) return corrections.filter(isOther);
  const corrected = { feedbackId, ...correction };
  return corrections.every(isOther)
    ? [...corrections, corrected]
    : corrections.map((one) => (isOther(one) ? one : corrected));
};
