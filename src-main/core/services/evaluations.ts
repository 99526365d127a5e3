import { type CaseFileId, hasEnded, lastCycle, replaceCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type CycleEnding, needsOutcomeReason } from "#domain/cycle.ts";
import { withEndedLinks } from "#domain/kept-map.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import {
  changeCaseFile,
  type ChangeRefusal,
  type ClosedRefusal,
  type NoCycleRefusal,
} from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** The passage was stopped, lost or handed over, and nobody said why. */
export interface OutcomeReasonRefusal {
  readonly type: "OutcomeReasonMissing";
}

/**
 * Records the evaluation of the latest passage and what follows. A passage that ends is closed on the day given, else
 * on the day of the evaluation; a second passage begins when its own plan is validated. The passages before are frozen
 * and never meant.
 */
export const saveEvaluation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { evaluation, outcome, closedOn, outcomeReason }: CycleEnding,
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal | ClosedRefusal | OutcomeReasonRefusal> =>
  changeCaseFile<NoCycleRefusal | ClosedRefusal | OutcomeReasonRefusal>(
    deps,
    { caseFileId, form: "evaluation" },
    ({ caseFile, supplement }) => {
      const latest = lastCycle(caseFile);
      if (!latest) return err({ type: "NoCycle" });
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      if (needsOutcomeReason(outcome) && outcomeReason === null)
        return err({ type: "OutcomeReasonMissing" });
      const { closedOn: _closedOn, outcomeReason: _reason, ...cycle } = latest;
      return ok({
        caseFile: replaceCycle(caseFile, {
          ...cycle,
          evaluation,
          outcome,
          ...(outcome === "ongoing" ? {} : { closedOn: closedOn ?? evaluation.on }),
          ...(outcome === "ongoing" || outcomeReason === null ? {} : { outcomeReason }),
        }),
        ...(outcome === "ongoing"
          ? {}
          : {
              supplement: {
                ...supplement,
                networkMaps: withEndedLinks(supplement.networkMaps, caseFile, latest.number),
              },
            }),
      });
    },
  );
