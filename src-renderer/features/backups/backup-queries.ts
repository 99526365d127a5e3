import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BackupSummary } from "#domain/backup.ts";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { describeMoment } from "./describe-backup.ts";

const backupsQueryKey = ["backups"];

export const useBackups = () => {
  const core = useCore();
  return useQuery({ queryKey: backupsQueryKey, queryFn: () => core.backups.overview() });
};

export const useMakeBackup = () => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => core.backups.make(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: backupsQueryKey });
      notify(t("backups.made"));
    },
  });
};

/** What restoring would do, verified anew each time somebody asks. */
export const useRestorePreview = (name: string) => {
  const core = useCore();
  const drafts = useDraftKeeper();
  return useQuery({
    queryKey: [...backupsQueryKey, "preview", name],
    queryFn: async () => {
      // What waits to be written belongs to the state that is compared, and kept.
      await drafts.flushAll();
      return core.backups.preview({ name });
    },
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
};

export const useRestoreBackup = (onDone: () => void) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const drafts = useDraftKeeper();
  return useMutation({
    mutationFn: ({ name }: { readonly name: string; readonly summary: BackupSummary }) =>
      core.backups.restore({ name }),
    onSuccess: async (_nothing, { summary }) => {
      // Whatever this page has read or kept is of the vault from before.
      drafts.clear();
      onDone();
      await queries.invalidateQueries();
      notify(t("backups.restored", { moment: describeMoment(t, summary) }));
    },
  });
};
