import { Alert, Button, Skeleton, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type BackupFile,
  type BackupOverview,
  BackupName,
  type BackupReference,
  RECEIVED_BACKUP,
} from "#domain/backup.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { useBackups, useMakeBackup } from "./backup-queries.ts";
import { describeContent, describeMoment } from "./describe-backup.ts";
import { ElsewherePanel } from "./ElsewherePanel.tsx";
import { ReceiveBackup } from "./ReceiveBackup.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { SyncedFolderWarning } from "./SyncedFolderWarning.tsx";
import "./backups.css";

/** The copies of all dossiers: when the last one was made, and how to come back to one. */
export const BackupsPage = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useBackups();
  const core = useCore();
  const [restoring, setRestoring] = useState<BackupReference | null>(null);
  const endRestoring = () => {
    setRestoring(null);
    // What was brought in for it goes; the restore itself has kept what it needed.
    if (restoring === RECEIVED_BACKUP) void core.backups.discardReceived();
  };
  return (
    <main className="page-narrow backups-page" tabIndex={-1}>
      <Title order={1}>{t("backups.title")}</Title>
      <Text c="dimmed" mb="lg">
        {t("backups.text")}
      </Text>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && (
        <output aria-label={t("common.loading")}>
          <Skeleton height={180} radius="md" />
        </output>
      )}
      {data && (
        <div className="backups-panels">
          <SyncedFolderWarning tool={data.syncTool} what="vault" />
          <LastBackup overview={data} />
          <UndoPanel overview={data} onUndo={(name) => setRestoring(BackupName.parse(name))} />
          <ElsewherePanel overview={data} />
          <BackupList
            files={data.files}
            onRestore={(name) => setRestoring(BackupName.parse(name))}
            onReceived={() => setRestoring(RECEIVED_BACKUP)}
          />
          <Panel title={t("backups.safeTitle")}>
            <Text>{t("backups.safeText")}</Text>
            <Text className="backups-folder">{data.folder}</Text>
            <Text size="sm" c="dimmed">
              {t("backups.safeDetail")}
            </Text>
          </Panel>
        </div>
      )}
      <RestoreDialog name={restoring} onClose={endRestoring} />
    </main>
  );
};

const LastBackup = ({ overview }: { readonly overview: BackupOverview }) => {
  const { files, hasFailed, lastDrill } = overview;
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
      {isPending && <WorkProgress work="backups.make" label={t("backups.making")} />}
      {last?.summary ? (
        <>
          <Text fw={600}>{describeMoment(t, last.summary)}</Text>
          <Text c="dimmed">{describeContent(t, last.summary, last.bytes)}</Text>
        </>
      ) : (
        <Text>{t("backups.none")}</Text>
      )}
      {lastDrill && (
        <Text c="dimmed">
          {t(lastDrill.isRestorable ? "backups.drillDone" : "backups.drillFailed", {
            day: formatDay(lastDrill.on),
          })}
        </Text>
      )}
      {lastDrill?.isRestorable === false && (
        <Alert
          mt="md"
          color="amber"
          variant="light"
          title={t("backups.drillFailedTitle")}
          icon={<IconAlertTriangle size={20} aria-hidden />}
        >
          {t("backups.drillFailedText")}
        </Alert>
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
  onReceived,
}: {
  readonly files: ReadonlyArray<BackupFile>;
  readonly onRestore: (name: string) => void;
  readonly onReceived: () => void;
}) => {
  const { t } = useTranslation();
  return (
    <Panel
      title={t("backups.listTitle")}
      description={t("backups.listText")}
      action={<ReceiveBackup label={t("backups.chooseFile")} onReceived={onReceived} />}
    >
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
