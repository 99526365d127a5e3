import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { criterionKinds } from "#domain/programme-criterion.ts";
import { SelectField, YesNoField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { NumberField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { newCriterion, type ProgrammeValues } from "./programme-values.ts";

/** The conditions of access, each folded to its label. */
export const CriteriaPanel = () => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<ProgrammeValues>();
  return (
    <Panel title={t("programmes.parts.criteria")}>
      <Repeater
        control={control}
        name="criteria"
        label={t("programmes.fields.criteria")}
        hideLabel
        addLabel={t("programmes.addCriterion")}
        itemLabel={(index) => t("programmes.criterionItem", { number: index + 1 })}
        newItem={() => newCriterion(getValues("criteria"))}
        renderSummary={(index) => <CriterionSummary index={index} />}
      >
        {(index) => <CriterionFields index={index} />}
      </Repeater>
    </Panel>
  );
};

interface WithIndex {
  readonly index: number;
}

const CriterionSummary = ({ index }: WithIndex) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const label = useWatch({ control, name: `criteria.${index}.label` });
  return <strong>{label || t("programmes.criterionItem", { number: index + 1 })}</strong>;
};

const CriterionFields = ({ index }: WithIndex) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const kind = useWatch({ control, name: `criteria.${index}.kind` });
  return (
    <>
      <TextField
        control={control}
        name={`criteria.${index}.label`}
        label={t("programmes.fields.criteriaLabel")}
      />
      <LongTextField
        control={control}
        name={`criteria.${index}.explanation`}
        label={t("programmes.fields.criteriaExplanation")}
        minRows={1}
      />
      <div className="field-row">
        <SelectField
          control={control}
          name={`criteria.${index}.kind`}
          label={t("programmes.fields.criteriaKind")}
          options={criterionKinds.map((value) => ({
            value,
            label: t(`vocabulary.criterionKind.${value}`),
          }))}
        />
        <YesNoField
          control={control}
          name={`criteria.${index}.blocking`}
          label={t("programmes.fields.criteriaBlocking")}
        />
      </div>
      {kind === "age" && (
        <div className="field-row">
          <NumberField
            control={control}
            name={`criteria.${index}.minimumYears`}
            label={t("programmes.fields.criteriaMinimumYears")}
            minimum={0}
            maximum={150}
          />
          <NumberField
            control={control}
            name={`criteria.${index}.maximumYears`}
            label={t("programmes.fields.criteriaMaximumYears")}
            minimum={0}
            maximum={150}
          />
        </div>
      )}
      {kind === "postcode" && <RangesFields index={index} />}
    </>
  );
};

const RangesFields = ({ index }: WithIndex) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  return (
    <Repeater
      control={control}
      name={`criteria.${index}.ranges`}
      label={t("programmes.fields.criteriaRanges")}
      addLabel={t("programmes.addRange")}
      itemLabel={(range) => t("programmes.rangeItem", { number: range + 1 })}
      newItem={() => ({ from: null, to: null })}
      plain
    >
      {(range) => (
        <div className="field-row">
          <NumberField
            control={control}
            name={`criteria.${index}.ranges.${range}.from`}
            label={t("programmes.fields.criteriaRangesFrom")}
            minimum={1000}
            maximum={9999}
          />
          <NumberField
            control={control}
            name={`criteria.${index}.ranges.${range}.to`}
            label={t("programmes.fields.criteriaRangesTo")}
            minimum={1000}
            maximum={9999}
          />
        </div>
      )}
    </Repeater>
  );
};
