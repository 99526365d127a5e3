import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isMissing, progressOf } from "#domain/check.ts";
import type { CheckWaiver } from "#domain/check-waiver.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { CheckId } from "#domain/step.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

export interface NotOpenRefusal {
  readonly type: "NotOpen";
}

/** Takes an open check out of what is missing, with the reason, in the organiser's name. */
export const setCheckAside = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { checkId, reason }: Pick<CheckWaiver, "checkId" | "reason">,
): Result<CaseFileView, ChangeRefusal | NotOpenRefusal> =>
  changeCaseFile<NotOpenRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, programme, today, by }) => {
      const { checkWaivers } = supplement;
      const { steps } = progressOf(caseFile, programme, today, supplement);
      const check = steps.flatMap(({ checks }) => checks).find(({ id }) => id === checkId);
      if (!check || !isMissing(check)) return err({ type: "NotOpen" });

      const waiver: CheckWaiver = { checkId, reason, by, on: today };
      return ok({ supplement: { ...supplement, checkWaivers: [...checkWaivers, waiver] } });
    },
  );

/** Counts a check again. Asked twice, the second time changes nothing. */
export const resumeCheck = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  checkId: CheckId,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: null }, ({ supplement }) =>
    ok({
      supplement: {
        ...supplement,
        checkWaivers: supplement.checkWaivers.filter((waiver) => waiver.checkId !== checkId),
      },
    }),
  );
