import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { BackupReference, RestorePreview } from "#domain/backup.ts";
import { formatInstantFullDay } from "#renderer/shared/i18n/format.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useGiveUp, WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { useRestoreBackup, useRestorePreview } from "./backup-queries.ts";
import { describeMoment } from "./describe-backup.ts";

interface RestoreDialogProps {
  /** Null: closed. It stays on the page, so that the focus goes back to where it came from. */
  readonly name: BackupReference | null;
  readonly onClose: () => void;
}

/** Verifies a backup, says what would change, and restores it when somebody says so. */
export const RestoreDialog = ({ name, onClose }: RestoreDialogProps) => {
  const { t } = useTranslation();
  const restore = useRestoreBackup(onClose);
  const looking = useGiveUp("backups.preview");
  const restoring = useGiveUp("backups.restore");
  const close = () => {
    // What comes of it is told by its answer: it may be done by now.
    if (restore.isPending) return restoring.giveUp();
    looking.giveUp();
    restore.reset();
    onClose();
  };
  return (
    <Modal
      opened={name !== null}
      onClose={close}
      size="lg"
      title={t("backups.restoreTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      {name !== null && <RestoreSteps name={name} restore={restore} onCancel={close} />}
    </Modal>
  );
};

const RestoreSteps = ({
  name,
  restore,
  onCancel,
}: {
  readonly name: BackupReference;
  readonly restore: ReturnType<typeof useRestoreBackup>;
  readonly onCancel: () => void;
}) => {
  const { t } = useTranslation();
  const { data, error } = useRestorePreview(name);
  return (
    <Stack gap="md">
      {!data && !error && (
        <WorkProgress work="backups.preview" label={t("backups.verifying")} hasOwnCancel />
      )}
      {error && <RefusalAlert error={error} />}
      {data && <Preview preview={data} />}
      {restore.isPending && (
        <WorkProgress work="backups.restore" label={t("backups.restoring")} hasOwnCancel />
      )}
      {restore.error && <RefusalAlert error={restore.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t("common.cancel")}
        </Button>
        {data && (
          <Button
            loading={restore.isPending}
            onClick={() => restore.mutate({ name, summary: data.summary })}
          >
            {t("backups.restoreConfirm")}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

const Preview = ({ preview }: { readonly preview: RestorePreview }) => {
  const { t } = useTranslation();
  const { summary, comeBack, disappear, change, changesSince } = preview;
  const { changedAt, caseFiles: count } = summary;
  const isSame = comeBack.length + disappear.length + change.length === 0;
  return (
    <>
      <div>
        <Text fw={600}>{t("backups.verified", { moment: describeMoment(t, summary) })}</Text>
        <Text>
          {t("backups.contains", { count })}
          {changedAt && `, ${t("backups.lastChange", { day: formatInstantFullDay(changedAt) })}`}
          {changesSince > 0 && `, ${t("backups.olderBy", { count: changesSince })}`}.
        </Text>
      </div>
      {isSame && <Text>{t("backups.same")}</Text>}
      {!isSame && (
        <dl className="backups-changes">
          <Numbers title={t("backups.comeBack")} numbers={comeBack} />
          <Numbers title={t("backups.disappear")} numbers={disappear} />
          <Numbers title={t("backups.change")} numbers={change} />
        </dl>
      )}
      <Text>{t("backups.wholeVault")}</Text>
      <Text>{t("backups.safetyNet")}</Text>
    </>
  );
};

const Numbers = ({
  title,
  numbers,
}: {
  readonly title: string;
  readonly numbers: ReadonlyArray<string>;
}) =>
  numbers.length > 0 && (
    <>
      <dt>{title}</dt>
      <dd>{numbers.join(", ")}</dd>
    </>
  );
