import { createCore, type Resources } from "#core/create-core.ts";
import type { CoreContext } from "#core/rpc/core-context.ts";
import type { WriteDb } from "#core/db/db.ts";
import type { Vault } from "#core/vault/vault.ts";
import { ok, type Result } from "#domain/result.ts";

/** What a command may do with a vault that it has opened. */
export interface OpenedVault extends Omit<CoreContext, "vaults"> {
  /** Its changes are the organiser's, under this verb of the contract. */
  readonly dbFor: (action: string) => WriteDb;
}

type UnlockRefusal = Extract<Awaited<ReturnType<Vault["unlock"]>>, { readonly ok: false }>["error"];

/** Opens the vault in this folder, lets `use` work with it, and locks it again whatever happens. */
export const withOpenVault = async <Value>(
  resources: Resources,
  { folder, passphrase }: { readonly folder: string; readonly passphrase: string },
  use: (opened: OpenedVault) => Value | Promise<Value>,
): Promise<Result<Value, UnlockRefusal>> => {
  using core = openCore(resources, folder);
  const { context } = core;
  const unlocked = await context.vault.unlock(passphrase);
  if (!unlocked.ok) return unlocked;
  return ok(await use({ ...context, dbFor: (action) => dbOf(context.vault, action) }));
};

/** The core on one folder, without a window. */
export const openCore = (resources: Resources, vaultFolder: string) =>
  createCore({ vaultFolder, resources, saveFile: () => Promise.resolve("unsupported") });

const dbOf = (vault: Vault, action: string): WriteDb => {
  const db = vault.db({ actor: "organiser", action, entityId: null });
  if (!db) throw new Error("the vault was locked meanwhile");
  return db;
};
