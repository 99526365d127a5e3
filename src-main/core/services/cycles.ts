import {
  type CaseFile,
  type CaseFileId,
  currentCycle,
  workingCycleNumber,
} from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle, CycleEnding } from "#domain/cycle.ts";
import type { FollowUp } from "#domain/follow-up.ts";
import type { Plan } from "#domain/plan.ts";
import type { ActionUpdate } from "#domain/plan-action.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** No plan was validated, or the passage is over: there is nothing to follow or to evaluate. */
export interface NoCycleRefusal {
  readonly type: "NoCycle";
}

export interface IneligibleRefusal {
  readonly type: "Ineligible";
}

/** Validates the plan: it begins a passage, or corrects the plan of the one under way. */
export const savePlan = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  plan: Plan,
): Result<CaseFileView, ChangeRefusal | IneligibleRefusal> =>
  changeCaseFile<IneligibleRefusal>(deps, { caseFileId, form: "plan" }, ({ caseFile }) => {
    if (caseFile.request.decision === "ineligible") return err({ type: "Ineligible" });
    const cycle = currentCycle(caseFile);
    if (cycle) return ok(replaceCycle(caseFile, { ...cycle, plan }));
    const begun: Cycle = {
      number: workingCycleNumber(caseFile),
      plan,
      followUps: [],
      evaluation: null,
      outcome: "ongoing",
    };
    return ok({ ...caseFile, cycles: [...caseFile.cycles, begun] });
  });

/** What became of one action of the passage under way. */
export const updateAction = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { actionId, update }: { actionId: string; update: ActionUpdate },
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal> =>
  changeCaseFile<NoCycleRefusal | { readonly type: "NotFound" }>(
    deps,
    { caseFileId, form: "actions" },
    ({ caseFile }) => {
      const cycle = currentCycle(caseFile);
      if (!cycle) return err({ type: "NoCycle" });
      const { actions } = cycle.plan;
      if (!actions.some(({ id }) => id === actionId)) return err({ type: "NotFound" });
      const updated = actions.map((action) =>
        action.id === actionId ? { ...action, ...update } : action,
      );
      return ok(replaceCycle(caseFile, { ...cycle, plan: { ...cycle.plan, actions: updated } }));
    },
  );

export const addFollowUp = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  followUp: FollowUp,
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal> =>
  changeCaseFile<NoCycleRefusal>(deps, { caseFileId, form: "followUp" }, ({ caseFile }) => {
    const cycle = currentCycle(caseFile);
    if (!cycle) return err({ type: "NoCycle" });
    return ok(replaceCycle(caseFile, { ...cycle, followUps: [...cycle.followUps, followUp] }));
  });

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
    return ok(
      replaceCycle(caseFile, {
        ...cycle,
        evaluation,
        outcome,
        ...(outcome === "ongoing" ? {} : { closedOn: closedOn ?? evaluation.on }),
        ...(outcomeReason === null ? {} : { outcomeReason }),
      }),
    );
  });

const replaceCycle = (caseFile: CaseFile, cycle: Cycle): CaseFile => ({
  ...caseFile,
  cycles: caseFile.cycles.map((one) => (one.number === cycle.number ? cycle : one)),
});
