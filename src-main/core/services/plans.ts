import { type LeftOutObjective, leftOutBy } from "#domain/carry-over.ts";
import {
  type CaseFileId,
  currentCycle,
  hasEnded,
  lastCycle,
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
import { answerVersion, type PlanAnswer } from "#domain/plan-agreement.ts";
import { addAmendedVersion, addValidatedVersion, lastVersion } from "#domain/plan-version.ts";
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

/** The plan was amended since its reader saw it: they would answer to other words. */
export interface PlanChangedRefusal {
  readonly type: "PlanChanged";
}

export interface ActionRefusal {
  readonly type: "ActionRefused";
  readonly reason: (typeof actionRefusals)[number];
}

export interface WrittenPlan {
  readonly plan: Plan;
  /** Why a plan that was validated changes; left unread where it does not. */
  readonly amendmentReason?: string | undefined;
  /** Why objectives of the passage before are not taken over; left unread once the passage has begun. */
  readonly leftOut?: ReadonlyArray<Omit<LeftOutObjective, "cycle">> | undefined;
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
      return cycle ? amendPlan(context, cycle, written) : ok(beginCycle(context, written));
    },
  );

const beginCycle = (
  { caseFile, supplement, by }: ChangeContext,
  { plan, leftOut = [] }: WrittenPlan,
): CaseFileChange => {
  const number = workingCycleNumber(caseFile);
  const begun: Cycle = { number, plan, followUps: [], evaluation: null, outcome: "ongoing" };
  return {
    caseFile: { ...caseFile, cycles: [...caseFile.cycles, begun] },
    supplement: {
      ...supplement,
      planVersions: addValidatedVersion(supplement.planVersions, { cycle: number, plan, by }),
      leftOutObjectives: [
        ...supplement.leftOutObjectives,
        ...leftOutBy(plan, lastCycle(caseFile), leftOut),
      ],
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

/**
 * Notes where each stands on the plan under way, as it now is. A plan that came without versions is frozen first: an
 * agreement is always with words that no longer change.
 */
export const answerPlan = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { version, answers }: { version: number; answers: PlanAnswer[] },
): Result<CaseFileView, ChangeRefusal | NoCycleRefusal | ClosedRefusal | PlanChangedRefusal> =>
  changeCaseFile<NoCycleRefusal | ClosedRefusal | PlanChangedRefusal>(
    deps,
    { caseFileId, form: "planAgreement" },
    ({ caseFile, supplement }) => {
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      const cycle = currentCycle(caseFile);
      if (!cycle) return err({ type: "NoCycle" });
      const { number, plan } = cycle;
      const { planVersions, planAgreements } = supplement;
      const last = lastVersion(planVersions, number);
      if (version !== (last?.version ?? 1)) return err({ type: "PlanChanged" });
      return ok({
        supplement: {
          ...supplement,
          planVersions: last
            ? planVersions
            : addValidatedVersion(planVersions, {
                cycle: number,
                plan,
                by: caseFile.organiser.name,
              }),
          planAgreements: answerVersion(planAgreements, { cycle: number, version, answers }),
        },
      });
    },
  );

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
