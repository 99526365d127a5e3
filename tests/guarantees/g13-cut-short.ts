import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { contentOf, isWhole } from "#core/db/inspect-database.ts";
import { openDatabase } from "#core/db/open-database.ts";
import { readContainerHeader } from "#core/vault/backup-container.ts";
import { unpackBackup } from "#core/vault/restore-backup.ts";
import { settleRestores } from "#core/vault/restore-vault.ts";
import { runNow } from "#domain/steps.ts";
import { organiser, passphrase } from "#tests/support/core-harness.ts";
import { bundleChild } from "./bundle-child.ts";
import { chance } from "./chance.ts";
import { withComingMigrations } from "./coming-migrations.ts";
import type { Conditions, Guarantee } from "./guarantee.ts";
import { killAfter } from "./kill-child.ts";
import {
  makeTrialVault,
  migrationsFolder,
  startTrialCore,
  type TrialVault,
} from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

const LONGEST_LIFE_MS = 400;

/**
 * Planted faults: with `container` in make-backup.ts under its final name from the start, half containers have the name of
 * a backup; with `waitingDatabase` in restore-backup.ts being the database itself, half databases stand in its place;
 * with the folder in restore-vault.ts moved before the new vault is whole, none is left;
 * with the migrations in migrate.ts outside of a transaction, 7 of 20 vaults stand between two schemas.
 */
export const cutShort: Guarantee = {
  id: "G13",
  promise: "Killed during a backup, a restore or a migration: from before or after, never between",
  claimed: "150 kills each: 0 mixed",
  run: async (conditions) => {
    const kills = conditions.long ? 150 : 3;
    const child = await bundleChild("backup-child");
    const trial = { ...conditions, kills, child };
    const backups = await killDuringBackups(trial);
    const restores = await killDuringRestores(trial, "restore");
    const closed = await killDuringRestores(trial, "restore-closed");
    const migrations = await killDuringMigrations(trial);
    return {
      measured: `${kills} kills each: backup ${backups.mixed} mixed (${backups.kept} kept), restore ${restores.mixed}, without an open vault ${closed.mixed}, migration ${migrations.mixed} (${migrations.before} before, ${migrations.after} after)`,
      passed:
        backups.mixed + restores.mixed + closed.mixed + migrations.mixed === 0 &&
        backups.kept > 0 &&
        // A few kills may all fall on one side.
        (!conditions.long || (migrations.before > 0 && migrations.after > 0)),
    };
  },
};

interface Trial extends Conditions {
  readonly kills: number;
  /** The bundled `backup-child.ts`. */
  readonly child: string;
}

/** Counts the vaults that are not whole, and the files under the name of a backup that are none. */
const killDuringBackups = async ({ seed, kills, child, progress }: Trial) => {
  using work = workFolder();
  const vault = await makeTrialVault(work.folder, 2);
  const { vaultFolder, backupsFolder, dataKeyHex, keys } = vault;
  const draw = chance(seed, "backups");
  let mixed = 0;
  for (let at = 0; at < kills; at += 1) {
    const parameters = ["back-up", vaultFolder, migrationsFolder, dataKeyHex];
    await killAfter(draw(0, LONGEST_LIFE_MS), { file: child, parameters });
    if (!digestOf(vault)) mixed += 1;
    progress(at + 1, 4 * kills);
  }
  const names = readdirSync(backupsFolder).filter((name) => name.endsWith(".autour-backup"));
  for (const name of names) {
    const file = path.join(backupsFolder, name);
    const header = readContainerHeader(file);
    const target = path.join(work.folder, "unpacked.db");
    const vaultId = header.ok ? header.value.vault.vaultId : "";
    const unpacked = runNow(unpackBackup({ migrationsFolder }, { file, keys, target, vaultId }));
    if (!unpacked.ok) mixed += 1;
  }
  return { mixed, kept: names.length };
};

/** Counts the vaults that are neither of the two that are put in their place by turns. */
const killDuringRestores = async (
  { seed, kills, child, progress }: Trial,
  what: "restore" | "restore-closed",
) => {
  using work = workFolder();
  const { vault, files, digests, code } = await vaultWithTwoBackups(work.folder);
  const { vaultFolder, dataKeyHex } = vault;
  const keyFile = path.join(vaultFolder, "vault.json");
  const keyFileBefore = readFileSync(keyFile, "utf8");
  const draw = chance(seed, what);
  let mixed = 0;
  for (let at = 0; at < kills; at += 1) {
    const parameters = [what, vaultFolder, migrationsFolder, dataKeyHex, code, ...files];
    await killAfter(draw(0, LONGEST_LIFE_MS), { file: child, parameters });
    // What the next start does first.
    settleRestores(path.dirname(vaultFolder));
    // Without an open vault the key file comes with the backup.
    const isKeyFileKept =
      what === "restore-closed" || readFileSync(keyFile, "utf8") === keyFileBefore;
    if (!digests.has(restoredDigest(vault)) || !isKeyFileKept) mixed += 1;
    removeSetAside(vaultFolder);
    progress((what === "restore" ? 1 : 2) * kills + at + 1, 4 * kills);
  }
  return { mixed };
};

/** Two changes of the schema that take a while, the second of data the first made. */
const COMING = [
  "CREATE TABLE `coming` (`id` integer PRIMARY KEY, `text` text) STRICT;",
  `INSERT INTO coming (text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT 'ligne fictive ' || i FROM n;
--> statement-breakpoint
ALTER TABLE coming ADD COLUMN length integer;
--> statement-breakpoint
UPDATE coming SET length = length(text);`,
];

/** Counts the vaults that have neither the schema and rows from before nor those from after. */
const killDuringMigrations = async ({ seed, kills, child, progress }: Trial) => {
  using work = workFolder();
  const old = await makeTrialVault(work.folder, 2);
  const coming = withComingMigrations(work.folder, COMING);
  const copy = path.join(work.folder, "copy");
  const vault = { ...old, vaultFolder: copy, databaseFile: path.join(copy, "vault.db") };
  const startAgain = () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(old.vaultFolder, copy, { recursive: true });
  };
  const parameters = ["migrate", copy, coming, old.dataKeyHex];

  startAgain();
  const before = digestOf(vault);
  const start = performance.now();
  const after = digestOf(vault, coming);
  const longestLife = (performance.now() - start) * 1.5;

  const draw = chance(seed, "migrations");
  const count = { before: 0, after: 0, mixed: 0 };
  for (let at = 0; at < kills; at += 1) {
    startAgain();
    // Spread over the whole migration, so that also a few kills fall before and after its commit.
    const life = ((at + draw(0, 99) / 100) / kills) * longestLife;
    await killAfter(life, { file: child, parameters });
    // An Autour of today opens what was not migrated and refuses what was: neither finishes what was begun.
    if (digestOf(vault) === before) count.before += 1;
    else if (isNewer(vault) && digestOf(vault, coming) === after) count.after += 1;
    else count.mixed += 1;
    progress(3 * kills + at + 1, 4 * kills);
  }
  return count;
};

/** Over every row of the vault as an Autour with these migrations opens it; null when it does not, or is not whole. */
const digestOf = (
  { databaseFile: file, keys }: TrialVault,
  migrations: string = migrationsFolder,
): string | null => {
  const opened = openDatabase({ file, key: keys.database, migrationsFolder: migrations });
  if (!opened.ok) return null;
  using database = opened.value;
  const { connection } = database;
  return runNow(isWhole(connection, "integrity_check"))
    ? runNow(contentOf(connection)).digest
    : null;
};

/** What a backup holds, but for what a restore writes anew. */
const digestInBackup = (file: string, { keys }: TrialVault, folder: string): string | null => {
  const header = readContainerHeader(file);
  if (!header.ok) throw new Error(header.error.type);
  const target = path.join(folder, "in-backup.db");
  const { vaultId } = header.value.vault;
  const unpacked = runNow(unpackBackup({ migrationsFolder }, { file, keys, target, vaultId }));
  if (!unpacked.ok) throw new Error(unpacked.error.type);
  const digest = restoredDigest({ keys, databaseFile: target });
  rmSync(target);
  return digest;
};

/** The same but for the rows in which a restore says that it took place; nothing is changed. */
const restoredDigest = ({
  databaseFile: file,
  keys,
}: Pick<TrialVault, "databaseFile" | "keys">): string | null => {
  const opened = openDatabase({ file, key: keys.database, migrationsFolder });
  if (!opened.ok) return null;
  using database = opened.value;
  const { connection } = database;
  if (!runNow(isWhole(connection, "integrity_check"))) return null;
  connection.exec("begin; drop trigger operation_never_goes");
  connection.exec("delete from operation where action = 'backups.restore'");
  connection.exec("delete from vault_settings");
  const { digest } = runNow(contentOf(connection));
  connection.exec("rollback");
  return digest;
};

const removeSetAside = (vaultFolder: string): void => {
  const parent = path.dirname(vaultFolder);
  for (const name of readdirSync(parent))
    if (name.includes("set-aside")) rmSync(path.join(parent, name), { recursive: true });
};

const isNewer = ({ databaseFile: file, keys }: TrialVault): boolean => {
  const opened = openDatabase({ file, key: keys.database, migrationsFolder });
  if (opened.ok) opened.value[Symbol.dispose]();
  return !opened.ok && opened.error.type === "Newer";
};

const vaultWithTwoBackups = async (folder: string) => {
  const vault = await makeTrialVault(folder, 2);
  using trial = startTrialCore(vault.vaultFolder);
  const { client, core } = trial;
  await client.vault.unlock({ passphrase });
  await core.context.vault.backups.settled();
  const { code } = await client.vault.draftRecoveryCode({ passphrase });
  await client.vault.activateRecoveryCode({ code });
  const made = [await client.backups.make()];
  await client.organisers.save({ ...organiser, name: "Une Autre Fictive" });
  made.push(await client.backups.make());
  const files = made.map(({ name }) => path.join(vault.backupsFolder, name));
  const digests = new Set<string | null>();
  for (const file of files) digests.add(digestInBackup(file, vault, folder));
  if (digests.size !== files.length) throw new Error("the two backups hold the same");
  return { vault, files, digests, code };
};
