import {
  keepPreviousData,
  type QueryClient,
  skipToken,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback } from "react";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileCursor, CaseFilePage, CaseFileView } from "#domain/case-file-view.ts";
import type { ProgrammeOverview } from "#domain/programme-version.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const caseFilesKey = ["caseFiles"];
const caseFileKey = (id: CaseFileId) => ["caseFile", id];

const firstPage: CaseFileCursor | null = null;

/** The list of dossiers, part by part; what was found before stays until the answer to what is typed now is there. */
export const useCaseFiles = (search: string) => {
  const core = useCore();
  return useInfiniteQuery({
    queryKey: [...caseFilesKey, search],
    queryFn: ({ pageParam: after }) => core.caseFiles.list({ search, after }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }: CaseFilePage) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    // One for each letter typed: what is off screen is asked again.
    ...(search === "" ? {} : { gcTime: 0 }),
  });
};

/** A dossier as the core last gave it; a save replaces it whole. */
export const useCaseFile = (caseFileId: CaseFileId) => {
  const core = useCore();
  return useQuery({
    queryKey: caseFileKey(caseFileId),
    queryFn: () => core.caseFiles.open({ caseFileId }),
  });
};

/** The same, of the dossier that is open, when there is one. */
export const useCaseFileIfAny = (caseFileId: CaseFileId | null): CaseFileView | undefined => {
  const core = useCore();
  return useQuery({
    queryKey: caseFileId === null ? ["caseFile"] : caseFileKey(caseFileId),
    queryFn: caseFileId === null ? skipToken : () => core.caseFiles.open({ caseFileId }),
  }).data;
};

/** One that this page has read, without asking for it again. */
export const caseFileFrom = (queries: QueryClient, id: CaseFileId): CaseFileView | undefined =>
  queries.getQueryData<CaseFileView>(caseFileKey(id));

/** Keeps what a save answered, so that every screen shows it without asking again. */
export const useKeepCaseFile = (): ((view: CaseFileView) => void) => {
  const queries = useQueryClient();
  return useCallback(
    (view) => {
      queries.setQueryData(caseFileKey(view.id), view);
      // Papers are made from the dossier: the ones on screen are older than it.
      void queries.invalidateQueries({ queryKey: ["document", view.id] });
    },
    [queries],
  );
};

/** After dossiers arrived or were replaced from elsewhere. */
export const useForgetCaseFiles = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.removeQueries({ queryKey: ["caseFile"] });
    queries.removeQueries({ queryKey: ["document"] });
    await queries.invalidateQueries({ queryKey: caseFilesKey });
  }, [queries]);
};

const programmesKey = ["programmes"];

/** Every programme with its versions and the dossiers that follow each. */
export const useProgrammeOverviews = () => {
  const core = useCore();
  return useQuery({
    queryKey: programmesKey,
    queryFn: () => core.programmes.list(),
    staleTime: 0,
  });
};

/** Every programme as a new dossier takes it. */
export const useProgrammes = () => {
  const core = useCore();
  return useQuery({
    queryKey: programmesKey,
    queryFn: () => core.programmes.list(),
    select: programmesInForce,
    staleTime: 0,
  });
};

// Outside the hook: a stable function is run again only when the list changes.
const programmesInForce = (overviews: ReadonlyArray<ProgrammeOverview>) =>
  overviews.map(({ programme }) => programme);
