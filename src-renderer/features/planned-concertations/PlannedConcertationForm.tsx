import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { awaitedConcertation, PlannedConcertation } from "#domain/planned-concertation.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import { DateField, TimeField } from "#renderer/shared/forms/DateFields.tsx";
import { TextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const PlannedSection = z.strictObject({ planned: PlannedConcertation });
type Values = FormValues<typeof PlannedSection>;

interface PlannedConcertationFormProps {
  readonly view: CaseFileView;
  readonly onClose: () => void;
}

/** The day, and what is already known of the hour and the place. */
export const PlannedConcertationForm = ({ view, onClose }: PlannedConcertationFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="plannedConcertation"
      title={t("plannedConcertations.formTitle")}
      schema={PlannedSection}
      initial={({ caseFile, supplement }): Values => ({
        planned: awaitedConcertation(caseFile, supplement) ?? { on: "", start: null, place: null },
      })}
      save={({ planned }) => core.plannedConcertations.save({ caseFileId: view.id, planned })}
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("plannedConcertations.save")}
    >
      {({ control }) => (
        <div className="field-row">
          <DateField
            control={control}
            name="planned.on"
            label={t("plannedConcertations.day")}
            whenEmpty={t("plannedConcertations.dayEmpty")}
          />
          <TimeField
            control={control}
            name="planned.start"
            label={t("plannedConcertations.start")}
          />
          <TextField
            control={control}
            name="planned.place"
            label={t("plannedConcertations.place")}
          />
        </div>
      )}
    </SectionForm>
  );
};
