import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  skipToken,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { CaseFileId } from "#domain/case-file.ts";
import type {
  CaseFileCursor,
  CaseFileListQuestion,
  CaseFilePage,
  CaseFileView,
} from "#domain/case-file-view.ts";
import { progressIn } from "#domain/programme-language.ts";
import type { ProgrammeOverview } from "#domain/programme-version.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

const caseFilesKey = ["caseFiles"];
/** What the first page shows beside the list. */
export const homeKey = ["home"];
/** What waits in all dossiers. */
export const remindersKey = ["reminders"];
const caseFileKey = (id: CaseFileId) => ["caseFile", id];

const firstPage: CaseFileCursor | null = null;

/** Which dossiers are asked for, and in which order. */
export type CaseFilesQuestion = Pick<CaseFileListQuestion, "search" | "sort" | "filter">;

/**
 * The list of dossiers, part by part; the question must be the same object for as long as it is the same. What was found
 * before stays until the answer to what is asked now is there.
 */
export const useCaseFiles = (question: CaseFilesQuestion) => {
  const core = useCore();
  useForgetFurtherParts(question);
  return useInfiniteQuery({
    queryKey: [...caseFilesKey, question],
    queryFn: ({ pageParam: after }) => core.caseFiles.list({ ...question, after }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }: CaseFilePage) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    // One for each letter typed: what is off screen is asked again.
    ...(question.search === "" ? {} : { gcTime: 0 }),
  });
};

/** Whoever comes back to a list begins at its top: only that is asked again, not everything they had scrolled through. */
const useForgetFurtherParts = (question: CaseFilesQuestion) => {
  const queries = useQueryClient();
  useEffect(
    () => () => {
      queries.setQueryData<InfiniteData<CaseFilePage, CaseFileCursor | null>>(
        [...caseFilesKey, question],
        (data) =>
          data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
      );
    },
    [queries, question],
  );
};

/**
 * A dossier as the core last gave it, its steps in the language of the page; a save replaces it whole. The programme
 * stays French: forms take its words over into the dossier, whose papers are French.
 */
export const useCaseFile = (caseFileId: CaseFileId) => {
  const core = useCore();
  const language = useInterfaceLanguage();
  return useQuery({
    queryKey: caseFileKey(caseFileId),
    queryFn: () => core.caseFiles.open({ caseFileId }),
    select: useCallback(
      (view: CaseFileView): CaseFileView => ({
        ...view,
        progress: progressIn(view.progress, view.programme, language),
      }),
      [language],
    ),
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
    await Promise.all(
      [caseFilesKey, homeKey, remindersKey].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  }, [queries]);
};

export const programmesKey = ["programmes"];

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
