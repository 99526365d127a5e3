import { Badge, Button, Group, Loader, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { ceilingOf } from "#domain/facts.ts";
import {
  type FundingDecision,
  fundingDecisionAdvice,
  fundingDecisionProblems,
  type FundingOutcome,
} from "#domain/funding-decision.ts";
import { type FundingRequest, fundingTotals } from "#domain/funding-request.ts";
import { useKeepCaseFile } from "#renderer/shared/case-file/case-file-queries.ts";
import { useStoredDraft } from "#renderer/shared/forms/use-stored-draft.ts";
import { formatCents, formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { Advice } from "#renderer/shared/ui/Advice.tsx";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Figures } from "#renderer/shared/ui/Figures.tsx";
import { IconPencil, IconPlus } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { CoveredLines } from "./CoveredLines.tsx";
import { FundingDecisionForm } from "./FundingDecisionForm.tsx";

/** What was answered to the request, and what it covers. */
export const FundingDecisionPanel = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { isReady, draft, error, retry } = useStoredDraft({
    caseFileId: view.id,
    form: "fundingDecision",
  });
  const request = view.caseFile.fundingRequest;
  if (error !== null) return <RefusalAlert error={error} onRetry={retry} />;
  if (!isReady) return <Loader size="sm" aria-label={t("common.loading")} />;
  if (!request)
    return (
      <Panel title={t("fundingDecisions.title")}>
        <Text c="dimmed">{t("fundingDecisions.requestFirst")}</Text>
      </Panel>
    );
  return <DecisionOnRequest view={view} request={request} startsOpen={draft !== null} />;
};

interface DecisionOnRequestProps {
  readonly view: CaseFileView;
  readonly request: FundingRequest;
  readonly startsOpen: boolean;
}

const DecisionOnRequest = ({ view, request, startsOpen }: DecisionOnRequestProps) => {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(startsOpen);
  const decision = view.supplement.fundingDecision;
  return (
    <Panel
      title={t("fundingDecisions.title")}
      action={
        !isEditing && (
          <Group gap={8}>
            {decision && <RemoveButton view={view} decision={decision} />}
            <Button
              variant={decision ? "default" : "light"}
              leftSection={
                decision ? <IconPencil size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />
              }
              onClick={() => setEditing(true)}
            >
              {decision ? t("fundingDecisions.correct") : t("fundingDecisions.add")}
            </Button>
          </Group>
        )
      }
    >
      {isEditing ? (
        <FundingDecisionForm
          view={view}
          request={request}
          takesFocus={!startsOpen}
          onClose={() => setEditing(false)}
        />
      ) : decision ? (
        <DecisionSummary view={view} request={request} decision={decision} />
      ) : (
        <Text c="dimmed">{t("fundingDecisions.none")}</Text>
      )}
    </Panel>
  );
};

interface RemoveButtonProps {
  readonly view: CaseFileView;
  readonly decision: FundingDecision;
}

/** Takes a decision away at once, and offers to take that back. */
const RemoveButton = ({ view, decision }: RemoveButtonProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const keep = useKeepCaseFile();
  const restoring = useMutation({
    mutationFn: () =>
      core.fundingDecisions.save({ caseFileId: view.id, fundingDecision: decision }),
    onSuccess: keep,
  });
  const removing = useMutation({
    mutationFn: () => core.fundingDecisions.remove({ caseFileId: view.id }),
    onSuccess: (changed) => {
      keep(changed);
      notify(t("fundingDecisions.removed"), restoring.mutate);
    },
  });
  const error = removing.error ?? restoring.error;
  return (
    <>
      {error && <RefusalAlert error={error} />}
      <Button
        variant="subtle"
        color="gray"
        loading={removing.isPending}
        onClick={() => removing.mutate()}
      >
        {t("fundingDecisions.remove")}
      </Button>
    </>
  );
};

const outcomeColours: Readonly<Record<FundingOutcome, string>> = {
  granted: "teal",
  partly: "amber",
  refused: "red",
};

const DecisionSummary = ({
  view,
  request,
  decision,
}: {
  readonly view: CaseFileView;
  readonly request: FundingRequest;
  readonly decision: FundingDecision;
}) => {
  const { t } = useTranslation();
  const { outcome, on, by, grantedCents, reason } = decision;
  const totals = fundingTotals(request.lines, ceilingOf(view.caseFile));
  const missingCents = Math.max(0, totals.totalCents - grantedCents);
  const sentences = [
    // The request may have changed since.
    ...fundingDecisionProblems(decision, totals.totalCents).map(({ rule }) =>
      t(`problems.${rule}`),
    ),
    ...fundingDecisionAdvice(decision, request, totals).map((advice) =>
      t(`fundingDecisions.advice.${advice}`),
    ),
  ];
  return (
    <div className="money-stack">
      <Group gap={10}>
        <Badge color={outcomeColours[outcome]} variant="light" size="lg" tt="none">
          {t(`vocabulary.fundingOutcome.${outcome}`)}
        </Badge>
        <span>{t("fundingDecisions.line", { day: formatDay(on), by })}</span>
      </Group>
      <Figures
        figures={[
          { label: t("fundingDecisions.requested"), value: formatCents(totals.totalCents) },
          {
            label: t("fundingDecisions.granted"),
            value: formatCents(grantedCents),
            tone: grantedCents > 0 ? "strong" : undefined,
          },
          ...(missingCents > 0
            ? [{ label: t("fundingDecisions.elsewhere"), value: formatCents(missingCents) }]
            : []),
        ]}
      />
      {reason && <p className="quote">{reason}</p>}
      <Advice sentences={sentences} />
      {grantedCents > 0 && <CoveredLines request={request} grantedCents={grantedCents} />}
    </div>
  );
};
