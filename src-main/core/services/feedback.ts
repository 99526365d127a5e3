import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Feedback } from "#domain/feedback.ts";
import { correctBecauseOf, type FeedbackCorrection } from "#domain/feedback-correction.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

interface WrittenFeedback {
  readonly id: string | null;
  readonly feedback: Omit<Feedback, "id">;
  /** The paper that was corrected because of it; null when none was. */
  readonly correction: Omit<FeedbackCorrection, "feedbackId"> | null;
}

/** Adds a wish or complaint (null id), or brings an existing one further towards its closure. */
export const saveFeedback = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { id, feedback: written, correction }: WrittenFeedback,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<{ readonly type: "NotFound" }>(
    deps,
    { caseFileId, form: "feedback" },
    ({ caseFile, supplement }) => {
      const { feedback } = caseFile;
      const ids = feedback.map((one) => one.id);
      if (id !== null && !ids.includes(id)) return err({ type: "NotFound" });
      const followed: Feedback = { id: id ?? nextItemId("w", ids), ...written };
      return ok({
        caseFile: {
          ...caseFile,
          feedback:
            id === null
              ? [...feedback, followed]
              : feedback.map((one) => (one.id === id ? followed : one)),
        },
        supplement: {
          ...supplement,
          feedbackCorrections: correctBecauseOf(
            supplement.feedbackCorrections,
            followed.id,
            correction,
          ),
        },
      });
    },
  );
