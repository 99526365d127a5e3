import { CloseButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BackupNotices } from "#domain/backup.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { useBackupNotices, usePutOffReminder } from "./backup-queries.ts";
import "./backups.css";

/** In the header of every page: what went wrong with the backups, or that none was copied elsewhere for a while. */
export const BackupNotice = () => {
  const { t } = useTranslation();
  const { data } = useBackupNotices();
  const { mutate } = usePutOffReminder();
  if (!data) return null;
  const failure = failureOf(data);
  if (failure === null && data.secondCopy === null) return null;
  return (
    <div className="app-header-warning backup-notice">
      <IconAlertTriangle size={16} aria-hidden />
      <Link to="/sauvegardes">
        {t(failure ?? sentenceOf(data), { count: data.secondCopy?.days ?? 0 })}
      </Link>
      {failure === null && (
        <CloseButton
          size="sm"
          variant="transparent"
          aria-label={t("backups.notice.putOff")}
          onClick={() => mutate()}
        />
      )}
    </div>
  );
};

const failureOf = ({ hasFailed, isDrillFailed }: BackupNotices) => {
  if (hasFailed) return "backups.notice.failed";
  return isDrillFailed ? "backups.notice.drillFailed" : null;
};

const sentenceOf = ({ secondCopy }: BackupNotices) =>
  secondCopy?.days == null ? "backups.notice.neverCopied" : "backups.notice.notCopied";
