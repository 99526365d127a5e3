import * as z from "zod";
import { FollowUp } from "./follow-up.ts";
import { LocalDate } from "./local-date.ts";
import { GasLevel, gasTScore, type Objective, Plan, type WeightedLevel } from "./plan.ts";
import { ItemId, LongText } from "./text.ts";

/** What was obtained against what was planned, how people worked together, and the person's view (step 6, seed 4). */
export const Evaluation = z.strictObject({
  on: LocalDate,
  levels: z.array(z.strictObject({ objectiveId: ItemId, level: GasLevel })),
  cooperationQuality: LongText,
  criticalMoments: z.array(LongText),
  positiveMoments: z.array(LongText),
  personSatisfaction: LongText,
});
export type Evaluation = z.infer<typeof Evaluation>;

export const cycleOutcomes = [
  "ongoing",
  "exit",
  "secondPassage",
  "stoppedByPerson",
  "lostContact",
  "handedOver",
] as const;
export type CycleOutcome = (typeof cycleOutcomes)[number];

/** One passage (premier, second…): a plan, its follow-up, its evaluation. It begins when its plan is validated. */
export const Cycle = z.strictObject({
  number: z.int().min(1),
  plan: Plan,
  followUps: z.array(FollowUp),
  evaluation: Evaluation.nullable(),
  outcome: z.enum(cycleOutcomes),
  closedOn: LocalDate.optional(),
  outcomeReason: LongText.optional(),
});
export type Cycle = z.infer<typeof Cycle>;

/** How a passage is evaluated and what follows; a null day means the day of the evaluation. */
export const CycleEnding = z.strictObject({
  evaluation: Evaluation,
  outcome: z.enum(cycleOutcomes),
  closedOn: LocalDate.nullable(),
  outcomeReason: LongText.nullable(),
});
export type CycleEnding = z.infer<typeof CycleEnding>;

/** An outcome after which nothing more is expected in this file. */
export const isFinalOutcome = (outcome: CycleOutcome): boolean =>
  outcome !== "ongoing" && outcome !== "secondPassage";

/**
 * Whether somebody must say why: a passage that neither goes on nor ends with an evaluation of its objectives (seed 4:
 * exit or second passage) was stopped, lost or handed over for a reason that the objectives do not tell.
 */
export const needsOutcomeReason = (outcome: CycleOutcome): boolean =>
  isFinalOutcome(outcome) && outcome !== "exit";

/** The level that was evaluated, else the one the plan notes; null when nobody knows. */
export const reachedLevel = (
  { evaluation }: Pick<Cycle, "evaluation">,
  { id, level }: Pick<Objective, "id" | "level">,
): number | null =>
  evaluation ? (evaluation.levels.find((one) => one.objectiveId === id)?.level ?? null) : level;

/** What a passage reached, objective by objective, with what each weighs. */
export const reachedLevels = (
  cycle: Pick<Cycle, "plan" | "evaluation">,
): ReadonlyArray<WeightedLevel> =>
  cycle.plan.objectives.map((objective) => ({
    weight: objective.weight,
    level: reachedLevel(cycle, objective),
  }));

/** From the evaluation's levels where there is one, else from the levels noted in the plan. */
export const cycleTScore = (cycle: Pick<Cycle, "plan" | "evaluation">) =>
  gasTScore(reachedLevels(cycle));
