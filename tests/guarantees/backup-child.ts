import { writeSync } from "node:fs";
import { sql } from "drizzle-orm";
import { openDatabase } from "#core/db/open-database.ts";
import { readHeader } from "#core/vault/header.ts";
import { backupKeyOf, databaseKeyOf } from "#core/vault/keys.ts";
import { makeBackup } from "#core/vault/make-backup.ts";
import { swapDatabase, unpackBackup, waitingDatabase } from "#core/vault/restore-backup.ts";
import { runNow } from "#core/vault/steps.ts";
import { fixedClock } from "#tests/support/core-harness.ts";

/**
 * A process to be killed: makes one backup after another, or puts two backups in the place of the vault by turns, or
 * brings the vault to the schema of its migrations. Says "ready" once it is at it: the first backup or restore is behind it.
 */
const [what, vaultFolder = "", migrationsFolder = "", dataKeyHex = "", ...files] =
  process.argv.slice(2);
const dataKey = Buffer.from(dataKeyHex, "hex");
const keys = { database: databaseKeyOf(dataKey), backup: backupKeyOf(dataKey) };
const header = readHeader(vaultFolder);
if (!header.ok) throw new Error(header.error.type);
const { vaultId } = header.value;

const open = () => {
  const file = `${vaultFolder}/vault.db`;
  const opened = openDatabase({ file, key: keys.database, migrationsFolder });
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
};

const deps = { backupsFolder: `${vaultFolder}.backups`, clock: fixedClock() };

const backUp = (at: number) => {
  using database = open();
  database.db.run(sql`update case_file set organiser = json_set(organiser, '$.phone', ${at})`);
  const source = { database, keys, header: header.value, reason: "requested" } as const;
  const made = runNow(makeBackup(deps, source));
  if (!made.ok) throw new Error(made.error.type);
};

const restore = (at: number) => {
  const target = waitingDatabase(vaultFolder);
  const file = files[at % files.length] ?? "";
  const unpacked = runNow(unpackBackup({ migrationsFolder }, { file, keys, target, vaultId }));
  if (!unpacked.ok) throw new Error(unpacked.error.type);
  // Opened and closed as the vault is before its database is replaced.
  open()[Symbol.dispose]();
  swapDatabase(vaultFolder);
};

if (what === "migrate") {
  writeSync(1, "ready\n");
  const database = open();
  // There is one migration only: it waits for its end open, with everything still in the log.
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  database[Symbol.dispose]();
} else
  for (let at = 0; ; at += 1) {
    if (what === "back-up") backUp(at);
    else restore(at);
    if (at === 0) writeSync(1, "ready\n");
  }
