import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { nextItemId } from "#domain/text.ts";
import { SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { MoneyField, NumberField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatCents } from "#renderer/shared/i18n/format.ts";
import {
  type FundingRequestValues,
  newFundingLine,
  payableActions,
} from "./funding-request-values.ts";

/** What is asked, line by line. The amount follows from quantity and unit price; nobody types it. */
export const FundingLinesFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<FundingRequestValues>();
  const newLine = () => {
    const { lines } = getValues("fundingRequest");
    const ids = lines.map(({ id }) => id);
    return newFundingLine(nextItemId("l", ids), lines.length + 1);
  };
  return (
    <Repeater
      control={control}
      name="fundingRequest.lines"
      label={t("fundingRequests.lines")}
      addLabel={t("fundingRequests.addLine")}
      itemLabel={(index) => t("fundingRequests.lineItem", { number: index + 1 })}
      newItem={newLine}
    >
      {(index) => <FundingLineFields view={view} index={index} />}
    </Repeater>
  );
};

const FundingLineFields = ({
  view,
  index,
}: {
  readonly view: CaseFileView;
  readonly index: number;
}) => {
  const { t } = useTranslation();
  const { control, getValues, setValue } = useFormContext<FundingRequestValues>();
  const name = `fundingRequest.lines.${index}` as const;
  const amount = useWatch({ control, name: `${name}.amountCents` });
  const multiply = (quantity: number | null, unitCents: number | null) =>
    setValue(
      `${name}.amountCents`,
      quantity === null || unitCents === null ? null : quantity * unitCents,
      { shouldDirty: true },
    );
  return (
    <>
      <div className="field-row">
        <NumberField
          control={control}
          name={`${name}.priority`}
          label={t("fundingRequests.priority")}
        />
        <TextField control={control} name={`${name}.label`} label={t("fundingRequests.label")} />
      </div>
      <div className="field-row">
        <NumberField
          control={control}
          name={`${name}.quantity`}
          label={t("fundingRequests.quantity")}
          onNumber={(quantity) => multiply(quantity, getValues(`${name}.unitCents`))}
        />
        <MoneyField
          control={control}
          name={`${name}.unitCents`}
          label={t("fundingRequests.unitPrice")}
          onCents={(unitCents) => multiply(getValues(`${name}.quantity`), unitCents)}
        />
        <div className="field-short">
          <div className="funding-amount-label">{t("fundingRequests.amount")}</div>
          <output className="funding-amount numbers">
            {amount === null ? "—" : formatCents(amount)}
          </output>
        </div>
        <TextField
          control={control}
          name={`${name}.supplier`}
          label={t("fundingRequests.supplier")}
        />
      </div>
      <div className="field-row">
        <SelectField
          control={control}
          name={`${name}.linkedActionId`}
          label={t("fundingRequests.action")}
          options={payableActions(view.caseFile).map(({ id, what }) => ({
            value: id,
            label: what,
          }))}
          clearable
        />
        <LongTextField
          control={control}
          name={`${name}.justification`}
          label={t("fundingRequests.justification")}
          minRows={1}
        />
      </div>
    </>
  );
};
