import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { StepId } from "#domain/step.ts";
import { StepGuide } from "#renderer/features/case-files/index.ts";
import { PersonForm } from "#renderer/features/people/index.ts";
import { RequestForm } from "#renderer/features/requests/index.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import type { SectionPath } from "./sections.ts";

interface DossierSectionProps {
  readonly view: CaseFileView;
  readonly section: SectionPath;
}

export const DossierSection = ({ view, section }: DossierSectionProps) => {
  const { t } = useTranslation();
  switch (section) {
    case "demande":
      return (
        <>
          <StepHead view={view} step="request" />
          <Panel title={t("requests.title")}>
            <RequestForm view={view} />
          </Panel>
          <Panel title={t("people.title")}>
            <PersonForm view={view} />
          </Panel>
        </>
      );
    default:
      return null;
  }
};

const StepHead = ({ view, step }: { readonly view: CaseFileView; readonly step: StepId }) => {
  const state = view.progress.steps.find(({ id }) => id === step);
  if (!state) return null;
  return (
    <>
      <Title order={2} className="section-title">
        {state.title}
      </Title>
      <div className="panel">
        <StepGuide step={state} />
      </div>
    </>
  );
};
