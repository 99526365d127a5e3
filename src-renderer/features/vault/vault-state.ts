import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { vaultQueryKey } from "#renderer/shared/ui/locked-watch.ts";

export const useVaultState = () => {
  const core = useCore();
  return useQuery({ queryKey: vaultQueryKey, queryFn: () => core.vault.status() });
};

/** Runs one of the two ways into the vault, then looks again where it stands. */
export const useOpenVault = <Input>(open: (input: Input) => Promise<void>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: open,
    onSuccess: () => queries.invalidateQueries({ queryKey: vaultQueryKey }),
  });
};
