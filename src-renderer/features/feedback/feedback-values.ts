import type { TFunction } from "i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Feedback } from "#domain/feedback.ts";
import {
  type CorrectedPaper,
  correctablePapers,
  type FeedbackCorrection,
} from "#domain/feedback-correction.ts";
import { LocalDate } from "#domain/local-date.ts";
import { DocumentKind } from "#domain/paper-kind.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

/** The corrected paper is one choice in a list; it and its day come together or not at all. */
export const FeedbackSection = z.strictObject({
  feedback: Feedback.omit({ id: true }),
  correction: z
    .strictObject({ paper: z.string().nullable(), on: LocalDate.nullable() })
    .superRefine(({ paper, on }, context) => {
      if ((paper === null) === (on === null)) return;
      context.addIssue({
        code: "custom",
        path: [paper === null ? "paper" : "on"],
        message: "missing",
        params: { rule: "missing" },
      });
    })
    .nullable(),
});
export type FeedbackValues = FormValues<typeof FeedbackSection>;

export const feedbackValues = (
  { caseFile, supplement, today }: CaseFileView,
  id: string | null,
): FeedbackValues => {
  const existing = caseFile.feedback.find((one) => one.id === id);
  const corrected = supplement.feedbackCorrections.find((one) => one.feedbackId === id);
  const correction = {
    paper: corrected ? paperKey(corrected) : null,
    on: corrected?.on ?? null,
  };
  if (existing) {
    const { id: _id, ...feedback } = existing;
    return { feedback, correction };
  }
  return {
    feedback: {
      on: today,
      kind: "wish",
      from: "",
      text: "",
      informedIds: [],
      informedOn: null,
      answer: null,
      closedOn: null,
    },
    correction,
  };
};

/** The papers to choose from, with the one that was chosen although it may no longer be issued. */
export const paperOptions = (
  { caseFile, supplement }: CaseFileView,
  id: string | null,
): ReadonlyArray<CorrectedPaper> => {
  const papers = correctablePapers(caseFile);
  const chosen = supplement.feedbackCorrections.find((one) => one.feedbackId === id);
  return chosen && papers.every((paper) => paperKey(paper) !== paperKey(chosen))
    ? [...papers, chosen]
    : papers;
};

/** What a paper is called; one there is only one of has no number to say. */
export const paperName = (t: TFunction, { document, number }: CorrectedPaper): string =>
  t(`feedback.paper.${document}`, { number: number ?? "" });

/** A paper as the value of a choice: `synthesisNote 2`. */
export const paperKey = ({ document, number }: CorrectedPaper): string =>
  [document, number].filter((part) => part !== null).join(" ");

export const writtenCorrection = (
  correction: z.output<typeof FeedbackSection>["correction"],
): Omit<FeedbackCorrection, "feedbackId"> | null => {
  const { paper, on } = correction ?? {};
  if (!paper || !on) return null;
  const [document, number] = paper.split(" ");
  return { document: DocumentKind.parse(document), number: number ? Number(number) : null, on };
};
