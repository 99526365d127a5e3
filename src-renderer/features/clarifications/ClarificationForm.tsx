import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Clarification } from "#domain/clarification.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { MembersField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField, TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const ClarificationSection = z.strictObject({ clarification: Clarification });
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
      save={({ clarification }) => core.clarifications.save({ caseFileId: view.id, clarification })}
      saveLabel={t("clarifications.save")}
    >
      {({ control }) => (
        <>
          <div className="field-row">
            <DateField
              control={control}
              name="clarification.heldOn"
              label={t("clarifications.heldOn")}
            />
            <TextField
              control={control}
              name="clarification.place"
              label={t("clarifications.place")}
              placeholder={t("clarifications.placeHint")}
              whenEmpty={t("clarifications.placeEmpty")}
            />
          </div>
          <MembersField
            control={control}
            name="clarification.presentIds"
            label={t("clarifications.present")}
            members={network}
          />
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

const clarificationValues = ({ caseFile, today }: CaseFileView): Values => ({
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
