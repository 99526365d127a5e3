import { useQuery } from "@tanstack/react-query";
import { useCore } from "#renderer/shared/rpc/core-client.ts";

export const organiserKey = ["organiser"];

/** Whose vault it is; null until they have said so. */
export const useOrganiser = () => {
  const core = useCore();
  return useQuery({ queryKey: organiserKey, queryFn: () => core.organisers.get() });
};
