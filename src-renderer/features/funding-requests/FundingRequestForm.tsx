import { Alert } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { fundingAdvice, fundingRulesOf } from "#domain/funding-request.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater } from "#renderer/shared/forms/ListFields.tsx";
import { MemberField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";
import { IconInfoCircle } from "#renderer/shared/ui/icons.ts";
import { FundingLinesFields } from "./FundingLinesFields.tsx";
import { FundingTotalsBox } from "./FundingTotalsBox.tsx";
import {
  FundingRequestSection,
  fundingRequestValues,
  type FundingRequestValues,
} from "./funding-request-values.ts";
import { PayeeFields } from "./PayeeFields.tsx";
import { useAdviceSentences } from "./use-advice-sentences.ts";
import "./funding-requests.css";

interface FundingRequestFormProps {
  readonly view: CaseFileView;
  readonly onClose: (() => void) | undefined;
}

/** The request for money: why, how much, sought where else, paid to whom. An overshoot is shown, never refused. */
export const FundingRequestForm = ({ view, onClose }: FundingRequestFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const { network, concertations } = view.caseFile;
  const { priorContactRecommended } = fundingRulesOf(view.caseFile, view.programme);
  return (
    <SectionForm
      view={view}
      formId="fundingRequest"
      title={t("fundingRequests.title")}
      schema={FundingRequestSection}
      initial={fundingRequestValues}
      save={({ fundingRequest }) =>
        core.fundingRequests.save({ caseFileId: view.id, fundingRequest })
      }
      saveLabel={t("fundingRequests.submit")}
      onCancel={onClose}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="fundingRequest"
          form={form}
          schema={FundingRequestSection}
          typed={({ fundingRequest }) => ({ form: "fundingRequest", fundingRequest })}
          about={{ concertation: null, cycle: null }}
        />
      )}
    >
      {({ control }) => (
        <>
          {concertations.length === 0 && (
            <Alert variant="light" color="amber" icon={<IconInfoCircle size={20} aria-hidden />}>
              {t("fundingRequests.afterConcertation")}
            </Alert>
          )}
          <fieldset className="form-group">
            <legend>{t("fundingRequests.about")}</legend>
            <div className="field-row">
              <TextField
                control={control}
                name="fundingRequest.addressedTo"
                label={t("fundingRequests.addressedTo")}
              />
              <MemberField
                control={control}
                name="fundingRequest.preparedById"
                label={t("fundingRequests.preparedBy")}
                members={network}
              />
              <DateField
                control={control}
                name="fundingRequest.preparedOn"
                label={t("fundingRequests.preparedOn")}
              />
            </div>
            <div className="field-row">
              <DateField
                control={control}
                name="fundingRequest.priorContactOn"
                label={t("fundingRequests.priorContactOn")}
                description={
                  priorContactRecommended ? t("fundingRequests.priorContactAdvice") : undefined
                }
              />
              <LongTextField
                control={control}
                name="fundingRequest.priorContactAnswer"
                label={t("fundingRequests.priorContactAnswer")}
                minRows={1}
              />
            </div>
          </fieldset>
          <RequirementsFields />
          <FundingLinesFields view={view} />
          <FundingTotalsBox caseFile={view.caseFile} />
          <Repeater
            control={control}
            name="fundingRequest.otherFundingSought"
            label={t("fundingRequests.otherFunding")}
            description={t("fundingRequests.otherFundingAdvice")}
            addLabel={t("fundingRequests.addOtherFunding")}
            itemLabel={(index) => t("fundingRequests.otherFundingItem", { number: index + 1 })}
            newItem={() => ({ source: "", answer: "" })}
          >
            {(index) => (
              <div className="field-row">
                <TextField
                  control={control}
                  name={`fundingRequest.otherFundingSought.${index}.source`}
                  label={t("fundingRequests.source")}
                />
                <TextField
                  control={control}
                  name={`fundingRequest.otherFundingSought.${index}.answer`}
                  label={t("fundingRequests.answer")}
                />
              </div>
            )}
          </Repeater>
          <PayeeFields knownHolders={[view.caseFile.organiser.organisation]} />
          <AdviceWhileTyping view={view} />
        </>
      )}
    </SectionForm>
  );
};

const AdviceWhileTyping = ({ view }: { readonly view: CaseFileView }) => {
  const { control } = useFormContext<FundingRequestValues>();
  const request = useWatch({ control, name: "fundingRequest" });
  const rules = fundingRulesOf(view.caseFile, view.programme);
  return <Advice sentences={useAdviceSentences(fundingAdvice(request, rules))} />;
};

/** How each requirement of the programme was met, in the order the programme lists them. */
const RequirementsFields = () => {
  const { t } = useTranslation();
  const { control } = useFormContext<FundingRequestValues>();
  return (
    <Repeater
      control={control}
      name="fundingRequest.requirementsJustification"
      label={t("fundingRequests.requirements")}
      description={t("fundingRequests.requirementsAdvice")}
      addLabel={t("fundingRequests.addRequirement")}
      itemLabel={(index) => t("fundingRequests.requirementItem", { number: index + 1 })}
      newItem={() => ({ requirement: "", how: "" })}
    >
      {(index) => (
        <div className="field-row funding-requirement">
          <TextField
            control={control}
            name={`fundingRequest.requirementsJustification.${index}.requirement`}
            label={t("fundingRequests.requirement")}
          />
          <LongTextField
            control={control}
            name={`fundingRequest.requirementsJustification.${index}.how`}
            label={t("fundingRequests.how")}
            minRows={1}
          />
        </div>
      )}
    </Repeater>
  );
};
