import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";

/** Writes the drafts that wait, locks the core, and forgets everything this page had read. */
export const useLock = (): (() => Promise<void>) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const drafts = useDraftKeeper();

  return useCallback(async () => {
    const lock = async () => {
      await core.vault.lock();
      drafts.clear();
      queries.clear();
      // Whatever still stands in the page's memory goes with it.
      await queries.resetQueries();
    };
    if (await drafts.flushAll()) return lock();
    confirmAction({
      title: t("app.lockAnywayTitle"),
      text: t("app.lockAnywayText"),
      confirm: t("app.lockAnywayConfirm"),
      onConfirm: () => void lock(),
    });
  }, [core, queries, drafts, t]);
};
