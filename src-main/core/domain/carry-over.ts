import * as z from "zod";
import { type Cycle, reachedLevel } from "./cycle.ts";
import type { LocalDate } from "./local-date.ts";
import { gasLevels, type Objective, type Plan } from "./plan.ts";
import { isOpen, type PlanAction } from "./plan-action.ts";
import { ItemId, LongText } from "./text.ts";

type Carriage = "kept" | "reworded" | "new";

/** What the next passage may take over. Each objective keeps its id, so that both can be read side by side. */
export interface CarryOver {
  readonly objectives: ReadonlyArray<Objective>;
  /** Those that are still to do, in progress or blocked. */
  readonly actions: ReadonlyArray<PlanAction>;
  /** What to do when it goes wrong stays in force until somebody changes it. */
  readonly safetyPlan: Plan["safetyPlan"];
}

/** An objective that the next passage did not take over, and why (domain 3, step 6). */
export const LeftOutObjective = z.strictObject({
  /** The passage that it belongs to. */
  cycle: z.int().min(1),
  objectiveId: ItemId,
  reason: LongText,
});
export type LeftOutObjective = z.infer<typeof LeftOutObjective>;

/**
 * The objectives of a passage as the next one begins with them, each from the level it reached, and the actions that
 * are not finished. A due day that has passed is left open, to be agreed on anew.
 */
export const carryOver = (previous: Cycle, today: LocalDate): CarryOver => ({
  objectives: previous.plan.objectives.map(({ changed: _changed, ...objective }) => ({
    ...objective,
    baseline: reachedLevel(previous, objective) ?? objective.level ?? objective.baseline,
    level: null,
    fromCycle: previous.number,
  })),
  actions: previous.plan.actions.filter(isOpen).map((action) => ({
    ...action,
    dueOn: action.dueOn !== null && action.dueOn >= today ? action.dueOn : null,
  })),
  safetyPlan: previous.plan.safetyPlan,
});

/** Of the reasons that were written, those for objectives of the passage before that the new plan does not have. */
export const leftOutBy = (
  { objectives }: Pick<Plan, "objectives">,
  previous: Cycle | undefined,
  written: ReadonlyArray<Omit<LeftOutObjective, "cycle">>,
): LeftOutObjective[] =>
  previous
    ? written
        .filter(({ objectiveId }) => !objectives.some(({ id }) => id === objectiveId))
        .map((one) => ({ cycle: previous.number, ...one }))
    : [];

/**
 * How an objective stands to the plan before: kept in the same words, reworded, or new (domain 3, step 6). Its words
 * are its label and its five levels. It is known by its id, or by its label where a file numbers otherwise.
 */
export const carriedAs = (
  objective: Pick<Objective, "id" | "label" | "gasLevels" | "fromCycle">,
  { objectives }: Pick<Plan, "objectives">,
): Carriage => {
  if (!objective.fromCycle) return "new";
  const before =
    objectives.find(({ id }) => id === objective.id) ??
    objectives.find(({ label }) => label === objective.label);
  const isSame =
    before !== undefined &&
    before.label === objective.label &&
    gasLevels.every((level) => before.gasLevels[level] === objective.gasLevels[level]);
  return isSame ? "kept" : "reworded";
};
