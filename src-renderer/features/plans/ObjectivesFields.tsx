import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { carriedAs } from "#domain/carry-over.ts";
import type { Cycle } from "#domain/cycle.ts";
import { gasLevels, objectiveAuthors } from "#domain/plan.ts";
import { nextItemId } from "#domain/text.ts";
import {
  LevelField,
  NumberSegmentField,
  SegmentField,
} from "#renderer/shared/forms/ChoiceFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { emptyObjective, type PlanValues } from "./plan-values.ts";

const WEIGHTS = [1, 2, 3, 4, 5] as const;

interface ObjectivesFieldsProps {
  /** Those objectives may come from; a new one never gets the id of one of theirs. */
  readonly cycles: ReadonlyArray<Cycle>;
  /** Why each was taken over is then asked beside what it was. */
  readonly isCarryingOver: boolean;
}

export const ObjectivesFields = ({ cycles, isCarryingOver }: ObjectivesFieldsProps) => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<PlanValues>();
  return (
    <Repeater
      control={control}
      name="plan.objectives"
      label={t("plans.objectives")}
      addLabel={t("plans.addObjective")}
      itemLabel={(index) => t("plans.objectiveItem", { number: index + 1 })}
      renderSummary={(index) => <ObjectiveSummary index={index} cycles={cycles} />}
      newItem={() =>
        emptyObjective(
          nextItemId("o", [
            ...getValues("plan.objectives").map(({ id }) => id),
            ...cycles.flatMap(({ plan }) => plan.objectives.map(({ id }) => id)),
          ]),
        )
      }
    >
      {(index) => <ObjectiveFields index={index} isCarryingOver={isCarryingOver} />}
    </Repeater>
  );
};

const ObjectiveSummary = ({
  index,
  cycles,
}: Pick<ObjectivesFieldsProps, "cycles"> & { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  const objective = useWatch({ control, name: `plan.objectives.${index}` });
  const { label, personWords, weight, fromCycle: number } = objective;
  const origin = cycles.find((cycle) => cycle.number === number);
  const carriage = carriedAs(objective, origin?.plan ?? { objectives: [] });
  return (
    <>
      <strong>{label || t("plans.objectiveItem", { number: index + 1 })}</strong>
      {personWords && <span className="quote">{personWords}</span>}
      <span className="hint">
        {[
          weight && t("plans.weightShort", { weight }),
          number && carriage !== "new" && t(`plans.carriedAs.${carriage}`, { number }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
};

const ObjectiveFields = ({
  index,
  isCarryingOver,
}: Pick<ObjectivesFieldsProps, "isCarryingOver"> & { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  const fromCycle = useWatch({ control, name: `plan.objectives.${index}.fromCycle` });
  return (
    <>
      <div className="field-row">
        <LongTextField
          control={control}
          name={`plan.objectives.${index}.label`}
          label={t("plans.label")}
          whenEmpty={t("plans.labelEmpty")}
        />
        <LongTextField
          control={control}
          name={`plan.objectives.${index}.personWords`}
          label={t("plans.personWords")}
        />
      </div>
      {fromCycle && !isCarryingOver && (
        <LongTextField
          control={control}
          name={`plan.objectives.${index}.changed`}
          label={t("plans.changed")}
          minRows={1}
        />
      )}
      <div className="field-row">
        <NumberSegmentField
          control={control}
          name={`plan.objectives.${index}.weight`}
          label={t("plans.weight")}
          description={t("plans.weightHint")}
          numbers={WEIGHTS}
        />
        <SegmentField
          control={control}
          name={`plan.objectives.${index}.authoredBy`}
          label={t("plans.authoredBy")}
          options={objectiveAuthors.map((value) => ({
            value,
            label: t(`vocabulary.objectiveAuthor.${value}`),
          }))}
        />
        <TextField
          control={control}
          name={`plan.objectives.${index}.lifeDomain`}
          label={t("plans.lifeDomain")}
          placeholder={t("plans.lifeDomainHint")}
        />
      </div>
      <fieldset className="gas">
        <legend>{t("plans.gasTitle")}</legend>
        <p className="repeater-description">{t("plans.gasHint")}</p>
        {gasLevels.map((level) => (
          <LongTextField
            key={level}
            control={control}
            name={`plan.objectives.${index}.gasLevels.${level}`}
            label={t(`plans.gas.${level}`)}
            whenEmpty={t("plans.gasEmpty")}
            minRows={1}
          />
        ))}
        <LevelField
          control={control}
          name={`plan.objectives.${index}.baseline`}
          label={t("plans.baseline")}
        />
      </fieldset>
    </>
  );
};
