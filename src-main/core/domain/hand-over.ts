import * as z from "zod";
import { type CaseFile, currentCycle, replaceCycle } from "./case-file.ts";
import { isOpen, type PlanAction } from "./plan-action.ts";
import { ItemId } from "./text.ts";

/** The open actions of one member go to another (reprise), because the first one leaves. */
export const HandOver = z.strictObject({ fromId: ItemId, toId: ItemId });
export type HandOver = z.infer<typeof HandOver>;

/** What a member still has to do in the passage under way. */
export const openActionsOf = (
  caseFile: Pick<CaseFile, "cycles">,
  memberId: string,
): ReadonlyArray<PlanAction> =>
  currentCycle(caseFile)?.plan.actions.filter(
    (action) => action.responsibleId === memberId && isOpen(action),
  ) ?? [];

/** The same file with the open actions in their new hands; what is done or dropped keeps the name of who carried it. */
export const handOverActions = (
  caseFile: CaseFile,
  handOvers: ReadonlyArray<HandOver>,
): CaseFile => {
  const cycle = currentCycle(caseFile);
  if (!cycle || handOvers.length === 0) return caseFile;
  const toIdByFromId = new Map(handOvers.map(({ fromId, toId }) => [fromId, toId]));
  const actions = cycle.plan.actions.map((action) => {
    const toId = toIdByFromId.get(action.responsibleId);
    return toId !== undefined && isOpen(action) ? { ...action, responsibleId: toId } : action;
  });
  return replaceCycle(caseFile, { ...cycle, plan: { ...cycle.plan, actions } });
};
