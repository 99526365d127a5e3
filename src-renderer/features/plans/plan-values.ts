import * as z from "zod";
import { currentCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Cycle } from "#domain/cycle.ts";
import { Plan } from "#domain/plan.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

/** An action must serve an objective that is still in the plan: the same rule the core checks, said next to the field. */
export const PlanSection = z.strictObject({ plan: Plan }).superRefine(({ plan }, context) => {
  const objectiveIds = new Set(plan.objectives.map(({ id }) => id));
  plan.actions.forEach(({ objectiveId }, index) => {
    if (objectiveIds.has(objectiveId)) return;
    context.addIssue({
      code: "custom",
      path: ["plan", "actions", index, "objectiveId"],
      message: "danglingReference",
      params: { rule: "danglingReference", value: objectiveId },
    });
  });
});
export type PlanValues = FormValues<typeof PlanSection>;
export type ObjectiveValues = PlanValues["plan"]["objectives"][number];

/** The plan under way, the next passage's with its objectives carried over, or an empty one. */
export const planValues = ({ caseFile, today }: CaseFileView): PlanValues => {
  const cycle = currentCycle(caseFile);
  if (cycle) return { plan: cycle.plan };
  return {
    plan: {
      validatedOn: today,
      objectives: carriedObjectives(caseFile.cycles.at(-1)),
      actions: [],
    },
  };
};

/** The objectives of the passage before, each starting from the level it reached. */
const carriedObjectives = (previous: Cycle | undefined): ObjectiveValues[] => {
  if (!previous) return [];
  const reached = new Map(
    previous.evaluation?.levels.map(({ objectiveId, level }) => [objectiveId, level]),
  );
  return previous.plan.objectives.map((objective) => ({
    ...objective,
    baseline: reached.get(objective.id) ?? objective.level ?? objective.baseline,
    level: null,
    fromCycle: previous.number,
    changed: "",
  }));
};

export const emptyObjective = (id: string): ObjectiveValues => ({
  id,
  label: "",
  weight: 3,
  personWords: "",
  gasLevels: { "-2": "", "-1": "", "0": "", "1": "", "2": "" },
  baseline: -2,
  level: null,
});
