import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useConnection } from "#renderer/shared/rpc/connection.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { confirmAction } from "#renderer/shared/ui/confirm.tsx";
import { vaultQueryKey } from "#renderer/shared/ui/locked-watch.ts";

/** Writes the drafts that wait, locks the vault, and forgets everything this page had read: the page itself goes. */
export const useLock = (): (() => Promise<void>) => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const drafts = useDraftKeeper();
  const { leave } = useConnection();

  return useCallback(async () => {
    const lock = async () => {
      await core.vault.lock();
      queries.setQueryData(vaultQueryKey, { state: "locked" });
      drafts.clear();
      // Whatever was read goes from the page's memory too.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== vaultQueryKey[0] });
      leave();
    };
    if (await drafts.flushAll()) return lock();
    confirmAction({
      title: t("app.lockAnywayTitle"),
      text: t("app.lockAnywayText"),
      confirm: t("app.lockAnywayConfirm"),
      onConfirm: () => void lock(),
    });
  }, [core, queries, drafts, leave, t]);
};
