import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { vaultQueryKey } from "#renderer/shared/ui/locked-watch.ts";

export const useVaultState = () => {
  const core = useCore();
  return useQuery({ queryKey: vaultQueryKey, queryFn: () => core.vault.status() });
};

/** Which keys the vault has, and since when; asked again after each change of one. */
export const vaultKeysQueryKey = ["vault-keys"];

export const useVaultKeys = () => {
  const core = useCore();
  return useQuery({ queryKey: vaultKeysQueryKey, queryFn: () => core.vault.keys() });
};

/** Runs one of the ways into the vault, then looks again where it stands. */
export const useOpenVault = <Input>(open: (input: Input) => Promise<void>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: open,
    // What opens the vault is not kept in the page longer than it is needed.
    gcTime: 0,
    onSuccess: async () => {
      queries.removeQueries({ queryKey: vaultKeysQueryKey });
      await queries.invalidateQueries({ queryKey: vaultQueryKey });
    },
  });
};
