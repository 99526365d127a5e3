import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { err, ok, type Result } from "#domain/result.ts";
import type { VaultEntry, VaultList } from "#domain/vault.ts";
import { labelOf } from "./key-ring.ts";
import { settleRestores } from "./restore-vault.ts";
import type { VaultOptions } from "./opening.ts";
import { createVault, type Vault } from "./vault.ts";

/** The vaults of one computer, of which at most one is open: each organiser has their own. */
export interface Vaults extends Disposable {
  /** The one that every other call is about. While none is chosen, one that is not made yet. */
  readonly current: () => Vault;
  /** As the current one says; "choosing" while there are several and none is chosen. */
  readonly state: () => ReturnType<Vault["status"]> | "choosing";
  readonly list: () => VaultList;
  /** Only while none is open. Null: one that is yet to be made, for a second organiser. */
  readonly choose: (id: string | null) => Result<void, ChooseRefusal>;
}

type ChooseRefusal = { readonly type: "VaultOpen" | "VaultMissing" };

type SharedOptions = Omit<VaultOptions, "folder" | "vaultId">;

/** One vault in a folder of its own: the command line and the tests name theirs. */
export const oneVault = (options: SharedOptions, folder: string): Vaults => {
  settleRestores(path.dirname(folder));
  const vault = createVault({ ...options, folder });
  const id = path.basename(folder);
  return {
    current: () => vault,
    state: vault.status,
    list: () => ({
      vaults: vault.status() === "missing" ? [] : [{ id, label: vault.label() }],
      chosen: id,
    }),
    choose: (chosen) => (chosen === id ? ok(undefined) : err({ type: "VaultMissing" })),
    [Symbol.dispose]: vault[Symbol.dispose],
  };
};

/** Every vault of the computer, each in a folder that is named after the first eight figures of its id. */
export const allVaults = (options: SharedOptions, vaultsFolder: string): Vaults => {
  const open = (id: string): Chosen => ({
    id,
    vault: createVault({ ...options, folder: path.join(vaultsFolder, id) }),
  });

  const prepare = (): Chosen => {
    const vaultId = options.newId();
    const id = vaultId.slice(0, 8);
    return { id, vault: createVault({ ...options, vaultId, folder: path.join(vaultsFolder, id) }) };
  };

  settleRestores(vaultsFolder);
  const [only, ...others] = vaultsIn(vaultsFolder);
  let isChosen = others.length === 0;
  let current = only && isChosen ? open(only.id) : prepare();

  return {
    current: () => current.vault,
    state: () => (isChosen ? current.vault.status() : "choosing"),
    list: () => ({ vaults: vaultsIn(vaultsFolder), chosen: isChosen ? current.id : null }),

    choose: (id) => {
      if (current.vault.status() === "open") return err({ type: "VaultOpen" });
      if (id !== null && vaultsIn(vaultsFolder).every((entry) => entry.id !== id))
        return err({ type: "VaultMissing" });
      current.vault[Symbol.dispose]();
      current = id === null ? prepare() : open(id);
      isChosen = true;
      return ok(undefined);
    },

    [Symbol.dispose]: () => current.vault[Symbol.dispose](),
  };
};

interface Chosen {
  readonly id: string;
  readonly vault: Vault;
}

/** By name. A folder with a point is none: backups, and what a power cut left of a vault in the making. */
const vaultsIn = (vaultsFolder: string): ReadonlyArray<VaultEntry> =>
  existsSync(vaultsFolder)
    ? readdirSync(vaultsFolder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.includes("."))
        .map(({ name }) => ({ id: name, folder: path.join(vaultsFolder, name) }))
        .filter(({ folder }) => readdirSync(folder).length > 0)
        .map(({ id, folder }) => ({ id, label: labelOf({ folder }) }))
        .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), "fr"))
    : [];

const nameOf = ({ id, label }: VaultEntry): string => label ?? id;
