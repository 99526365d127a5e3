import { Group, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { lastCycle } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { StepId } from "#domain/step.ts";
import { AccessPackButton } from "#renderer/features/access-packs/index.ts";
import { StepGuide } from "#renderer/features/case-files/index.ts";
import { HistorySection } from "#renderer/features/changes/index.ts";
import { ChronologySection } from "#renderer/features/chronology/index.ts";
import { ClarificationForm } from "#renderer/features/clarifications/index.ts";
import { ConcertationSection } from "#renderer/features/concertations/index.ts";
import {
  ConsentOverridePanel,
  ConsentsPanel,
  RepresentativesPanel,
} from "#renderer/features/consents/index.ts";
import { DocumentsSection, StepPapers } from "#renderer/features/documents/index.ts";
import { ErasePanel } from "#renderer/features/erasures/index.ts";
import { EvaluationPanel } from "#renderer/features/evaluations/index.ts";
import { ExportButton } from "#renderer/features/exchange/index.ts";
import { FeedbackPanel } from "#renderer/features/feedback/index.ts";
import { FeeStatementsPanel } from "#renderer/features/fee-statements/index.ts";
import { ActionBoard, Journal } from "#renderer/features/follow-ups/index.ts";
import { FundingDecisionPanel } from "#renderer/features/funding-decisions/index.ts";
import { FundingRequestPanel } from "#renderer/features/funding-requests/index.ts";
import { NetworkPanel } from "#renderer/features/network/index.ts";
import { ParticipationForm } from "#renderer/features/participations/index.ts";
import { PersonForm } from "#renderer/features/people/index.ts";
import { PlannedConcertationPanel } from "#renderer/features/planned-concertations/index.ts";
import { PlanPanel } from "#renderer/features/plans/index.ts";
import { PreparationForm } from "#renderer/features/preparations/index.ts";
import { ProgrammeGuideButton } from "#renderer/features/programme-guides/index.ts";
import { ProtectionsPanel } from "#renderer/features/protections/index.ts";
import { Reopenings } from "#renderer/features/reopenings/index.ts";
import { ReceiptsPanel } from "#renderer/features/receipts/index.ts";
import { DossierReminders } from "#renderer/features/reminders/index.ts";
import { SlotsPanel } from "#renderer/features/slots/index.ts";
import { RequestForm } from "#renderer/features/requests/index.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { hasFunding } from "./has-funding.ts";
import type { SectionPath } from "./sections.ts";

interface DossierSectionProps {
  readonly view: CaseFileView;
  readonly section: SectionPath;
}

export const DossierSection = ({ view, section }: DossierSectionProps) => {
  switch (section) {
    case "demande":
      return <RequestSection view={view} />;
    case "clarification":
      return <ClarificationSection view={view} />;
    case "reseau":
      return <NetworkSection view={view} />;
    case "concertation":
      return <MeetingSection view={view} />;
    case "plan":
      return (
        <>
          <StepHead view={view} step="plan" />
          <PlanPanel view={view} />
        </>
      );
    case "suivi":
      return <FollowUpSection view={view} />;
    case "evaluation":
      return <EvaluationSection view={view} />;
    case "financement":
      return <FundingSection view={view} />;
    case "papiers":
      return (
        <>
          <DocumentsSection view={view} />
          <Group className="no-print">
            <ExportButton caseFileId={view.id} />
            <AccessPackButton view={view} />
          </Group>
        </>
      );
    case "chronologie":
      return <ChronologySection view={view} />;
    case "historique":
      return (
        <HistorySection view={view}>
          <ErasePanel view={view} />
        </HistorySection>
      );
  }
};

interface WithView {
  readonly view: CaseFileView;
}

const RequestSection = ({ view }: WithView) => {
  const { t } = useTranslation();
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
};

const ClarificationSection = ({ view }: WithView) => {
  const { t } = useTranslation();
  const { caseFile, programme, progress } = view;
  const asksRepresentatives = progress.steps.some(({ checks }) =>
    checks.some(({ id }) => id === "representativesAnswered"),
  );
  return (
    <>
      <StepHead view={view} step="clarification" />
      <Panel title={t("clarifications.title")} description={t("clarifications.intro")}>
        <ClarificationForm view={view} />
      </Panel>
      <Panel title={t("participations.title")} description={t("participations.intro")}>
        <ParticipationForm view={view} />
      </Panel>
      <ConsentsPanel view={view} />
      {(asksRepresentatives || caseFile.representatives.length > 0) && (
        <RepresentativesPanel view={view} />
      )}
      <ProtectionsPanel view={view} />
      {(programme.hasConsentOverride || caseFile.consentOverride) && (
        <ConsentOverridePanel view={view} />
      )}
      {(programme.hasPreparation || caseFile.preparation) && (
        <Panel title={t("preparations.title")} description={t("preparations.intro")}>
          <PreparationForm view={view} />
        </Panel>
      )}
    </>
  );
};

const NetworkSection = ({ view }: WithView) => {
  const { t } = useTranslation();
  return (
    <>
      <Title order={2} className="section-title">
        {t("network.title")}
      </Title>
      <Text className="section-intro">{t("network.intro")}</Text>
      <NetworkPanel view={view} />
    </>
  );
};

const MeetingSection = ({ view }: WithView) => {
  const record = useRef<HTMLDivElement>(null);
  return (
    <>
      <StepHead view={view} step="concertation" />
      <PlannedConcertationPanel
        view={view}
        // The first field of the form, or the button that opens it.
        onRecord={() => record.current?.querySelector<HTMLElement>("input, button")?.focus()}
      />
      <SlotsPanel view={view} />
      <div ref={record} className="dossier-part">
        <ConcertationSection view={view} />
      </div>
    </>
  );
};

const FollowUpSection = ({ view }: WithView) => {
  const { t } = useTranslation();
  const cycle = lastCycle(view.caseFile);
  return (
    <>
      <StepHead view={view} step="followUp" />
      <DossierReminders view={view} />
      {cycle ? (
        <>
          <ActionBoard view={view} cycle={cycle} />
          <Journal view={view} cycle={cycle} />
        </>
      ) : (
        <PlanFirst view={view} text={t("followUps.noCycle")} />
      )}
      <FeedbackPanel view={view} />
    </>
  );
};

const EvaluationSection = ({ view }: WithView) => {
  const { t } = useTranslation();
  const cycle = lastCycle(view.caseFile);
  return (
    <>
      <StepHead view={view} step="evaluation" />
      {cycle ? (
        <EvaluationPanel key={cycle.number} view={view} cycle={cycle} />
      ) : (
        <PlanFirst view={view} text={t("evaluations.noCycle")} />
      )}
      <Reopenings reopenings={view.supplement.reopenings} />
    </>
  );
};

const FundingSection = ({ view }: WithView) => {
  const { t } = useTranslation();
  return (
    <>
      <Title order={2} className="section-title">
        {t("caseFiles.funding")}
      </Title>
      {hasFunding(view) ? (
        <>
          <FundingRequestPanel view={view} />
          <FundingDecisionPanel view={view} />
          <ReceiptsPanel view={view} />
          <FeeStatementsPanel view={view} />
        </>
      ) : (
        <>
          <FeeStatementsPanel view={view} />
          <FundingRequestPanel view={view} />
        </>
      )}
    </>
  );
};

/** Where nothing can be done yet: says why and leads there. */
const PlanFirst = ({ view, text }: WithView & { readonly text: string }) => {
  const { t } = useTranslation();
  return (
    <div className="panel">
      <Text>{text}</Text>
      <Link
        to="/dossiers/$caseFileId/$section"
        params={{ caseFileId: view.id, section: "plan" }}
        className="text-link"
      >
        {t("followUps.toPlan")}
      </Link>
    </div>
  );
};

const StepHead = ({ view, step }: WithView & { readonly step: StepId }) => {
  const state = view.progress.steps.find(({ id }) => id === step);
  if (!state) return null;
  return (
    <>
      <div className="step-head">
        <Title order={2} className="section-title">
          {state.title}
        </Title>
        <ProgrammeGuideButton />
      </div>
      <div className="panel">
        <StepGuide key={step} caseFileId={view.id} step={state} />
        <StepPapers view={view} step={step} />
      </div>
    </>
  );
};
