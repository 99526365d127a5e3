import { safe } from "@orpc/client";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { DraftKey } from "#domain/draft.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { noticeLock } from "#renderer/shared/ui/locked-watch.ts";
import {
  createDraftKeeper,
  draftName,
  type DraftKeeper,
  type DraftStatus,
} from "./draft-keeper.ts";

const DraftKeeperContext = createContext<DraftKeeper | null>(null);

/** Keeps unfinished forms for the whole window: leaving a page never loses what was typed on it. */
export const DraftKeeperProvider = ({ children }: { readonly children: ReactNode }) => {
  const core = useCore();
  const queries = useQueryClient();
  const [keeper] = useState(() =>
    createDraftKeeper(async (draft) => {
      const { data, error } = await safe(core.drafts.put(draft));
      if (error) {
        noticeLock(queries, error);
        throw error;
      }
      noteDraft(queries, draft, data.savedAt);
      return data;
    }),
  );

  useEffect(() => {
    const flush = () => void keeper.flushAll();
    const flushWhenHidden = () => document.visibilityState === "hidden" && flush();
    const sayFarewell = ({ source, data }: MessageEvent) => {
      if (source === window && data === "farewell")
        void keeper.flushAll().then(() => window.desktop?.saidFarewell());
    };
    window.addEventListener("message", sayFarewell);
    document.addEventListener("visibilitychange", flushWhenHidden);
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("message", sayFarewell);
      document.removeEventListener("visibilitychange", flushWhenHidden);
      window.removeEventListener("pagehide", flush);
    };
  }, [keeper]);

  return <DraftKeeperContext value={keeper}>{children}</DraftKeeperContext>;
};

/** The dossier on screen knows which of its forms are unfinished without being read again. */
const noteDraft = (queries: QueryClient, { caseFileId, form }: DraftKey, savedAt: string): void => {
  queries.setQueriesData<CaseFileView>({ queryKey: ["caseFile", caseFileId] }, (view) =>
    view?.drafts.some((draft) => draft.form === form) === false
      ? { ...view, drafts: [...view.drafts, { form, savedAt }] }
      : view,
  );
};

export const useDraftKeeper = (): DraftKeeper => {
  const keeper = use(DraftKeeperContext);
  if (!keeper) throw new Error("useDraftKeeper needs a <DraftKeeperProvider> above it");
  return keeper;
};

export const useDraftStatus = (key: DraftKey): DraftStatus | undefined =>
  useStore(useDraftKeeper().status, (statuses) => statuses[draftName(key)]);

export const draftQueryKey = ({ caseFileId, form }: DraftKey) => ["draft", caseFileId, form];
