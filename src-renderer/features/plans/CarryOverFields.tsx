import { Checkbox, SegmentedControl } from "@mantine/core";
import { useId, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { carriedAs, carryOver } from "#domain/carry-over.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Cycle, reachedLevel } from "#domain/cycle.ts";
import type { Objective } from "#domain/plan.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { levelText } from "#renderer/shared/forms/ChoiceFields.tsx";
import { memberName } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { levelWords } from "#renderer/shared/i18n/level-words.ts";
import type { PlanValues } from "./plan-values.ts";

const choices = ["kept", "reworded", "leftOut"] as const;
type Choice = (typeof choices)[number];

interface CarryOverFieldsProps {
  readonly view: CaseFileView;
  readonly previous: Cycle;
}

/** Each objective of the passage before beside what becomes of it: kept, reworded or left out, and why. */
export const CarryOverFields = ({ view, previous }: CarryOverFieldsProps) => {
  const { t } = useTranslation();
  const { objectives, actions } = carryOver(previous, view.today);
  if (objectives.length === 0) return null;
  return (
    <fieldset className="form-group carry-over">
      <legend>{t("plans.carryOver", { number: previous.number })}</legend>
      <p className="repeater-description">{t("plans.carryOverHint")}</p>
      {objectives.map((objective, place) => (
        <CarriedObjective
          key={objective.id}
          view={view}
          previous={previous}
          objective={objective}
          place={place}
          unfinished={actions.filter(({ objectiveId }) => objectiveId === objective.id)}
        />
      ))}
    </fieldset>
  );
};

interface CarriedObjectiveProps extends CarryOverFieldsProps {
  /** As it was, ready to be taken over. */
  readonly objective: Objective;
  /** Among the objectives of the passage before. */
  readonly place: number;
  readonly unfinished: ReadonlyArray<PlanAction>;
}

const CarriedObjective = ({
  view,
  previous,
  objective,
  place,
  unfinished,
}: CarriedObjectiveProps) => {
  const { t } = useTranslation();
  const labelId = useId();
  const { control, getValues, setValue } = useFormContext<PlanValues>();
  const carried = useWatch({ control, name: "plan.objectives" });
  const index = carried.findIndex(({ id, fromCycle }) => id === objective.id && fromCycle);
  const [isRewording, setRewording] = useState(false);
  const current = carried[index];
  const isReworded = current && (isRewording || carriedAs(current, previous.plan) === "reworded");
  const choice: Choice = !current ? "leftOut" : isReworded ? "reworded" : "kept";

  const setObjectives = (next: PlanValues["plan"]["objectives"]) =>
    setValue("plan.objectives", next, { shouldDirty: true });
  const choose = (next: Choice) => {
    setRewording(next === "reworded");
    // By its id: what the form watches and what it holds are not the same objects.
    const others = getValues("plan.objectives").filter(({ id }) => id !== objective.id);
    if (next === "leftOut") {
      setObjectives(others);
      const kept = getValues("plan.actions").filter((one) => one.objectiveId !== objective.id);
      setValue("plan.actions", kept, { shouldDirty: true });
      return;
    }
    const taken = { ...objective, changed: current?.changed ?? "" };
    if (!current) setObjectives(inOrderOf(previous, [...others, taken]));
    // Kept means in the same words: what was reworded meanwhile is taken back.
    else if (next === "kept" && isReworded) setObjectives(carried.with(index, taken));
  };

  return (
    <section className="carried" aria-labelledby={labelId}>
      <Before previous={previous} objective={objective} headingId={labelId} />
      <div className="carried-next">
        <SegmentedControl
          data={choices.map((value) => ({ value, label: t(`plans.carryChoice.${value}`) }))}
          value={choice}
          onChange={(next) => {
            const chosen = choices.find((one) => one === next);
            if (chosen) choose(chosen);
          }}
          aria-label={t("plans.carryChoiceOf", { label: objective.label })}
          size="sm"
          className="segments"
        />
        {choice === "leftOut" && (
          <LongTextField
            control={control}
            name={`leftOut.${place}.reason`}
            label={t("plans.whyLeftOut")}
            description={t("plans.leftOutHint")}
            whenEmpty={t("plans.whyCarriedEmpty")}
            minRows={1}
          />
        )}
        {choice === "reworded" && (
          <LongTextField
            control={control}
            name={`plan.objectives.${index}.label`}
            label={t("plans.newWording")}
            description={t("plans.newWordingHint")}
            whenEmpty={t("plans.labelEmpty")}
            minRows={1}
          />
        )}
        {choice !== "leftOut" && (
          <LongTextField
            control={control}
            name={`plan.objectives.${index}.changed`}
            label={t(`plans.whyCarried.${choice}`)}
            whenEmpty={t("plans.whyCarriedEmpty")}
            minRows={1}
          />
        )}
        {choice !== "leftOut" && unfinished.length > 0 && (
          <UnfinishedActions view={view} actions={unfinished} />
        )}
      </div>
    </section>
  );
};

const Before = ({
  previous,
  objective,
  headingId,
}: {
  readonly previous: Cycle;
  readonly objective: Objective;
  readonly headingId: string;
}) => {
  const { t } = useTranslation();
  const before = previous.plan.objectives.find(({ id }) => id === objective.id) ?? objective;
  const reached = reachedLevel(previous, before);
  return (
    <div className="carried-before">
      <h4 id={headingId}>{before.label}</h4>
      {before.personWords && <p className="quote">{before.personWords}</p>}
      <p className="hint">{t("plans.expectedLine", { words: levelWords(before, 0) })}</p>
      <p className="hint">
        {reached === null
          ? t("plans.reachedUnknown")
          : t("plans.reachedLine", {
              level: levelText(reached),
              words: levelWords(before, reached),
            })}
      </p>
    </div>
  );
};

/** What is not finished goes on only where somebody says so. */
const UnfinishedActions = ({
  view,
  actions,
}: {
  readonly view: CaseFileView;
  readonly actions: ReadonlyArray<PlanAction>;
}) => {
  const { t } = useTranslation();
  const { control, getValues, setValue } = useFormContext<PlanValues>();
  const planned = useWatch({ control, name: "plan.actions" });
  const toggle = (action: PlanAction, isTaken: boolean) => {
    const others = getValues("plan.actions").filter(({ id }) => id !== action.id);
    const next = isTaken ? [...others, action] : others;
    setValue("plan.actions", next, { shouldDirty: true });
  };
  return (
    <fieldset className="carried-actions">
      <legend>{t("plans.unfinished")}</legend>
      {actions.map((action) => (
        <Checkbox
          key={action.id}
          label={action.what}
          description={[
            memberName(view.caseFile.network, action.responsibleId),
            t(`vocabulary.actionStatus.${action.status}`),
          ].join(" · ")}
          checked={planned.some(({ id }) => id === action.id)}
          onChange={({ currentTarget }) => toggle(action, currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
};

/** As the passage before listed them; the new ones last. */
const inOrderOf = (
  { plan }: Cycle,
  objectives: PlanValues["plan"]["objectives"],
): PlanValues["plan"]["objectives"] => {
  const place = new Map(plan.objectives.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => place.get(id) ?? plan.objectives.length;
  return objectives.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
};
