import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useProgrammeOverviews } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

interface ProgrammeReference {
  readonly id: string;
  readonly version: number;
}

/** One version of a programme; it never changes, so it is asked for once. */
export const useProgramme = ({ id, version }: ProgrammeReference) => {
  const core = useCore();
  return useQuery({
    queryKey: ["programme", id, version],
    queryFn: () => core.programmes.get({ id, version }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
};

/** A programme among all, with its versions, newest first; undefined until it is known, or when it is not here. */
export const useProgrammeOverview = (id: string) =>
  useProgrammeOverviews().data?.find(({ programme }) => programme.id === id);

/** After a programme or a version of one was added. */
export const useForgetProgrammes = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ["programmes"] }), [queries]);
};
