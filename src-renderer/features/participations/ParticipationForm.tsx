import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { Participation, participationManners } from "#domain/participation.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { RadioField } from "#renderer/shared/forms/ChoiceFields.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const ParticipationSection = z.strictObject({ participation: Participation });
type Values = FormValues<typeof ParticipationSection>;

export const ParticipationForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="participation"
      title={t("participations.title")}
      schema={ParticipationSection}
      initial={participationValues}
      save={({ participation }) => core.participations.save({ caseFileId: view.id, participation })}
      saveLabel={t("participations.save")}
    >
      {({ control }) => (
        <>
          <RadioField
            control={control}
            name="participation.manner"
            label={t("participations.manner")}
            options={participationManners.map((value) => ({
              value,
              label: t(`vocabulary.participationManner.${value}`),
            }))}
          />
          <LongTextField
            control={control}
            name="participation.wishes"
            label={t("participations.wishes")}
            description={t("participations.wishesHint")}
            minRows={2}
          />
          <LongTextField
            control={control}
            name="participation.contraIndication"
            label={t("participations.contraIndication")}
            description={t("participations.contraIndicationHint")}
            minRows={2}
          />
        </>
      )}
    </SectionForm>
  );
};

const participationValues = ({ supplement }: CaseFileView): Values => ({
  participation: supplement.participation ?? { manner: null, wishes: null, contraIndication: null },
});
