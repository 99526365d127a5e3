import * as z from "zod";
import { lastCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { CycleEnding, Evaluation, needsOutcomeReason } from "#domain/cycle.ts";
import { GasLevel } from "#domain/plan.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

const LevelAnswer = Evaluation.shape.levels.element.extend({ level: GasLevel.nullable() });

/**
 * A passage that is compared with its objectives has a level for each (seed 4); one that was stopped, lost or handed
 * over leaves open what nobody could see any more, and says why it ended.
 */
export const EndingSection = CycleEnding.extend({
  evaluation: Evaluation.extend({ levels: z.array(LevelAnswer) }),
}).superRefine(({ evaluation, outcome, outcomeReason }, context) => {
  const missing = (path: ReadonlyArray<string | number>) =>
    context.addIssue({
      code: "custom",
      path: [...path],
      message: "missing",
      params: { rule: "missing" },
    });
  if (needsOutcomeReason(outcome)) {
    if (outcomeReason === null) missing(["outcomeReason"]);
    return;
  }
  evaluation.levels.forEach(({ level }, index) => {
    if (level === null) missing(["evaluation", "levels", index, "level"]);
  });
});
export type EndingValues = FormValues<typeof EndingSection>;

/** What is saved of it: only the levels that somebody could see. */
export const endingOf = ({
  evaluation,
  ...ending
}: z.output<typeof EndingSection>): CycleEnding => ({
  ...ending,
  evaluation: {
    ...evaluation,
    levels: evaluation.levels.flatMap(({ objectiveId, level }) =>
      level === null ? [] : [{ objectiveId, level }],
    ),
  },
});

/** The latest passage as it was evaluated, or with the levels the plan already notes. */
export const endingValues = ({ caseFile, today }: CaseFileView): EndingValues => {
  const cycle = lastCycle(caseFile);
  const evaluated = new Map(
    cycle?.evaluation?.levels.map(({ objectiveId, level }) => [objectiveId, level]),
  );
  const levels = (cycle?.plan.objectives ?? []).map(({ id, level }) => ({
    objectiveId: id,
    level: evaluated.get(id) ?? level,
  }));
  return {
    evaluation: cycle?.evaluation
      ? { ...cycle.evaluation, levels }
      : {
          on: today,
          levels,
          cooperationQuality: "",
          criticalMoments: [],
          positiveMoments: [],
          personSatisfaction: "",
        },
    outcome: cycle?.outcome ?? "ongoing",
    closedOn: cycle?.closedOn ?? null,
    outcomeReason: cycle?.outcomeReason ?? null,
  };
};
