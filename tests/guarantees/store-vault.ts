/**
 * `node tests/guarantees/store-vault.ts`, once per release that changes the schema, before it goes out: leaves a vault as it
 * makes it in tests/fixtures/vaults, so that every later version is tried on it (G14). What was released is not made again.
 */
import { rmSync } from "node:fs";
import { makeVaultOfToday, storedVaults } from "./vault-of-release.ts";
import { knownMigrations } from "#core/db/migrate.ts";
import { migrationsFolder } from "./trial-vault.ts";

const schemaVersion = knownMigrations(migrationsFolder).length;
if (storedVaults().some((stored) => stored.schemaVersion === schemaVersion))
  throw new Error(`there is a vault of schema ${schemaVersion} already`);
const { vaultFolder } = await makeVaultOfToday();
rmSync(`${vaultFolder}.backups`, { recursive: true, force: true });
console.log(vaultFolder);
