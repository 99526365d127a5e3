import { Input } from "@mantine/core";
import { get, useFormContext, useFormState, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { checkIds, stepIds } from "#domain/step.ts";
import { ManyField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { Foldable, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useFieldLabel } from "#renderer/shared/forms/use-field.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import type { ProgrammeValues } from "./programme-values.ts";

/** The six steps: there are always six, in their order. */
export const StepsFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const { errors } = useFormState({ control });
  useFieldLabel("steps", t("programmes.parts.steps"));
  // Of the six together: that none of them asks for a check.
  const error: unknown = get(errors, "steps.root.message") ?? get(errors, "steps.message");
  return (
    <Panel title={t("programmes.parts.steps")}>
      {typeof error === "string" && <Input.Error role="alert">{error}</Input.Error>}
      <div className="repeater">
        {stepIds.map((id, index) => (
          <StepFields key={id} index={index} />
        ))}
      </div>
    </Panel>
  );
};

const StepFields = ({ index }: { readonly index: number }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<ProgrammeValues>();
  const { errors } = useFormState({ control });
  const title = useWatch({ control, name: `steps.${index}.title` });
  const label = t("programmes.stepItem", { number: index + 1, title });
  return (
    <fieldset className="repeater-item" aria-label={label}>
      <Foldable
        label={label}
        summary={<strong>{label}</strong>}
        isFaulty={get(errors, `steps.${index}`) !== undefined}
        startsOpen={false}
      >
        <TextField
          control={control}
          name={`steps.${index}.title`}
          label={t("programmes.fields.stepsTitle")}
        />
        <TextListField
          control={control}
          name={`steps.${index}.watchFor`}
          label={t("programmes.fields.stepsWatchFor")}
          addLabel={t("programmes.addWatchFor")}
        />
        <ManyField
          control={control}
          name={`steps.${index}.checks`}
          label={t("programmes.fields.stepsChecks")}
          options={checkIds.map((value) => ({ value, label: t(`checks.${value}`) }))}
        />
      </Foldable>
    </fieldset>
  );
};
