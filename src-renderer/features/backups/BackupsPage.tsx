import { Alert, Button, Skeleton, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupFile, BackupOverview } from "#domain/backup.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useBackups, useMakeBackup } from "./backup-queries.ts";
import { describeContent, describeMoment } from "./describe-backup.ts";
import { RestoreDialog } from "./RestoreDialog.tsx";
import "./backups.css";

/** The copies of all dossiers: when the last one was made, and how to come back to one. */
export const BackupsPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useBackups();
  const [restoring, setRestoring] = useState<string | null>(null);
  return (
    <main className="page-narrow backups-page" tabIndex={-1}>
      <Title order={1}>{t("backups.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("backups.text")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && (
        <Skeleton height={180} radius="md" aria-label={t("common.loading")} />
      )}
      {data && (
        <div className="backups-panels">
          <LastBackup overview={data} />
          <UndoPanel overview={data} onUndo={setRestoring} />
          <BackupList files={data.files} onRestore={setRestoring} />
          <Panel title={t("backups.safeTitle")}>
            <Text>{t("backups.safeText")}</Text>
            <Text className="backups-folder">{data.folder}</Text>
            <Text size="sm" c="dimmed">
              {t("backups.safeDetail")}
            </Text>
          </Panel>
        </div>
      )}
      <RestoreDialog name={restoring} onClose={() => setRestoring(null)} />
    </main>
  );
};

const LastBackup = ({ overview: { files, hasFailed } }: { readonly overview: BackupOverview }) => {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useMakeBackup();
  const last = files.find(({ summary }) => summary);
  return (
    <Panel
      title={t("backups.lastTitle")}
      action={
        <Button loading={isPending} onClick={() => mutate()}>
          {t("backups.make")}
        </Button>
      }
    >
      {last?.summary ? (
        <>
          <Text fw={600}>{describeMoment(t, last.summary)}</Text>
          <Text c="dimmed">{describeContent(t, last.summary, last.bytes)}</Text>
        </>
      ) : (
        <Text>{t("backups.none")}</Text>
      )}
      {hasFailed && (
        <Alert
          mt="md"
          color="amber"
          variant="light"
          title={t("backups.failedTitle")}
          icon={<IconAlertTriangle size={20} aria-hidden />}
        >
          {t("backups.failedText")}
        </Alert>
      )}
      {error && <RefusalAlert error={error} />}
    </Panel>
  );
};

const UndoPanel = ({
  overview,
  onUndo,
}: {
  readonly overview: BackupOverview;
  readonly onUndo: (name: string) => void;
}) => {
  const { t } = useTranslation();
  const undo = overview.files.find(({ name }) => name === overview.undo);
  if (!undo?.summary) return null;
  return (
    <Panel
      title={t("backups.undoTitle")}
      action={
        <Button variant="light" onClick={() => onUndo(undo.name)}>
          {t("backups.undo")}
        </Button>
      }
    >
      <Text>{t("backups.undoText", { moment: describeMoment(t, undo.summary) })}</Text>
    </Panel>
  );
};

const BackupList = ({
  files,
  onRestore,
}: {
  readonly files: ReadonlyArray<BackupFile>;
  readonly onRestore: (name: string) => void;
}) => {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <Panel title={t("backups.listTitle")} description={t("backups.listText")}>
      <ul className="backups-list">
        {files.map(({ name, bytes, summary }) => {
          const moment = summary && describeMoment(t, summary);
          return (
            <li key={name} className="backups-row">
              <div>
                <Text fw={600}>{moment ?? t("backups.unreadable")}</Text>
                <Text size="sm" c="dimmed">
                  {summary
                    ? `${t(`backups.reason.${summary.reason}`)} · ${describeContent(t, summary, bytes)}`
                    : t("backups.unreadableText", { name })}
                </Text>
              </div>
              {moment && (
                <Button
                  variant="default"
                  aria-label={t("backups.restoreOf", { moment })}
                  onClick={() => onRestore(name)}
                >
                  {t("backups.restore")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
