import { type CaseFileId, replaceCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { CycleEnding } from "#domain/cycle.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal, type NoCycleRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/**
 * Records the evaluation of the latest passage and what follows. A passage that ends is closed on the day given, else
 * on the day of the evaluation; a second passage begins when its own plan is validated.
 */
export const saveEvaluation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { evaluation, outcome, closedOn, outcomeReason }: CycleEnding,
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal> =>
  changeCaseFile<NoCycleRefusal>(deps, { caseFileId, form: "evaluation" }, ({ caseFile }) => {
    const latest = caseFile.cycles.at(-1);
    if (!latest) return err({ type: "NoCycle" });
    const { closedOn: _closedOn, outcomeReason: _reason, ...cycle } = latest;
    return ok({
      caseFile: replaceCycle(caseFile, {
        ...cycle,
        evaluation,
        outcome,
        ...(outcome === "ongoing" ? {} : { closedOn: closedOn ?? evaluation.on }),
        ...(outcomeReason === null ? {} : { outcomeReason }),
      }),
    });
  });
