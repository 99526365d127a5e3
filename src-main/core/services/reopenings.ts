import { type CaseFileId, lastCycle, replaceCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { reopenCycle } from "#domain/reopening.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** The file goes on, or its request was ineligible: that decision is changed where it was taken, in step 1. */
export interface NotClosedRefusal {
  readonly type: "NotClosed";
}

/** Takes a file that had ended up again, for a written reason: its last passage goes on. */
export const reopenCaseFile = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  reason: string,
): Result<CaseFileView, ChangeRefusal | NotClosedRefusal> =>
  changeCaseFile<NotClosedRefusal>(
    deps,
    { caseFileId, form: "reopening" },
    ({ caseFile, supplement, today, by }) => {
      const last = lastCycle(caseFile);
      const reopened = last && reopenCycle(last, { on: today, by, reason });
      if (!reopened) return err({ type: "NotClosed" });
      return ok({
        caseFile: replaceCycle(caseFile, reopened.cycle),
        supplement: {
          ...supplement,
          reopenings: [...supplement.reopenings, reopened.reopening],
        },
      });
    },
  );
