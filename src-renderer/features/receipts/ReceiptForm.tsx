import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isBeforeDecision, Receipt, spendingOf } from "#domain/funding-decision.ts";
import { LocalDate } from "#domain/local-date.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField, MoneyField } from "#renderer/shared/forms/DateFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { formatCents } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";

const ReceiptSection = z.strictObject({ receipt: Receipt.omit({ id: true }) });
type Values = FormValues<typeof ReceiptSection>;

interface ReceiptFormProps {
  readonly view: CaseFileView;
  /** Null for a new one. */
  readonly id: string | null;
  /** Because it was just asked for; not when it only stands there with its draft. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

export const ReceiptForm = ({ view, id, takesFocus, onClose }: ReceiptFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="receipt"
      about={id ?? ""}
      title={id === null ? t("receipts.new") : t("receipts.correctTitle")}
      schema={ReceiptSection}
      initial={(current) => receiptValues(current, id)}
      save={({ receipt }) => core.receipts.save({ caseFileId: view.id, id, receipt })}
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("receipts.submit")}
    >
      {() => <ReceiptFields view={view} id={id} takesFocus={takesFocus} />}
    </SectionForm>
  );
};

const ReceiptFields = ({ view, id, takesFocus }: Omit<ReceiptFormProps, "onClose">) => {
  const { t } = useTranslation();
  const { control, getValues, setValue, setFocus } = useFormContext<Values>();
  useEffect(() => {
    if (takesFocus) setFocus("receipt.on");
  }, [takesFocus, setFocus]);
  const lines = view.caseFile.fundingRequest?.lines ?? [];
  return (
    <>
      <div className="field-row">
        <DateField control={control} name="receipt.on" label={t("receipts.on")} />
        <SelectField
          control={control}
          name="receipt.lineId"
          label={t("receipts.line")}
          placeholder={t("receipts.noLine")}
          options={lines.map((line) => ({ value: line.id, label: line.label }))}
          clearable
          onChosen={(lineId) => {
            const supplier = lines.find((line) => line.id === lineId)?.supplier;
            if (supplier && !getValues("receipt.supplier"))
              setValue("receipt.supplier", supplier, { shouldDirty: true });
          }}
        />
      </div>
      <div className="field-row">
        <TextField
          control={control}
          name="receipt.label"
          label={t("receipts.label")}
          whenEmpty={t("receipts.labelEmpty")}
        />
        <TextField control={control} name="receipt.supplier" label={t("receipts.supplier")} />
        <MoneyField control={control} name="receipt.amountCents" label={t("receipts.amount")} />
      </div>
      <ReceiptAdvice view={view} id={id} />
    </>
  );
};

/** What the receipt being typed would do to the sums; it may be true all the same. */
const ReceiptAdvice = ({ view, id }: Pick<ReceiptFormProps, "view" | "id">) => {
  const { t } = useTranslation();
  const { control } = useFormContext<Values>();
  const { on, amountCents, lineId } = useWatch({ control, name: "receipt" });
  const { fundingDecision, receipts } = view.supplement;
  const spending = spendingOf(
    view.caseFile.fundingRequest?.lines ?? [],
    fundingDecision?.grantedCents ?? 0,
    [
      ...receipts.filter((receipt) => receipt.id !== id),
      { amountCents: typeof amountCents === "number" ? amountCents : 0, lineId: lineId || null },
    ],
  );
  const lineOver = spending.lines.find((line) => line.lineId === lineId)?.overByCents ?? 0;
  const { data: day } = LocalDate.safeParse(on);
  const sentences = [
    day && isBeforeDecision({ on: day }, fundingDecision)
      ? t("receipts.advice.beforeDecision")
      : null,
    spending.overByCents > 0
      ? t("receipts.advice.overWithThis", { amount: formatCents(spending.overByCents) })
      : null,
    lineOver > 0 ? t("receipts.advice.lineOverWithThis", { amount: formatCents(lineOver) }) : null,
  ];
  return <Advice sentences={sentences.filter((sentence) => sentence !== null)} />;
};

const receiptValues = (
  { caseFile, supplement, today }: CaseFileView,
  id: string | null,
): Values => {
  const existing = supplement.receipts.find((one) => one.id === id);
  if (!existing)
    return {
      receipt: { on: today, label: "", supplier: "", amountCents: null, lineId: "" },
    };
  const { id: _id, lineId, ...receipt } = existing;
  const isAsked = caseFile.fundingRequest?.lines.some((line) => line.id === lineId);
  return { receipt: { ...receipt, lineId: isAsked ? lineId : null } };
};
