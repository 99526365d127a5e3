import { Button, Group } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { YesNoField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField, MoneyField, NumberField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { newAmount, newFeeRate, newFunding, type ProgrammeValues } from "./programme-values.ts";

/** What is paid, up to how much, and from which day each figure holds. */
export const MoneyPanel = () => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<ProgrammeValues>();
  return (
    <Panel title={t("programmes.parts.money")} description={t("programmes.parts.moneyHint")}>
      <div className="form-stack">
        <Repeater
          control={control}
          name="feeRates"
          label={t("programmes.fields.feeRates")}
          addLabel={t("programmes.addFeeRate")}
          itemLabel={(index) => t("programmes.feeRateItem", { number: index + 1 })}
          newItem={() => newFeeRate(getValues("feeRates"))}
        >
          {(index) => (
            <>
              <TextField
                control={control}
                name={`feeRates.${index}.label`}
                label={t("programmes.fields.feeRatesLabel")}
              />
              <Repeater
                control={control}
                name={`feeRates.${index}.amounts`}
                label={t("programmes.fields.feeRatesAmounts")}
                addLabel={t("programmes.addAmount")}
                itemLabel={(amount) => t("programmes.amountItem", { number: amount + 1 })}
                newItem={newAmount}
                plain
              >
                {(amount) => (
                  <div className="field-row">
                    <MoneyField
                      control={control}
                      name={`feeRates.${index}.amounts.${amount}.cents`}
                      label={t("programmes.fields.feeRatesAmountsCents")}
                    />
                    <DateField
                      control={control}
                      name={`feeRates.${index}.amounts.${amount}.validFrom`}
                      label={t("programmes.fields.feeRatesAmountsValidFrom")}
                    />
                  </div>
                )}
              </Repeater>
            </>
          )}
        </Repeater>
        <FundingFields />
        <NumberField
          control={control}
          name="ineligibleRetentionMonths"
          label={t("programmes.fields.ineligibleRetentionMonths")}
          maximum={600}
        />
        <NumberField
          control={control}
          name="closedRetentionMonths"
          label={t("programmes.fields.closedRetentionMonths")}
          maximum={600}
        />
      </div>
    </Panel>
  );
};

const FundingFields = () => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<ProgrammeValues>();
  const funding = useWatch({ control, name: "funding" });
  if (!funding)
    return (
      <Group>
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setValue("funding", newFunding(), { shouldDirty: true })}
        >
          {t("programmes.addFunding")}
        </Button>
      </Group>
    );
  return (
    <fieldset className="form-group">
      <legend>{t("programmes.fields.funding")}</legend>
      <TextField
        control={control}
        name="funding.addressedTo"
        label={t("programmes.fields.fundingAddressedTo")}
      />
      <Repeater
        control={control}
        name="funding.ceilings"
        label={t("programmes.fields.fundingCeilings")}
        addLabel={t("programmes.addAmount")}
        itemLabel={(index) => t("programmes.amountItem", { number: index + 1 })}
        newItem={newAmount}
        plain
      >
        {(index) => (
          <div className="field-row">
            <MoneyField
              control={control}
              name={`funding.ceilings.${index}.cents`}
              label={t("programmes.fields.fundingCeilingsCents")}
            />
            <DateField
              control={control}
              name={`funding.ceilings.${index}.validFrom`}
              label={t("programmes.fields.fundingCeilingsValidFrom")}
            />
          </div>
        )}
      </Repeater>
      <YesNoField
        control={control}
        name="funding.priorContactRecommended"
        label={t("programmes.fields.fundingPriorContactRecommended")}
      />
      <TextListField
        control={control}
        name="funding.requirements"
        label={t("programmes.fields.fundingRequirements")}
        addLabel={t("programmes.addRequirement")}
      />
      <Group>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => setValue("funding", null, { shouldDirty: true })}
        >
          {t("programmes.removeFunding")}
        </Button>
      </Group>
    </fieldset>
  );
};
