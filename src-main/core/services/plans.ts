import {
  type CaseFileId,
  currentCycle,
  hasEnded,
  replaceCycle,
  workingCycleNumber,
} from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { Plan } from "#domain/plan.ts";
import type { ActionUpdate, PlanAction } from "#domain/plan-action.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import {
  changeCaseFile,
  type ChangeRefusal,
  type ClosedRefusal,
  type IneligibleRefusal,
  type NoCycleRefusal,
} from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Validates the plan: it begins a passage, or corrects the plan of the one under way. */
export const savePlan = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  plan: Plan,
): Result<CaseFileView, ChangeRefusal | IneligibleRefusal | ClosedRefusal> =>
  changeCaseFile<IneligibleRefusal | ClosedRefusal>(
    deps,
    { caseFileId, form: "plan" },
    ({ caseFile }) => {
      if (caseFile.request.decision === "ineligible") return err({ type: "Ineligible" });
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      const cycle = currentCycle(caseFile);
      if (cycle) return ok({ caseFile: replaceCycle(caseFile, { ...cycle, plan }) });
      const begun: Cycle = {
        number: workingCycleNumber(caseFile),
        plan,
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      };
      return ok({ caseFile: { ...caseFile, cycles: [...caseFile.cycles, begun] } });
    },
  );

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
        action.id === actionId ? updatedAction(action, update) : action,
      );
      return ok({
        caseFile: replaceCycle(caseFile, { ...cycle, plan: { ...cycle.plan, actions: updated } }),
      });
    },
  );

// The reason belongs to the state it explains: a new state without one leaves the old one to the history.
const updatedAction = (
  { notDoneReason: _reason, ...action }: PlanAction,
  update: ActionUpdate,
): PlanAction => ({ ...action, ...update });
