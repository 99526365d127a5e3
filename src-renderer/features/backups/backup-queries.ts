import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BackupReference, BackupSummary } from "#domain/backup.ts";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { receiveSavedFile } from "#renderer/shared/ui/receive-saved-file.ts";
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

const UNDER_WAY_MS = 2000;
const NOTICES_MS = 5 * 60_000;

/** What the header says; asked again soon while the core is at its backups, since nobody tells the page when it is done. */
export const useBackupNotices = () => {
  const core = useCore();
  return useQuery({
    queryKey: [...backupsQueryKey, "notices"],
    queryFn: () => core.backups.notices(),
    refetchInterval: ({ state }) => (state.data?.isUnderWay ? UNDER_WAY_MS : NOTICES_MS),
  });
};

export const usePutOffReminder = () => {
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => core.backups.putOffReminder(),
    onSuccess: () => queries.invalidateQueries({ queryKey: backupsQueryKey }),
  });
};

/** Lets the organiser choose a folder in a dialog of the system. */
export const useChooseFolder = (onChosen: (folder: string) => void) => {
  const core = useCore();
  return useMutation({
    mutationFn: () => core.backups.chooseFolder(),
    onSuccess: ({ folder }) => {
      if (folder !== null) onChosen(folder);
    },
  });
};

/** Null: backups are copied nowhere any more. */
export const useSecondFolder = () => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (folder: string | null) => core.backups.setSecondFolder({ folder }),
    onSuccess: async (_nothing, folder) => {
      await queries.invalidateQueries({ queryKey: backupsQueryKey });
      notify(t(folder === null ? "backups.copyingStopped" : "backups.folderChosen"));
    },
  });
};

export const useSaveCopy = () => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => receiveSavedFile(await core.backups.saveCopy({ name })),
    onSuccess: async (isWritten) => {
      if (!isWritten) return;
      await queries.invalidateQueries({ queryKey: backupsQueryKey });
      notify(t("backups.copySaved"));
    },
  });
};

/** What restoring would do, verified anew each time somebody asks. */
export const useRestorePreview = (name: BackupReference) => {
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
    mutationFn: ({ name }: { readonly name: BackupReference; readonly summary: BackupSummary }) =>
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
