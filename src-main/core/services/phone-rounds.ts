import { isDeepStrictEqual } from "node:util";
import { type CaseFileId, currentCycle, hasEnded, replaceCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { FollowUp } from "#domain/follow-up.ts";
import {
  answerAction,
  callAgainsAfter,
  callsOn,
  type CallTrace,
  isAbout,
  lanesToCallAbout,
  type NotedCall,
  type PhoneRound,
  stateOf,
} from "#domain/phone-round.ts";
import { actionRefusal, updateActionState } from "#domain/plan-action.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { countOpenActions, readLane } from "../db/queries/action-boards.ts";
import {
  changeCaseFile,
  type ChangeRefusal,
  type ClosedRefusal,
  type NoCycleRefusal,
} from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";
import type { ActionRefusal } from "./plans.ts";

// More than anybody calls about in a week; what presses less comes when these are done.
const ASKED_AT_MOST = 500;

/** Whom to call today, across all dossiers, and what to ask; no dossier is opened for it. */
export const listPhoneRound = ({ db, clock }: DbDep & ClockDep): PhoneRound => {
  const today = clock.today();
  const question = { today, isToCallAbout: true, programmeId: "", who: "" };
  const counts = countOpenActions(db, question);
  let free = ASKED_AT_MOST;
  const actions = lanesToCallAbout.flatMap((lane) => {
    const read = readLane(db, lane, { ...question, limit: free });
    free -= read.length;
    return read;
  });
  return {
    today,
    calls: callsOn(actions, today),
    beyond: counts.late + counts.soon + counts.blocked - actions.length,
  };
};

type CallRefusal = NoCycleRefusal | ClosedRefusal | ActionRefusal | { readonly type: "NotFound" };

/** The dossier after a call, and what takes it back. */
interface AnsweredCall {
  readonly caseFile: CaseFileView;
  readonly trace: CallTrace;
}

/**
 * Notes a call about one dossier: the entry in its journal, the state of each action, and when to call again, together or
 * not at all. Refused for an action that somebody else carries.
 */
export const noteCall = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { memberId, answers, followUp: { channel, text, signal, private: isPrivate } }: NotedCall,
): Result<AnsweredCall, ChangeRefusal | CallRefusal> => {
  let trace: CallTrace | undefined;
  const changed = changeCaseFile<CallRefusal>(
    deps,
    { caseFileId, form: null },
    ({ caseFile, supplement, today }) => {
      if (hasEnded(caseFile)) return err({ type: "Closed" });
      const cycle = currentCycle(caseFile);
      if (!cycle) return err({ type: "NoCycle" });
      const asked = cycle.plan.actions.filter(
        ({ id, responsibleId }) =>
          responsibleId === memberId && answers.some(({ actionId }) => actionId === id),
      );
      if (asked.length !== answers.length) return err({ type: "NotFound" });
      const updates = new Map<string, ReturnType<typeof answerAction>>();
      for (const action of asked)
        for (const answer of answers.filter(({ actionId }) => actionId === action.id)) {
          const update = answerAction(action, answer, today);
          const reason = actionRefusal(action, update, today);
          if (reason) return err({ type: "ActionRefused", reason });
          updates.set(action.id, update);
        }
      const followUp: FollowUp = {
        on: today,
        channel,
        withIds: [memberId],
        text,
        signal,
        ...(isPrivate === undefined ? {} : { private: isPrivate }),
      };
      const { number } = cycle;
      trace = {
        cycle: number,
        followUp,
        actions: asked.map((action) => ({ actionId: action.id, state: stateOf(action) })),
        callAgains: supplement.callAgains.filter((one) => isAbout(one, number, answers)),
      };
      return ok({
        caseFile: replaceCycle(caseFile, {
          ...withStates(cycle, updates),
          followUps: [...cycle.followUps, followUp],
        }),
        supplement: {
          ...supplement,
          callAgains: callAgainsAfter(supplement.callAgains, number, answers),
        },
      });
    },
  );
  if (!changed.ok) return changed;
  if (!trace) throw new Error("a call that was noted left no trace");
  return ok({ caseFile: changed.value, trace });
};

/** Takes a call back that was just noted; refused when its entry is no longer in the journal. The history keeps both. */
export const takeBackCall = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { cycle: number, followUp, actions, callAgains }: CallTrace,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile<ChangeRefusal>(deps, { caseFileId, form: null }, ({ caseFile, supplement }) => {
    const cycle = currentCycle(caseFile);
    const at = cycle?.followUps.findLastIndex((one) => isDeepStrictEqual(one, followUp)) ?? -1;
    if (!cycle || cycle.number !== number || at < 0) return err({ type: "NotFound" });
    const states = new Map(actions.map(({ actionId, state }) => [actionId, state]));
    return ok({
      caseFile: replaceCycle(caseFile, {
        ...withStates(cycle, states),
        followUps: cycle.followUps.toSpliced(at, 1),
      }),
      supplement: {
        ...supplement,
        callAgains: [
          ...supplement.callAgains.filter((one) => !isAbout(one, number, actions)),
          ...callAgains,
        ],
      },
    });
  });

const withStates = (
  cycle: Cycle,
  states: ReadonlyMap<string, Parameters<typeof updateActionState>[1]>,
): Cycle => ({
  ...cycle,
  plan: {
    ...cycle.plan,
    actions: cycle.plan.actions.map((action) => {
      const state = states.get(action.id);
      return state ? updateActionState(action, state) : action;
    }),
  },
});
