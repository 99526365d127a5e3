import { Alert } from "@mantine/core";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { feedbackKinds, feedbackSources, isClosedUninformed } from "#domain/feedback.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { SegmentField, SelectField } from "#renderer/shared/forms/ChoiceFields.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { MembersField } from "#renderer/shared/forms/MemberFields.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import {
  FeedbackSection,
  feedbackValues,
  paperKey,
  paperName,
  paperOptions,
  type FeedbackValues,
  writtenCorrection,
} from "./feedback-values.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

interface FeedbackFormProps {
  readonly view: CaseFileView;
  /** Null for a new one. */
  readonly id: string | null;
  readonly onClose: () => void;
}

export const FeedbackForm = ({ view, id, onClose }: FeedbackFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="feedback"
      about={id ?? ""}
      title={t("feedback.new")}
      schema={FeedbackSection}
      initial={(current) => feedbackValues(current, id)}
      save={({ feedback, correction }) =>
        core.feedback.save({
          caseFileId: view.id,
          id,
          feedback,
          correction: writtenCorrection(correction),
        })
      }
      afterSave={onClose}
      onCancel={onClose}
      saveLabel={t("feedback.save")}
    >
      {({ control }) => (
        <>
          <div className="field-row">
            <SegmentField
              control={control}
              name="feedback.kind"
              label={t("feedback.kind")}
              options={feedbackKinds.map((value) => ({
                value,
                label: t(`vocabulary.feedbackKind.${value}`),
              }))}
            />
            <DateField control={control} name="feedback.on" label={t("feedback.on")} />
          </div>
          <SegmentField
            control={control}
            name="feedback.from"
            label={t("feedback.from")}
            whenEmpty={t("feedback.fromEmpty")}
            options={feedbackSources.map((value) => ({
              value,
              label: t(`vocabulary.feedbackSource.${value}`),
            }))}
          />
          <LongTextField
            control={control}
            name="feedback.text"
            label={t("feedback.text")}
            whenEmpty={t("feedback.textEmpty")}
          />
          <MembersField
            control={control}
            name="feedback.informedIds"
            label={t("feedback.informed")}
            members={view.caseFile.network.filter(({ category }) => category !== "person")}
          />
          <DateField
            control={control}
            name="feedback.informedOn"
            label={t("feedback.informedOn")}
          />
          <LongTextField
            control={control}
            name="feedback.answer"
            label={t("feedback.answer")}
            minRows={1}
          />
          <div className="field-row">
            <SelectField
              control={control}
              name="correction.paper"
              label={t("feedback.correctedPaper")}
              whenEmpty={t("feedback.correctedPaperEmpty")}
              options={paperOptions(view, id).map((paper) => ({
                value: paperKey(paper),
                label: paperName(t, paper),
              }))}
              clearable
            />
            <DateField
              control={control}
              name="correction.on"
              label={t("feedback.correctedOn")}
              whenEmpty={t("feedback.correctedOnEmpty")}
            />
          </div>
          <DateField
            control={control}
            name="feedback.closedOn"
            label={t("feedback.closedOn")}
            description={t("feedback.closedHint")}
          />
          <ClosingWarning />
        </>
      )}
    </SectionForm>
  );
};

/** Closing is never stopped; what it leaves out is said before it is saved. */
const ClosingWarning = () => {
  const { t } = useTranslation();
  const feedback = useWatch<FeedbackValues, "feedback">({ name: "feedback" });
  return (
    <output>
      {isClosedUninformed(feedback) && (
        <Alert color="amber" variant="light" icon={<IconAlertTriangle size={20} aria-hidden />}>
          {t("feedback.closingUninformed")}
        </Alert>
      )}
    </output>
  );
};
