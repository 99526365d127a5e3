import { useQuery } from "@tanstack/react-query";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

export const retentionKey = ["retention"];

/** The dossiers that need not be kept any longer. */
export const useRetention = () => {
  const core = useCore();
  return useQuery({ queryKey: retentionKey, queryFn: () => core.retention.list(), staleTime: 0 });
};
