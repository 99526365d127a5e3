import { type QueryClient, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Draft, DraftKey } from "#domain/draft.ts";
import { caseFileFrom } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { draftQueryKey, useDraftKeeper } from "./draft-context.tsx";
import { draftName } from "./draft-keeper.ts";

/** A draft says which item of its list it is about (a concertation's number, a member's id), "" when there is none. */
const DraftContent = z.object({ about: z.string(), values: z.unknown() });
type DraftContent = z.infer<typeof DraftContent>;

export interface StoredDraft extends DraftContent {
  readonly savedAt: string | null;
}

interface StoredDraftState {
  readonly isReady: boolean;
  readonly draft: StoredDraft | null;
  /** The draft could not be read; the form must not open on older text and overwrite it. */
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The unfinished form of this window if there is one, else the one on disk, read once. What the form sends later is
 * newer than what was read, so the answer is never asked for again while it is open, nor kept once it is closed. A dossier
 * that is open knows which of its forms are unfinished: the others open at once.
 */
export const useStoredDraft = (key: DraftKey): StoredDraftState => {
  const core = useCore();
  const keeper = useDraftKeeper();
  const queries = useQueryClient();
  const [inMemory] = useState(() => keeper.unsaved(key));
  const [known] = useState(() => knownDraft(queries, key));
  const { data, error, isPending, refetch } = useQuery({
    queryKey: draftQueryKey(key),
    queryFn: () => core.drafts.get(key),
    enabled: inMemory === null && known === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const retry = () => void refetch();
  if (inMemory) {
    const savedAt = keeper.status.getState()[draftName(key)]?.savedAt ?? null;
    return { isReady: true, draft: readDraft(inMemory.values, savedAt), error: null, retry };
  }
  const draft = known === undefined ? data : known;
  return {
    isReady: known !== undefined || (!isPending && error === null),
    draft: draft ? readDraft(draft.values, draft.savedAt) : null,
    error,
    retry,
  };
};

/**
 * Reads the unfinished forms that a dossier had when it was opened. False until that is over: its page waits, so that
 * nothing on it moves when they come. One that cannot be read does not hold the page; its form says so.
 */
export const useDraftsReadAhead = (
  caseFileId: CaseFileId,
  view: CaseFileView | undefined,
): boolean => {
  const core = useCore();
  const [opened, setOpened] = useState(view);
  if (!opened && view) setOpened(view);
  const read = useQueries({
    queries: (opened?.drafts ?? []).map(({ form, savedAt }) =>
      keptDraft(core, { caseFileId, form }, savedAt),
    ),
    combine: (all) => all.every(({ isPending }) => !isPending),
  });
  return opened !== undefined && read;
};

/** What was on disk at an instant never changes, and is worth nothing after the dossier is left. */
const keptDraft = (core: CoreClient, key: DraftKey, savedAt: string) => ({
  queryKey: [...draftQueryKey(key), savedAt],
  queryFn: () => core.drafts.get(key),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  retry: false,
});

/** Null where the open dossier knows of none; undefined where only the core can tell. */
const knownDraft = (queries: QueryClient, key: DraftKey): Draft | null | undefined => {
  const { caseFileId, form } = key;
  const view = caseFileId === null ? undefined : caseFileFrom(queries, caseFileId);
  if (!view) return undefined;
  const listed = view.drafts.find((draft) => draft.form === form);
  if (!listed) return null;
  const kept = queries.getQueryData<Draft | null>([...draftQueryKey(key), listed.savedAt]);
  return kept?.savedAt === listed.savedAt ? kept : undefined;
};

// A draft that an older version wrote in another shape is ignored, not half shown.
const readDraft = (content: unknown, savedAt: string | null): StoredDraft | null => {
  const { success, data } = DraftContent.safeParse(content);
  return success ? { ...data, savedAt } : null;
};
