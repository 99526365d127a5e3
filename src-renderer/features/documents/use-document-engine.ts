import { useQuery } from "@tanstack/react-query";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

/** What typesets the papers on this computer; the same until Autour is closed. */
export const useDocumentEngine = () => {
  const core = useCore();
  return useQuery({
    queryKey: ["documentEngine"],
    queryFn: () => core.documents.engine(),
    staleTime: Number.POSITIVE_INFINITY,
  });
};
