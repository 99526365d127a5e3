import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { ceilingOf } from "#domain/facts.ts";
import {
  FundingDecision,
  fundingDecisionAdvice,
  fundingDecisionOn,
  fundingOutcomes,
  usualGrantCents,
} from "#domain/funding-decision.ts";
import { type FundingRequest, fundingTotals } from "#domain/funding-request.ts";
import { LocalDate } from "#domain/local-date.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { SegmentField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField, MoneyField } from "#renderer/shared/forms/DateFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";
import { CoveredLines } from "./CoveredLines.tsx";

const DecisionSection = z.strictObject({ fundingDecision: FundingDecision });
type Values = FormValues<typeof DecisionSection>;

interface FundingDecisionFormProps {
  readonly view: CaseFileView;
  readonly request: FundingRequest;
  /** Because it was just asked for; not when it only stands there with its draft. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

export const FundingDecisionForm = ({
  view,
  request,
  takesFocus,
  onClose,
}: FundingDecisionFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { totalCents } = fundingTotals(request.lines, ceilingOf(view.caseFile));
  return (
    <SectionForm
      view={view}
      formId="fundingDecision"
      title={t("fundingDecisions.title")}
      schema={z.strictObject({ fundingDecision: fundingDecisionOn(totalCents) })}
      initial={decisionValues}
      save={({ fundingDecision }) =>
        core.fundingDecisions.save({ caseFileId: view.id, fundingDecision })
      }
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("fundingDecisions.submit")}
    >
      {() => <DecisionFields view={view} request={request} takesFocus={takesFocus} />}
    </SectionForm>
  );
};

const DecisionFields = ({
  view,
  request,
  takesFocus,
}: Omit<FundingDecisionFormProps, "onClose">) => {
  const { t } = useTranslation();
  const { control, setValue, setFocus } = useFormContext<Values>();
  useEffect(() => {
    if (takesFocus) setFocus("fundingDecision.outcome");
  }, [takesFocus, setFocus]);
  const { outcome, on, grantedCents } = useWatch({ control, name: "fundingDecision" });
  const totals = fundingTotals(request.lines, ceilingOf(view.caseFile));
  const { data: day } = LocalDate.safeParse(on);
  const isAmount = typeof grantedCents === "number";
  // What follows from the answer is proposed; in part, only the letter says how much.
  const proposals: Readonly<Record<string, number | null>> = {
    granted: usualGrantCents(totals),
    partly: null,
    refused: 0,
  };
  return (
    <>
      <SegmentField
        control={control}
        name="fundingDecision.outcome"
        label={t("fundingDecisions.outcome")}
        whenEmpty={t("fundingDecisions.outcomeEmpty")}
        options={fundingOutcomes.map((value) => ({
          value,
          label: t(`vocabulary.fundingOutcome.${value}`),
        }))}
        onChosen={(chosen) =>
          setValue("fundingDecision.grantedCents", proposals[chosen] ?? null, {
            shouldDirty: true,
          })
        }
      />
      <div className="field-row">
        <DateField control={control} name="fundingDecision.on" label={t("fundingDecisions.on")} />
        <TextField
          control={control}
          name="fundingDecision.by"
          label={t("fundingDecisions.by")}
          whenEmpty={t("fundingDecisions.byEmpty")}
        />
        {outcome !== "refused" && (
          <MoneyField
            control={control}
            name="fundingDecision.grantedCents"
            label={t("fundingDecisions.granted")}
          />
        )}
      </div>
      {outcome !== "" && (
        <LongTextField
          control={control}
          name="fundingDecision.reason"
          label={t("fundingDecisions.reason")}
          whenEmpty={t("fundingDecisions.reasonEmpty")}
        />
      )}
      {isAmount && day && (
        <Advice
          sentences={fundingDecisionAdvice({ on: day, grantedCents }, request, totals).map(
            (advice) => t(`fundingDecisions.advice.${advice}`),
          )}
        />
      )}
      {isAmount && grantedCents > 0 && grantedCents < totals.totalCents && (
        <CoveredLines request={request} grantedCents={grantedCents} />
      )}
    </>
  );
};

const decisionValues = ({ caseFile, supplement, today }: CaseFileView): Values => ({
  fundingDecision: supplement.fundingDecision ?? {
    outcome: "",
    on: today,
    by: caseFile.fundingRequest?.addressedTo ?? "",
    grantedCents: null,
    reason: "",
  },
});
