import { rmSync, writeSync } from "node:fs";
import { sql } from "drizzle-orm";
import { openDatabase } from "#core/db/open-database.ts";
import { readHeader } from "#core/vault/header.ts";
import { auditKeyOf, backupKeyOf, databaseKeyOf } from "#core/vault/keys.ts";
import { makeBackup } from "#core/vault/make-backup.ts";
import { prepareRestored } from "#core/vault/prepare-restored.ts";
import {
  removeWaitingDatabase,
  swapDatabase,
  unpackBackup,
  waitingDatabase,
} from "#core/vault/restore-backup.ts";
import { restoreInPlace } from "#core/vault/restore-vault.ts";
import { runNow } from "#domain/steps.ts";
import { defaultVaultSettings } from "#domain/vault-settings.ts";
import { fixedClock } from "#tests/support/core-harness.ts";

/**
 * A process to be killed: makes one backup after another, or puts two backups in the place of the vault by turns, from
 * an open vault or (with its recovery code) without one, or brings the vault to the schema of its migrations. Says "ready" once it is at it: the first backup or restore is behind it.
 */
const [what, vaultFolder = "", migrationsFolder = "", dataKeyHex = "", code = "", ...files] =
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

const clock = fixedClock();
const deps = { backupsFolder: `${vaultFolder}.backups`, clock, migrationsFolder };
const chain = { auditKey: auditKeyOf(dataKey), clock };

const backUp = (at: number) => {
  using database = open();
  database.db.run(sql`update case_file set organiser = json_set(organiser, '$.phone', ${at})`);
  const settings = defaultVaultSettings;
  const reason = "requested";
  const source = { database, keys, header: header.value, settings, reason } as const;
  const made = runNow(makeBackup(deps, source));
  if (!made.ok) throw new Error(made.error.type);
};

const restore = (at: number) => {
  const target = waitingDatabase(vaultFolder);
  const file = files[at % files.length] ?? "";
  removeWaitingDatabase(vaultFolder);
  const unpacked = runNow(unpackBackup(deps, { file, keys, target, vaultId }));
  if (!unpacked.ok) throw new Error(unpacked.error.type);
  const carriedOver = { erasures: [], settings: null };
  const key = keys.database;
  prepareRestored(deps, { file: target, key, chain, carriedOver, restoresSoFar: 0 });
  // Opened and closed as the vault is before its database is replaced.
  open()[Symbol.dispose]();
  swapDatabase(vaultFolder);
};

const restoreClosed = async (at: number) => {
  const file = files[at % files.length] ?? "";
  const secret = { type: "recoveryCode", code } as const;
  const restored = await restoreInPlace(deps, { file, secret, folder: vaultFolder });
  if (!restored.ok) throw new Error(restored.error.type);
  rmSync(`${vaultFolder}.set-aside-${clock.today()}`, { recursive: true });
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
    else if (what === "restore") restore(at);
    else await restoreClosed(at);
    if (at === 0) writeSync(1, "ready\n");
  }
