import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CaseFileId } from "#domain/case-file.ts";
import { useForgetCaseFiles } from "#renderer/shared/case-file/case-file-queries.ts";
import { useDraftKeeper } from "#renderer/shared/forms/draft-context.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const stateKey = ["erasures"];

/** What erasing a dossier would leave behind, asked anew each time the dialog opens. */
export const useErasureOutlook = (caseFileId: CaseFileId) => {
  const core = useCore();
  return useQuery({
    queryKey: ["erasure", caseFileId],
    queryFn: () => core.erasures.preview({ caseFileId }),
    gcTime: 0,
  });
};

export const useErasureState = () => {
  const core = useCore();
  return useQuery({ queryKey: stateKey, queryFn: () => core.erasures.state(), staleTime: 0 });
};

/** Erases, and forgets whatever this page had read of the dossier. */
export const useEraseCaseFile = (onErased: () => void) => {
  const core = useCore();
  const queries = useQueryClient();
  const forget = useForgetCaseFiles();
  const drafts = useDraftKeeper();
  return useMutation({
    mutationFn: async (erasure: { readonly caseFileId: CaseFileId; readonly number: string }) => {
      // What waits to be written would otherwise come for a dossier that is not there any more.
      await drafts.flushAll();
      return core.erasures.eraseCaseFile(erasure);
    },
    onSuccess: async () => {
      onErased();
      await forget();
      queries.removeQueries({ queryKey: ["changes"] });
      await queries.invalidateQueries();
    },
  });
};

export const usePurgeBackups = (onPurged: (rewritten: number) => void) => {
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => core.erasures.purgeBackups(),
    onSuccess: async ({ rewritten }) => {
      await queries.invalidateQueries({ queryKey: stateKey });
      await queries.invalidateQueries({ queryKey: ["backups"] });
      onPurged(rewritten);
    },
  });
};
