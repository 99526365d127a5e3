import { cpSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { safe } from "@orpc/client";
import { isWhole } from "#core/db/inspect-database.ts";
import type { OpenDatabase } from "#core/db/open-database.ts";
import { findBrokenOperation } from "#core/db/operations.ts";
import { runNow } from "#domain/steps.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { passphrase, projectFolder } from "#tests/support/core-harness.ts";
import { withComingMigrations } from "./coming-migrations.ts";
import type { Guarantee } from "./guarantee.ts";
import { lookInto, openTrialDatabase, startTrialCore } from "./trial-vault.ts";
import {
  countRows,
  handOverAll,
  keepFiles,
  makeVaultOfToday,
  storedVaults,
  type VaultOfRelease,
} from "./vault-of-release.ts";
import { workFolder } from "./work-folder.ts";

/** What an Autour to come does to the schema. */
const COMING = [
  "CREATE TABLE `coming` (`id` text PRIMARY KEY, `text` text) STRICT;",
  "ALTER TABLE `case_file` ADD COLUMN `coming` text;",
];

/**
 * Planted faults: with a DELETE of a table of dossiers as the second of COMING, dossiers are missing; with `version > known`
 * gone from `openDatabase`, an older Autour opens what is newer; without `beforeMigration` in vault.ts, no backup is made.
 */
export const migrations: Guarantee = {
  id: "G14",
  promise:
    "A vault of every release so far opens in this Autour and in the next one, with all it held",
  claimed:
    "every stored vault and one of today: same rows, same dossiers, backed up; older Autour refuses",
  run: async ({ progress }) => {
    using work = workFolder();
    const coming = withComingMigrations(work.folder, COMING);
    const vaults = [...storedVaults(), await makeVaultOfToday(path.join(work.folder, "today"))];
    const wrong: string[] = [];
    for (const [at, vault] of vaults.entries()) {
      const folder = path.join(work.folder, String(at));
      const problems = await migrate(vault, folder, coming);
      wrong.push(...problems.map((problem) => `schema ${vault.schemaVersion}: ${problem}`));
      progress(at + 1, vaults.length);
    }
    return {
      measured: `${vaults.length} vaults (${vaults.length - 1} stored): ${wrong.join(", ") || "nothing is missing"}`,
      passed: wrong.length === 0,
    };
  },
};

/** What is not as it was in a copy of the vault, once the next Autour has opened it. */
const migrate = async (release: VaultOfRelease, folder: string, coming: string) => {
  const vaultFolder = path.join(folder, "vault");
  cpSync(release.vaultFolder, vaultFolder, { recursive: true });
  const vault = await lookInto(vaultFolder);
  const kept = new Map<string, string>();
  const resources = { ...resourcesIn(projectFolder), migrationsFolder: coming };
  const problems: string[] = [];

  using next = startTrialCore(vaultFolder, { ...keepFiles(kept), resources });
  await next.client.vault.unlock({ passphrase });
  await next.core.context.vault.backups.settled();
  if (!isDeepStrictEqual(await handOverAll(next, kept), release.content.dossiers))
    problems.push("other dossiers");
  const { files } = await next.client.backups.overview();
  if (!files.some(({ summary }) => summary?.reason === "beforeMigration"))
    problems.push("no backup");
  await next.client.vault.lock();

  {
    using database = openTrialDatabase(vault, { migrations: coming });
    if (!isSound(database, vault.auditKey)) problems.push("not whole");
    const rows = countRows(database);
    for (const [table, count] of Object.entries(release.content.rows))
      if ((rows[table] ?? 0) < count) problems.push(`${table}: rows are missing`);
  }
  using today = startTrialCore(vaultFolder);
  const { error } = await safe(today.client.vault.unlock({ passphrase }));
  if (!error || !("code" in error) || error.code !== "VAULT_NEWER")
    problems.push("an older Autour does not refuse it");
  return problems;
};

const isSound = ({ connection }: OpenDatabase, auditKey: Uint8Array): boolean => {
  const broken = connection.pragma("foreign_key_check");
  return (
    runNow(isWhole(connection, "integrity_check")) &&
    Array.isArray(broken) &&
    broken.length === 0 &&
    runNow(findBrokenOperation(connection, auditKey)) === null
  );
};
