import * as z from "zod";
import { carryOver } from "#domain/carry-over.ts";
import { currentCycle, lastCycle, workingCycleNumber } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { tasksOfCycle } from "#domain/meeting-task.ts";
import { Plan } from "#domain/plan.ts";
import { ItemId, LongText } from "#domain/text.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";

/** An action must serve an objective that is still in the plan: the same rule the core checks, said next to the field. */
export const PlanSection = z
  .strictObject({
    plan: Plan,
    amendmentReason: LongText.optional(),
    /** One for each objective of the passage before, in its order; a reason only where it is left out. */
    leftOut: z.array(z.strictObject({ objectiveId: ItemId, reason: LongText.nullable() })),
  })
  .superRefine(({ plan }, context) => {
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
export type WrittenPlan = z.output<typeof PlanSection>;
export type PlanValues = FormValues<typeof PlanSection>;
type ObjectiveValues = PlanValues["plan"]["objectives"][number];

/** An objective taken over from the passage before, or left out, says why; asked when the passage begins, not of an older plan. */
export const BeginningPlan = PlanSection.superRefine(({ plan, leftOut }, context) => {
  const missing = (path: ReadonlyArray<string | number>): void =>
    context.addIssue({
      code: "custom",
      path: [...path],
      message: "missing",
      params: { rule: "missing" },
    });
  plan.objectives.forEach(({ fromCycle, changed }, index) => {
    if (fromCycle && !changed) missing(["plan", "objectives", index, "changed"]);
  });
  leftOut.forEach(({ objectiveId, reason }, index) => {
    const isTaken = plan.objectives.some(({ id }) => id === objectiveId);
    if (!isTaken && reason === null) missing(["leftOut", index, "reason"]);
  });
});

/** The reasons that were written. */
export const writtenReasons = ({ leftOut }: WrittenPlan) =>
  leftOut.flatMap(({ objectiveId, reason }) => (reason ? [{ objectiveId, reason }] : []));

/** The plan under way, the next passage's with its objectives carried over, or an empty one with what was agreed on at its meetings. */
export const planValues = ({
  caseFile,
  supplement,
  today,
}: Pick<CaseFileView, "caseFile" | "supplement" | "today">): PlanValues => {
  const cycle = currentCycle(caseFile);
  const previous = lastCycle(caseFile);
  if (cycle) return { plan: cycle.plan, amendmentReason: "", leftOut: [] };
  const carried = previous && carryOver(previous, today);
  return {
    plan: {
      validatedOn: today,
      objectives: carried?.objectives.map((one) => ({ ...one, changed: "" })) ?? [],
      actions: tasksOfCycle(supplement.meetingTasks, caseFile, workingCycleNumber(caseFile)).map(
        ({ what, responsibleId, dueOn }, index) => ({
          id: `a${String(index + 1).padStart(2, "0")}`,
          objectiveId: "",
          what,
          responsibleId,
          dueOn,
          status: "todo" as const,
          doneOn: null,
        }),
      ),
      ...(carried?.safetyPlan ? { safetyPlan: carried.safetyPlan } : {}),
    },
    amendmentReason: "",
    leftOut: carried?.objectives.map(({ id }) => ({ objectiveId: id, reason: "" })) ?? [],
  };
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
