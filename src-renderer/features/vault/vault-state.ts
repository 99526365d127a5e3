import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { VaultEntry } from "#domain/vault.ts";
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

/** The vaults of this computer, and the one that is asked for. */
export const vaultListQueryKey = ["vault-list"];

export const useVaultList = () => {
  const core = useCore();
  return useQuery({ queryKey: vaultListQueryKey, queryFn: () => core.vault.list() });
};

/** What a vault is called: as its organiser chose, or by its folder. */
export const useVaultName = () => {
  const { t } = useTranslation();
  return ({ id, label }: VaultEntry): string => label ?? t("vault.unnamed", { id });
};

/** Turns to another vault of this computer; null is one that is yet to be made. */
export const useChooseVault = () => {
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => core.vault.choose({ id }),
    onSuccess: async () => {
      for (const queryKey of [vaultKeysQueryKey, keychainQueryKey])
        queries.removeQueries({ queryKey });
      await queries.invalidateQueries({ queryKey: vaultListQueryKey });
      await queries.invalidateQueries({ queryKey: vaultQueryKey });
    },
  });
};

/** Whether the keychain of this computer opens the vault. */
export const keychainQueryKey = ["vault-keychain"];

export const useKeychain = () => {
  const core = useCore();
  return useQuery({ queryKey: keychainQueryKey, queryFn: () => core.vault.keychain() });
};

/** Gives the vault another name. */
export const useRenameVault = () => {
  const core = useCore();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (label: string) => core.vault.rename({ label }),
    onSuccess: () => queries.invalidateQueries({ queryKey: vaultListQueryKey }),
  });
};

/** Runs one of the ways into the vault, then looks again where it stands. */
export const useOpenVault = <Input>(open: (input: Input) => Promise<void>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: open,
    // What opens the vault is not kept in the page longer than it is needed.
    gcTime: 0,
    onSuccess: async () => {
      for (const queryKey of [vaultKeysQueryKey, keychainQueryKey, vaultListQueryKey])
        queries.removeQueries({ queryKey });
      await queries.invalidateQueries({ queryKey: vaultQueryKey });
    },
  });
};
