import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { OrganiserProfile } from "#domain/organiser.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { WriteDb } from "../db/db.ts";
import {
  createDatabase,
  type OpenDatabase,
  openDatabase,
  type OpenOptions,
} from "../db/open-database.ts";
import { organiserProfileTable } from "../db/schema/index.ts";
import { hasHeader, readHeader, type VaultHeader, writeHeader } from "./header.ts";
import { databaseKeyOf, newDataKey, unwrapWithPassphrase, wrapWithPassphrase } from "./keys.ts";

/** One organiser's encrypted database, and whether it is open. */
export interface Vault extends Disposable {
  readonly status: () => "missing" | "locked" | "open";
  /** Makes the vault and opens it. Whole or not at all: a crash in the middle leaves no vault. */
  readonly create: (input: NewVault) => Promise<Result<void, CreateRefusal>>;
  readonly unlock: (passphrase: string) => Promise<Result<void, UnlockRefusal>>;
  /** Writes everything to the database file and forgets the keys. */
  readonly lock: () => void;
  /** Null while locked. */
  readonly db: () => WriteDb | null;
}

interface NewVault {
  readonly passphrase: string;
  readonly organiser: OrganiserProfile;
}

type CreateRefusal = { readonly type: "VaultExists" } | { readonly type: "VaultInUse" };

type UnlockRefusal = {
  readonly type:
    | "WrongPassphrase"
    | "VaultMissing"
    | "KeyFileMissing"
    | "VaultInUse"
    | "VaultDamaged"
    | "VaultNewer";
};

export interface VaultOptions {
  /** Made by `create`; its parent is made when needed. */
  readonly folder: string;
  readonly migrationsFolder: string;
  readonly newId: () => string;
  /** Brings what is in the vault up to this version of the program, at each opening. */
  readonly prepare: (db: WriteDb) => void;
  readonly nativeBinding?: string | undefined;
}

const DATABASE_FILE = "vault.db";

export const createVault = (options: VaultOptions): Vault => {
  const { folder } = options;
  let open: OpenDatabase | null = null;

  const lock = (): void => {
    open?.[Symbol.dispose]();
    open = null;
  };

  const openWith = (dataKey: Uint8Array): Result<void, UnlockRefusal> => {
    if (open) return ok(undefined);
    const opened = openDatabase(databaseOptions(options, folder, dataKey));
    if (!opened.ok) return err({ type: unlockRefusalOf[opened.error.type] });
    open = opened.value;
    options.prepare(open.db);
    return ok(undefined);
  };

  return {
    status: () => {
      if (open) return "open";
      return existsSync(folder) && readdirSync(folder).length > 0 ? "locked" : "missing";
    },

    create: async (input) => {
      if (existsSync(folder) && readdirSync(folder).length > 0) return err({ type: "VaultExists" });
      const dataKey = await writeNewVault(options, input);
      const opened = openWith(dataKey);
      dataKey.fill(0);
      return opened.ok ? opened : err({ type: "VaultInUse" });
    },

    unlock: async (passphrase) => {
      if (open) return ok(undefined);
      if (!existsSync(folder)) return err({ type: "VaultMissing" });
      if (!hasHeader(folder)) return err({ type: "KeyFileMissing" });
      const header = readHeader(folder);
      if (!header) return err({ type: "VaultDamaged" });

      for (const slot of header.slots) {
        const dataKey = await unwrapWithPassphrase(header, passphrase, slot);
        if (!dataKey) continue;
        const opened = openWith(dataKey);
        dataKey.fill(0);
        return opened;
      }
      return err({ type: "WrongPassphrase" });
    },

    lock,
    db: () => open?.db ?? null,
    [Symbol.dispose]: lock,
  };
};

const unlockRefusalOf = {
  Missing: "VaultMissing",
  InUse: "VaultInUse",
  Damaged: "VaultDamaged",
  Newer: "VaultNewer",
} as const;

// Prepared beside its place and moved there in one step: the folder exists only once the vault is whole.
const writeNewVault = async (
  options: VaultOptions,
  { passphrase, organiser }: NewVault,
): Promise<Buffer> => {
  const dataKey = newDataKey();
  const identity = { vaultId: options.newId(), formatVersion: 1 } as const;
  const header: VaultHeader = {
    format: "autour.vault",
    ...identity,
    cipher: "sqlcipher-4",
    slots: [await wrapWithPassphrase(identity, passphrase, dataKey)],
  };
  const building = `${options.folder}.creating`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true, mode: 0o700 });
  try {
    const database = createDatabase(databaseOptions(options, building, dataKey));
    database.db.insert(organiserProfileTable).values(organiser).run();
    database[Symbol.dispose]();
    writeHeader(building, header);
    if (existsSync(options.folder)) rmdirSync(options.folder);
    renameSync(building, options.folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  return dataKey;
};

const databaseOptions = (
  { migrationsFolder, nativeBinding }: VaultOptions,
  folder: string,
  dataKey: Uint8Array,
): OpenOptions => ({
  file: path.join(folder, DATABASE_FILE),
  key: databaseKeyOf(dataKey),
  migrationsFolder,
  nativeBinding,
});
