import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import type { OrganiserProfile } from "#domain/organiser.ts";
import { createDatabase } from "../db/open-database.ts";
import { organiserProfileTable } from "../db/schema/index.ts";
import { type VaultHeader, writeHeader } from "./header.ts";
import { databaseKeyOf, newDataKey, wrapWithPassphrase } from "./keys.ts";
import { databaseOptions, type VaultOptions } from "./opening.ts";

export interface NewVault {
  readonly passphrase: string;
  /** Absent: not said yet. */
  readonly organiser?: OrganiserProfile | undefined;
  readonly label?: string | undefined;
}

/**
 * Writes a vault and answers with its key, for the caller to open it and to overwrite. It is prepared beside its place and
 * moved there in one step: the folder exists only once the vault is whole.
 */
export const writeNewVault = async (
  options: VaultOptions,
  { passphrase, organiser, label }: NewVault,
): Promise<Buffer> => {
  const { folder, newId, today, passphraseCost, vaultId = newId() } = options;
  const dataKey = newDataKey();
  const identity = { vaultId, formatVersion: 1, cipher: "sqlcipher-4" } as const;
  const slot = { id: newId(), createdOn: today() };
  const cost = await passphraseCost();
  const header: VaultHeader = {
    format: "autour.vault",
    ...identity,
    slots: [await wrapWithPassphrase(identity, slot, { passphrase, cost, dataKey })],
    mark: null,
    label,
  };
  const building = `${folder}.creating`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true, mode: 0o700 });
  try {
    const database = createDatabase(databaseOptions(options, building, databaseKeyOf(dataKey)));
    if (organiser) database.db.insert(organiserProfileTable).values(organiser).run();
    database[Symbol.dispose]();
    writeHeader(building, header);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  return dataKey;
};
