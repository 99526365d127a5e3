import { useQuery } from "@tanstack/react-query";
import { homeKey } from "#renderer/shared/case-file/case-file-queries.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

/** Asked again whenever the page comes on screen: any dossier, and the day, may have changed it. */
export const useHome = () => {
  const core = useCore();
  return useQuery({ queryKey: homeKey, queryFn: () => core.home.show(), staleTime: 0 });
};
