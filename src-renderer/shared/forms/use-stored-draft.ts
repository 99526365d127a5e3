import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod";
import type { DraftKey } from "#domain/draft.ts";
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
 * newer than what was read, so the answer is never asked for again while it is open, nor kept once it is closed.
 */
export const useStoredDraft = (key: DraftKey): StoredDraftState => {
  const core = useCore();
  const keeper = useDraftKeeper();
  const [inMemory] = useState(() => keeper.unsaved(key));
  const { data, error, isPending, refetch } = useQuery({
    queryKey: draftQueryKey(key),
    queryFn: () => core.drafts.get(key),
    enabled: inMemory === null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const retry = () => void refetch();
  if (inMemory) {
    const savedAt = keeper.status.getState()[draftName(key)]?.savedAt ?? null;
    return { isReady: true, draft: readDraft(inMemory.values, savedAt), error: null, retry };
  }
  return {
    isReady: !isPending && error === null,
    draft: data ? readDraft(data.values, data.savedAt) : null,
    error,
    retry,
  };
};

// A draft that an older version wrote in another shape is ignored, not half shown.
const readDraft = (content: unknown, savedAt: string | null): StoredDraft | null => {
  const { success, data } = DraftContent.safeParse(content);
  return success ? { ...data, savedAt } : null;
};
