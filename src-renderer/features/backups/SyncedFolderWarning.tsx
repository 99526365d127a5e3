import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SyncTool } from "#domain/synced-folder.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";

interface SyncedFolderWarningProps {
  readonly tool: SyncTool | null;
  /** What lies there: the warning names what could happen to it. */
  readonly what: "vault" | "secondFolder";
}

/** A folder that a program keeps the same elsewhere is no safe place, and why. */
export const SyncedFolderWarning = ({ tool, what }: SyncedFolderWarningProps) => {
  const { t } = useTranslation();
  if (tool === null) return null;
  return (
    <Alert
      color="amber"
      variant="light"
      title={t(`backups.synced.${what}Title`, { tool: t(`backups.syncTool.${tool}`) })}
      icon={<IconAlertTriangle size={20} aria-hidden />}
    >
      {t(`backups.synced.${what}`)}
    </Alert>
  );
};

/** The same of the place where the vault is or will be, before it is open. */
export const VaultPlaceWarning = () => {
  const { t } = useTranslation();
  const core = useCore();
  const { data } = useQuery({ queryKey: ["vault", "place"], queryFn: () => core.backups.found() });
  if (!data) return null;
  if (!data.isNetworkFolder) return <SyncedFolderWarning tool={data.syncTool} what="vault" />;
  return (
    <Alert
      color="red"
      variant="light"
      title={t("refusals.NETWORK_FOLDER.title")}
      icon={<IconAlertTriangle size={20} aria-hidden />}
    >
      {t("refusals.NETWORK_FOLDER.text")}
    </Alert>
  );
};
