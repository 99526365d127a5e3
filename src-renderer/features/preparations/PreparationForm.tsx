import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { isProfessional, selectableMembers } from "#domain/network-member.ts";
import { Preparation } from "#domain/preparation.ts";
import { LivePaper } from "#renderer/features/documents/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { CheckboxField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { Repeater, TextListField } from "#renderer/shared/forms/ListFields.tsx";
import { MemberField, MembersField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const PreparationSection = z.strictObject({ preparation: Preparation });
type Values = FormValues<typeof PreparationSection>;

export const PreparationForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { network, preparation: saved } = view.caseFile;
  const others = selectableMembers(network, view.today, [
    ...(saved?.invitedProfessionalIds ?? []),
    ...(saved?.invitedNaturalIds ?? []),
  ]).filter(({ category }) => category !== "person");
  return (
    <SectionForm
      view={view}
      formId="preparation"
      title={t("preparations.title")}
      schema={PreparationSection}
      initial={preparationValues}
      save={({ preparation }) => core.preparations.save({ caseFileId: view.id, preparation })}
      saveLabel={t("preparations.save")}
      renderBeside={(form) => (
        <LivePaper
          view={view}
          formId="preparation"
          form={form}
          schema={PreparationSection}
          typed={({ preparation }) => ({ form: "preparation", preparation })}
          about={{ concertation: null, cycle: null }}
        />
      )}
    >
      {({ control }) => (
        <>
          <div className="field-row">
            <DateField
              control={control}
              name="preparation.networkInformedOn"
              label={t("preparations.networkInformedOn")}
            />
            <DateField
              control={control}
              name="preparation.invitationsSentOn"
              label={t("preparations.invitationsSentOn")}
            />
          </div>
          <CheckboxField
            control={control}
            name="preparation.modalitiesRead"
            label={t("preparations.modalitiesRead")}
          />
          <MembersField
            control={control}
            name="preparation.invitedProfessionalIds"
            label={t("preparations.invitedProfessionals")}
            members={others.filter(isProfessional)}
          />
          <MembersField
            control={control}
            name="preparation.invitedNaturalIds"
            label={t("preparations.invitedNaturals")}
            members={others.filter((member) => !isProfessional(member))}
          />
          <Repeater
            control={control}
            name="preparation.expectations"
            label={t("preparations.expectations")}
            addLabel={t("preparations.addExpectation")}
            itemLabel={(index) => t("preparations.expectationItem", { number: index + 1 })}
            newItem={() => ({ byId: "", text: "" })}
          >
            {(index) => (
              <div className="field-row">
                <MemberField
                  control={control}
                  name={`preparation.expectations.${index}.byId`}
                  label={t("preparations.by")}
                  members={network}
                />
                <LongTextField
                  control={control}
                  name={`preparation.expectations.${index}.text`}
                  label={t("preparations.expectation")}
                  minRows={1}
                />
              </div>
            )}
          </Repeater>
          <TextListField
            control={control}
            name="preparation.proposedActions"
            label={t("preparations.proposedActions")}
            addLabel={t("preparations.addAction")}
          />
          <TextListField
            control={control}
            name="preparation.expectedEffects"
            label={t("preparations.expectedEffects")}
            addLabel={t("preparations.addEffect")}
          />
          <TextListField
            control={control}
            name="preparation.firstLineResources"
            label={t("preparations.firstLineResources")}
            addLabel={t("preparations.addResource")}
          />
        </>
      )}
    </SectionForm>
  );
};

const preparationValues = ({ caseFile, today }: CaseFileView): Values => ({
  preparation: caseFile.preparation ?? {
    networkInformedOn: "",
    modalitiesRead: false,
    invitationsSentOn: today,
    invitedProfessionalIds: [],
    invitedNaturalIds: [],
    expectations: [],
    proposedActions: [],
    expectedEffects: [],
    firstLineResources: [],
  },
});
