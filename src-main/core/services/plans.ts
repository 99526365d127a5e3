import {
  type CaseFileId,
  currentCycle,
  hasEnded,
  replaceCycle,
  workingCycleNumber,
} from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { keepFollowUp, type Plan } from "#domain/plan.ts";
import {
  actionRefusal,
  type actionRefusals,
  type ActionUpdate,
  updateActionState,
} from "#domain/plan-action.ts";
import { isAmendment } from "#domain/plan-amendment.ts";
import { addAmendedVersion, addValidatedVersion } from "#domain/plan-version.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import {
  type ChangeContext,
  type CaseFileChange,
  changeCaseFile,
  type ChangeRefusal,
  type ClosedRefusal,
  type IneligibleRefusal,
  type NoCycleRefusal,
} from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** What was validated would say something else, and nobody said why. */
export interface AmendmentReasonRefusal {
  readonly type: "AmendmentReasonMissing";
}

export interface ActionRefusal {
  readonly type: "ActionRefused";
  readonly reason: (typeof actionRefusals)[number];
}

interface WrittenPlan {
  readonly plan: Plan;
  /** Why a plan that was validated changes; left unread where it does not. */
  readonly amendmentReason?: string | undefined;
}

/**
 * Validates the plan of a new passage, or amends the plan of the one under way. Either way a version is frozen; a save
 * that changes nothing of what was agreed makes none.
 */
export const savePlan = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  written: WrittenPlan,
): Result<
  CaseFileView,
  ChangeRefusal | IneligibleRefusal | ClosedRefusal | AmendmentReasonRefusal
> =>
  changeCaseFile<IneligibleRefusal | ClosedRefusal | AmendmentReasonRefusal>(
    deps,
    { caseFileId, form: "plan" },
    (context) => {
      const { caseFile } = context;
      if (caseFile.request.decision === "ineligible") return err({ type: "Ineligible" });
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      const cycle = currentCycle(caseFile);
      return cycle ? amendPlan(context, cycle, written) : ok(beginCycle(context, written.plan));
    },
  );

const beginCycle = ({ caseFile, supplement, by }: ChangeContext, plan: Plan): CaseFileChange => {
  const number = workingCycleNumber(caseFile);
  const begun: Cycle = { number, plan, followUps: [], evaluation: null, outcome: "ongoing" };
  return {
    caseFile: { ...caseFile, cycles: [...caseFile.cycles, begun] },
    supplement: {
      ...supplement,
      planVersions: addValidatedVersion(supplement.planVersions, { cycle: number, plan, by }),
    },
  };
};

const amendPlan = (
  { caseFile, supplement, today, by }: ChangeContext,
  cycle: Cycle,
  { plan: written, amendmentReason }: WrittenPlan,
): Result<CaseFileChange, AmendmentReasonRefusal> => {
  const plan = keepFollowUp(cycle.plan, written);
  const changed = replaceCycle(caseFile, { ...cycle, plan });
  if (!isAmendment(cycle.plan, plan)) return ok({ caseFile: changed });
  if (amendmentReason === undefined) return err({ type: "AmendmentReasonMissing" });
  return ok({
    caseFile: changed,
    supplement: {
      ...supplement,
      planVersions: addAmendedVersion(supplement.planVersions, {
        cycle: cycle.number,
        plan,
        on: today,
        by,
        reason: amendmentReason,
        before: { plan: cycle.plan, by: caseFile.organiser.name },
      }),
    },
  });
};

/** What became of one action of the passage under way. */
export const updateAction = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { actionId, update }: { actionId: string; update: ActionUpdate },
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal | ClosedRefusal | ActionRefusal> =>
  changeCaseFile<NoCycleRefusal | ClosedRefusal | ActionRefusal | { readonly type: "NotFound" }>(
    deps,
    { caseFileId, form: "actions" },
    ({ caseFile, today }) => {
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      const cycle = currentCycle(caseFile);
      if (!cycle) return err({ type: "NoCycle" });
      const { actions } = cycle.plan;
      const action = actions.find(({ id }) => id === actionId);
      if (!action) return err({ type: "NotFound" });
      const reason = actionRefusal(action, update, today);
      if (reason) return err({ type: "ActionRefused", reason });
      const updated = actions.map((one) => (one === action ? updateActionState(one, update) : one));
      return ok({
        caseFile: replaceCycle(caseFile, { ...cycle, plan: { ...cycle.plan, actions: updated } }),
      });
    },
  );
