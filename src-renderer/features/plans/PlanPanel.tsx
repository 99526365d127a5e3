import { Alert, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { currentCycle, workingCycleNumber } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { DateField } from "#renderer/shared/forms/DateFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { ActionsFields } from "./ActionsFields.tsx";
import { ObjectivesFields } from "./ObjectivesFields.tsx";
import { PreviousPlans } from "./PreviousPlans.tsx";
import { planValues, PlanSection } from "./plan-values.ts";
import { SafetyFields } from "./SafetyFields.tsx";
import "./plans.css";

/** The plan of the passage under way or of the next one; those of the passages before stay readable below. */
export const PlanPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { caseFile } = view;
  const current = currentCycle(caseFile);
  const number = workingCycleNumber(caseFile);
  const isOver = view.progress.isClosed && !current;
  const previous = caseFile.cycles.filter((cycle) => cycle !== current);

  return (
    <>
      {caseFile.request.decision === "ineligible" ? (
        <Text>{t("plans.ineligible")}</Text>
      ) : (
        !isOver && (
          <Panel title={number === 1 ? t("plans.title") : t("plans.titleCycle", { number })}>
            {!current && previous.length > 0 && (
              <Alert color="teal" variant="light" mb="md">
                {t("plans.carriedOver")}
              </Alert>
            )}
            <PlanForm key={number} view={view} isValidated={current !== undefined} />
          </Panel>
        )
      )}
      <PreviousPlans cycles={previous} network={caseFile.network} />
    </>
  );
};

interface PlanFormProps {
  readonly view: CaseFileView;
  readonly isValidated: boolean;
}

const PlanForm = ({ view, isValidated }: PlanFormProps) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="plan"
      // A draft of the passage before must not be taken for the next one's.
      about={String(workingCycleNumber(view.caseFile))}
      title={t("plans.title")}
      schema={PlanSection}
      initial={planValues}
      save={({ plan }) => core.plans.save({ caseFileId: view.id, plan })}
      saveLabel={isValidated ? t("plans.amend") : t("plans.validate")}
    >
      {({ control }) => (
        <>
          <ObjectivesFields />
          <ActionsFields network={view.caseFile.network} today={view.today} />
          <SafetyFields />
          <DateField control={control} name="plan.validatedOn" label={t("plans.validatedOn")} />
        </>
      )}
    </SectionForm>
  );
};
