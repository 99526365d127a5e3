import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import type { PlanValues } from "./plan-values.ts";

export const SafetyFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<PlanValues>();
  return (
    <fieldset className="form-group">
      <legend>{t("plans.safety")}</legend>
      <p className="repeater-description">{t("plans.safetyHint")}</p>
      <TextListField
        control={control}
        name="plan.safetyPlan.warningSigns"
        label={t("plans.warningSigns")}
        addLabel={t("plans.addSign")}
      />
      <TextListField
        control={control}
        name="plan.safetyPlan.steps"
        label={t("plans.safetySteps")}
        addLabel={t("plans.addStep")}
        numbered
      />
      <TextListField
        control={control}
        name="plan.safetyPlan.doNot"
        label={t("plans.doNot")}
        addLabel={t("plans.addDoNot")}
      />
    </fieldset>
  );
};
