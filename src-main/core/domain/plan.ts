import * as z from "zod";
import { LocalDate } from "./local-date.ts";
import { PlanAction } from "./plan-action.ts";
import { ItemId, LongText, ShortText } from "./text.ts";

export const gasLevels = ["-2", "-1", "0", "1", "2"] as const;
export const GasLevel = z.int().min(-2).max(2);

export const objectiveAuthors = ["person", "network"] as const;

/** A goal of the plan, with five observable levels of attainment (Goal Attainment Scaling). */
export const Objective = z.strictObject({
  id: ItemId,
  label: LongText,
  /** 1 (least) to 5 (most important). */
  weight: z.int().min(1).max(5),
  personWords: LongText.nullable(),
  gasLevels: z.strictObject({
    "-2": LongText,
    "-1": LongText,
    "0": LongText,
    "1": LongText,
    "2": LongText,
  }),
  baseline: GasLevel,
  level: GasLevel.nullable(),
  authoredBy: z.enum(objectiveAuthors).optional(),
  lifeDomain: ShortText.optional(),
  /** The cycle this objective was carried over from. */
  fromCycle: z.int().min(1).nullable().optional(),
  /** Why it was kept or reworded when carried over. */
  changed: LongText.optional(),
  reportedVoice: LongText.optional(),
});
export type Objective = z.infer<typeof Objective>;

/** Signs, steps, and what not to do: on a page of its own (domain 3, step 4). */
const SafetyPlan = z.strictObject({
  warningSigns: z.array(LongText),
  steps: z.array(LongText),
  doNot: z.array(LongText),
});
export type SafetyPlan = z.infer<typeof SafetyPlan>;

export const Plan = z.strictObject({
  validatedOn: LocalDate,
  objectives: z.array(Objective),
  actions: z.array(PlanAction),
  safetyPlan: SafetyPlan.optional(),
});
export type Plan = z.infer<typeof Plan>;

/**
 * What was agreed on, without what follow-up writes into it: the levels reached, what became of each action. Two plans that agree on this are the same plan.
 */
export const planContentOf = ({ validatedOn, objectives, actions, safetyPlan }: Plan) => ({
  validatedOn,
  objectives: objectives.map(({ level: _level, ...agreed }) => agreed),
  actions: actions.map(
    ({ status: _status, doneOn: _doneOn, notDoneReason: _reason, ...agreed }) => agreed,
  ),
  safetyPlan: safetyPlanOf({ safetyPlan }),
});

/** An empty safety plan is none. */
export const safetyPlanOf = ({ safetyPlan }: Pick<Plan, "safetyPlan">): SafetyPlan | null =>
  safetyPlan && Object.values(safetyPlan).some((lines) => lines.length > 0) ? safetyPlan : null;

/**
 * A plan as it was written, with what became of the objectives and actions that `before` knew: a form that was opened
 * earlier never takes back what follow-up noted since.
 */
export const keepFollowUp = (before: Plan, written: Plan): Plan => {
  const levels = new Map(before.objectives.map(({ id, level }) => [id, level]));
  const actions = new Map(before.actions.map((action) => [action.id, action]));
  return {
    ...written,
    objectives: written.objectives.map((objective) => ({
      ...objective,
      level: levels.get(objective.id) ?? objective.level,
    })),
    actions: written.actions.map((action) => {
      const known = actions.get(action.id);
      if (!known) return action;
      const { notDoneReason: _reason, ...agreed } = action;
      const { status, doneOn, notDoneReason } = known;
      return {
        ...agreed,
        status,
        doneOn,
        ...(notDoneReason === undefined ? {} : { notDoneReason }),
      };
    }),
  };
};

/** A level reached, weighted. */
export interface WeightedLevel {
  readonly weight: number;
  readonly level: number | null;
}

/**
 * The GAS T score, one decimal: 50 + 10·Σ(w·x) / √(0,7·Σw² + 0,3·(Σw)²) (Kiresuk & Sherman 1968). Null when there
 * is no objective or any level is missing: it is then undefined and never shown.
 */
export const gasTScore = (objectives: ReadonlyArray<WeightedLevel>): number | null => {
  if (objectives.length === 0) return null;
  let weighted = 0;
  let squares = 0;
  let weights = 0;
  for (const { weight, level } of objectives) {
    if (level === null) return null;
    weighted += weight * level;
    squares += weight * weight;
    weights += weight;
  }
  const score = 50 + (10 * weighted) / Math.sqrt(0.7 * squares + 0.3 * weights * weights);
  return Math.round(score * 10) / 10;
};
