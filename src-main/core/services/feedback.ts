import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Feedback } from "#domain/feedback.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { nextItemId } from "#domain/text.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Adds a wish or complaint (null id), or brings an existing one further towards its closure. */
export const saveFeedback = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { id, feedback: written }: { id: string | null; feedback: Omit<Feedback, "id"> },
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<{ readonly type: "NotFound" }>(
    deps,
    { caseFileId, form: "feedback" },
    ({ caseFile }) => {
      const { feedback } = caseFile;
      const ids = feedback.map((one) => one.id);
      if (id === null)
        return ok({
          caseFile: {
            ...caseFile,
            feedback: [...feedback, { id: nextItemId("w", ids), ...written }],
          },
        });
      if (!ids.includes(id)) return err({ type: "NotFound" });
      return ok({
        caseFile: {
          ...caseFile,
          feedback: feedback.map((one) => (one.id === id ? { id, ...written } : one)),
        },
      });
    },
  );
