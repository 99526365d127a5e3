import { readFileSync } from "node:fs";
import path from "node:path";
import type { CoreClient } from "#contract/contract.ts";
import type { Core } from "#core/create-core.ts";
import { type ContainerHeader, readContainerHeader } from "#core/vault/backup-container.ts";
import { RECEIVED_PIECE_BYTES } from "#domain/backup.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { withComingMigrations } from "#tests/guarantees/coming-migrations.ts";
import {
  fixedClock,
  openCore,
  passphrase,
  projectFolder,
  startCore,
  temporaryFolder,
} from "./core-harness.ts";
import { fill } from "./fill.ts";

/** A vault with three dossiers in a folder of its own. */
export const aVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const clock = fixedClock();
  const { client, core } = await openCore({ vaultFolder, clock });
  const ids = await fill(client, 3);
  return { vaultFolder, backupsFolder: `${vaultFolder}.backups`, clock, client, core, ids };
};

export type TestVault = Awaited<ReturnType<typeof aVault>>;

/** An Autour to come, which keeps a vault otherwise, on the vault of this one. */
export const nextAutour = (vaultFolder: string): Core => {
  const migrationsFolder = withComingMigrations(temporaryFolder(), [
    "CREATE TABLE `to_come` (`id` text) STRICT;",
  ]);
  const resources = { ...resourcesIn(projectFolder), migrationsFolder };
  return startCore({ vaultFolder, resources, clock: fixedClock() });
};

export const numbersIn = async (client: CoreClient) =>
  (await client.caseFiles.list({})).caseFiles.map(({ number }) => number).toSorted();

export const headerOf = (file: string): ContainerHeader => {
  const header = readContainerHeader(file);
  if (!header.ok) throw new Error(header.error.type);
  return header.value;
};

/** Locks the vault, and opens it again on that day, with all that is due on it done. */
export const reopenOn = async ({ client, core, clock }: TestVault, today: string) => {
  await client.vault.lock();
  clock.moveTo(today);
  await client.vault.unlock({ passphrase });
  await core.context.vault.backups.settled();
};

/** Hands a file over as the page does. */
export const send = async (client: CoreClient, file: string) => {
  const bytes = readFileSync(file);
  for (let offset = 0; offset === 0 || offset < bytes.length; offset += RECEIVED_PIECE_BYTES) {
    const piece = bytes.subarray(offset, offset + RECEIVED_PIECE_BYTES).toString("base64");
    await client.backups.receive({ offset, piece });
  }
};

/** Writes in the vault's database as a colleague's code would, beside the contract. */
export const databaseOf = (core: Core) => {
  const db = core.context.vault.db();
  if (!db) throw new Error("the vault is locked");
  return db;
};
