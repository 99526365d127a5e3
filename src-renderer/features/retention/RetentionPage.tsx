import { Button, Group, Skeleton, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import type { RetainedDossier, RetentionOverview } from "#domain/retention.ts";
import { EraseDialog, ErasedInBackupsPanel } from "#renderer/features/erasures/index.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useIsPainted } from "#renderer/shared/ui/use-is-painted.ts";
import { KeepDialog } from "./KeepDialog.tsx";
import { useRetention } from "./use-retention.ts";
import "./retention.css";

/** What need not be kept any longer: proposed, explained, and decided by the organiser alone. */
export const RetentionPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useRetention();
  const isPainted = useIsPainted();
  return (
    <main className="page-narrow retention-page" tabIndex={-1}>
      <Title order={1}>{t("retention.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("retention.intro")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {!(data && isPainted) && !error && (
        <output aria-label={t("common.loading")}>
          <Skeleton height={180} radius="md" />
        </output>
      )}
      {data && isPainted && (
        <div className="retention-panels">
          <Dossiers overview={data} />
          <ErasedInBackupsPanel />
          <Silent overview={data} />
        </div>
      )}
    </main>
  );
};

interface WithOverview {
  readonly overview: RetentionOverview;
}

const Dossiers = ({ overview: { proposals, held, today } }: WithOverview) => {
  const { t } = useTranslation();
  const [keeping, setKeeping] = useState<RetainedDossier | null>(null);
  const [erasing, setErasing] = useState<RetainedDossier | null>(null);
  const list = (dossiers: ReadonlyArray<RetainedDossier>) => (
    <ul className="retention-list">
      {dossiers.map((dossier) => (
        <DossierRow
          key={dossier.caseFileId}
          dossier={dossier}
          onKeep={setKeeping}
          onErase={setErasing}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Panel title={t("retention.proposals")}>
        {proposals.length === 0 ? <Text>{t("retention.none")}</Text> : list(proposals)}
      </Panel>
      {held.length > 0 && <Panel title={t("retention.held")}>{list(held)}</Panel>}
      <KeepDialog dossier={keeping} today={today} onClose={() => setKeeping(null)} />
      <EraseDialog dossier={erasing} onClose={() => setErasing(null)} />
    </>
  );
};

interface DossierRowProps {
  readonly dossier: RetainedDossier;
  readonly onKeep: (dossier: RetainedDossier) => void;
  readonly onErase: (dossier: RetainedDossier) => void;
}

/** Of hundreds, none is drawn anew when a dialog opens over them. */
const DossierRow = memo(({ dossier, onKeep, onErase }: DossierRowProps) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const { caseFileId, number, usualName, familyName, rule, since, months, endsOn, hold } = dossier;
  return (
    <li className="retention-row">
      <div>
        <Text fw={600}>
          {usualName} {familyName} · <span className="numbers">{number}</span>
        </Text>
        <Text>{t(`retention.rule.${rule}`, { since: formatDay(since) })}</Text>
        {months !== null && endsOn !== null && (
          <Text size="sm" c="dimmed">
            {t("retention.period", {
              programme: say(dossier.programmeName),
              count: months,
              day: formatDay(endsOn),
            })}
          </Text>
        )}
        {hold && (
          <>
            <Text mt={6}>
              {t("retention.heldUntil", {
                day: formatDay(hold.until),
                by: hold.by,
                on: formatDay(hold.on),
              })}
            </Text>
            <Text className="retention-reason">{hold.reason}</Text>
          </>
        )}
      </div>
      <Group gap="xs">
        <Link
          to="/dossiers/$caseFileId/$section"
          params={{ caseFileId, section: "historique" }}
          aria-label={t("retention.openOf", { number })}
          className="text-link retention-open"
        >
          {t("retention.open")}
        </Link>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => onKeep(dossier)}
          aria-label={t("retention.keepNumber", { number })}
        >
          {t("retention.keep")}
        </Button>
        <Button
          variant="light"
          color="red"
          size="compact-md"
          onClick={() => onErase(dossier)}
          aria-label={t("erasures.eraseNumber", { number })}
        >
          {t("retention.erase")}
        </Button>
      </Group>
    </li>
  );
});

const Silent = ({ overview: { silent } }: WithOverview) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  if (silent.length === 0) return null;
  return (
    <Panel title={t("retention.silentTitle")} description={t("retention.silentText")}>
      <ul className="retention-silent">
        {silent.map(({ programmeId, programmeName, rule, caseFiles }) => (
          <li key={`${programmeId} ${rule}`}>
            <Link
              className="text-link"
              to="/dispositifs/$programmeId/modifier"
              params={{ programmeId }}
            >
              {t(`retention.silent.${rule}`, { programme: say(programmeName), count: caseFiles })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
