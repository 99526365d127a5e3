import { Alert, Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { WorkProgress } from "#renderer/shared/ui/WorkProgress.tsx";
import { backupDays } from "./backup-days.ts";
import { useErasureState, usePurgeBackups } from "./erasure-queries.ts";

/** Which backups may still hold what was erased, and the way to rewrite them at once; nothing when none does. */
export const ErasedInBackupsPanel = () => {
  const { t } = useTranslation();
  const { data } = useErasureState();
  const purge = usePurgeBackups((count) => count > 0 && notify(t("erasures.purged", { count })));
  const unreadable = purge.data?.unreadable ?? 0;
  const isElsewhereAbsent = purge.data?.isElsewhereAbsent ?? false;
  const isToBePurged = Boolean(data?.goneBy) || isElsewhereAbsent;
  if (!isToBePurged && unreadable === 0 && !purge.error) return null;
  return (
    <Panel
      title={t("erasures.backupsTitle")}
      action={
        isToBePurged && (
          <Button variant="light" loading={purge.isPending} onClick={() => purge.mutate()}>
            {t(isElsewhereAbsent ? "erasures.purgeAgain" : "erasures.purge")}
          </Button>
        )
      }
    >
      {purge.isPending && (
        <WorkProgress work="erasures.purgeBackups" label={t("erasures.purging")} />
      )}
      {data?.goneBy && (
        <>
          <Text>
            {t("erasures.backupsText", {
              count: data.backups.length,
              ...backupDays(data.backups, data.goneBy),
            })}
          </Text>
          <Text c="dimmed" size="sm" mt="xs">
            {t("erasures.purgeText")}
          </Text>
        </>
      )}
      {isElsewhereAbsent && (
        <Alert color="amber" variant="light" mt="md">
          {t("erasures.elsewhereAbsent")}
        </Alert>
      )}
      {unreadable > 0 && (
        <Alert color="amber" variant="light" mt="md">
          {t("erasures.unreadable", { count: unreadable })}
        </Alert>
      )}
      {purge.error && <RefusalAlert error={purge.error} />}
    </Panel>
  );
};
