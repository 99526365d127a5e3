import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Clarification, ClarificationSource, clarificationSources } from "#domain/clarification.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { RadioField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { MembersField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const ClarificationSection = z.strictObject({
  clarification: Clarification,
  source: ClarificationSource,
});
type Values = FormValues<typeof ClarificationSection>;

export const ClarificationForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { network } = view.caseFile;
  const others = network.filter(({ category }) => category !== "person");
  return (
    <SectionForm
      view={view}
      formId="clarification"
      title={t("clarifications.title")}
      schema={ClarificationSection}
      initial={clarificationValues}
      save={(written) => core.clarifications.save({ caseFileId: view.id, ...written })}
      saveLabel={t("clarifications.save")}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="clarification"
          form={form}
          schema={ClarificationSection}
          typed={(written) => ({ form: "clarification", ...written })}
          about={{ concertation: null, cycle: null }}
        />
      )}
    >
      {({ control }) => (
        <>
          <SourceFields view={view} />
          <LongTextField
            control={control}
            name="clarification.demand"
            label={t("clarifications.demand")}
            description={t("clarifications.demandHint")}
            whenEmpty={t("clarifications.demandEmpty")}
            minRows={3}
          />
          <div className="field-row">
            <TextListField
              control={control}
              name="clarification.needs"
              label={t("clarifications.needs")}
              addLabel={t("clarifications.addNeed")}
            />
            <TextListField
              control={control}
              name="clarification.strengths"
              label={t("clarifications.strengths")}
              addLabel={t("clarifications.addStrength")}
            />
          </div>
          <div className="field-row">
            <TextListField
              control={control}
              name="clarification.whatWorked"
              label={t("clarifications.whatWorked")}
              addLabel={t("clarifications.addWorked")}
            />
            <TextListField
              control={control}
              name="clarification.whatFailed"
              label={t("clarifications.whatFailed")}
              addLabel={t("clarifications.addFailed")}
            />
          </div>
          <MembersField
            control={control}
            name="clarification.resourcePersonIds"
            label={t("clarifications.resourcePersons")}
            members={others}
          />
          <div className="field-row">
            <TextListField
              control={control}
              name="clarification.doNotInvite"
              label={t("clarifications.doNotInvite")}
              addLabel={t("clarifications.addDoNotInvite")}
            />
            <TextListField
              control={control}
              name="clarification.doNotDiscuss"
              label={t("clarifications.doNotDiscuss")}
              addLabel={t("clarifications.addDoNotDiscuss")}
            />
          </div>
        </>
      )}
    </SectionForm>
  );
};

/** When, how and with whom: of an interview, or of what the requester told in its place (seed 4). */
const SourceFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control } = useFormContext<Values>();
  const { network, request } = view.caseFile;
  const isInterview = useWatch({ control, name: "source" }) !== "requester";
  return (
    <>
      <RadioField
        control={control}
        name="source"
        label={t("clarifications.source")}
        description={isInterview ? undefined : t("clarifications.requesterLine", request.requester)}
        options={clarificationSources.map((value) => ({
          value,
          label: t(`vocabulary.clarificationSource.${value}`),
        }))}
      />
      <div className="field-row">
        <DateField
          control={control}
          name="clarification.heldOn"
          label={isInterview ? t("clarifications.heldOn") : t("clarifications.informedOn")}
        />
        <TextField
          control={control}
          name="clarification.place"
          label={isInterview ? t("clarifications.place") : t("clarifications.means")}
          placeholder={isInterview ? t("clarifications.placeHint") : t("clarifications.meansHint")}
          whenEmpty={isInterview ? t("clarifications.placeEmpty") : t("clarifications.meansEmpty")}
        />
      </div>
      {isInterview && (
        <MembersField
          control={control}
          name="clarification.presentIds"
          label={t("clarifications.present")}
          members={network}
        />
      )}
    </>
  );
};

const clarificationValues = ({ caseFile, supplement, today }: CaseFileView): Values => ({
  source: supplement.clarificationSource,
  clarification: caseFile.clarification ?? {
    heldOn: today,
    place: "",
    presentIds: [],
    // Never a question: the interview is not a clinical intervention (seed 4).
    isClinicalIntervention: false,
    needs: [],
    demand: "",
    whatWorked: [],
    whatFailed: [],
    resourcePersonIds: [],
  },
});
