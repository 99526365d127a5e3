import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { onTestFinished, expect, test } from "vitest";
import { contentOf, isWhole } from "#core/db/inspect-database.ts";
import { openDatabase } from "#core/db/open-database.ts";
import { readContainerHeader } from "#core/vault/backup-container.ts";
import { dataKeyByPassphrase } from "#core/vault/key-ring.ts";
import { backupKeyOf, databaseKeyOf } from "#core/vault/keys.ts";
import { unpackBackup } from "#core/vault/restore-backup.ts";
import { settleRestores } from "#core/vault/restore-vault.ts";
import { runNow } from "#core/vault/steps.ts";
import { resourcesIn } from "#hosts/resources.ts";
import {
  fixedClock,
  openCore,
  passphrase,
  projectFolder,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";

const { migrationsFolder } = resourcesIn(projectFolder);

/** More of them for a long run: AUTOUR_KILLS=150 vitest run tests/integration/backup-kills.test.ts */
const KILLS = Number(process.env["AUTOUR_KILLS"] ?? 10);
const LONGEST_LIFE_MS = 400;

/** A locked vault with two backups of different content. */
const lockedVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const { client } = await openCore({ vaultFolder, clock: fixedClock() });
  await fill(client, 2);
  const { code } = await client.vault.draftRecoveryCode({ passphrase });
  await client.vault.activateRecoveryCode({ code });
  const before = await client.backups.make();
  await client.organisers.save({
    name: "Une Autre Fictive",
    function: "Case manager",
    organisation: "Réseau fictif des Essais",
    email: "autre@essais.example",
    phone: "0470 00 00 98",
  });
  const after = await client.backups.make();
  await client.vault.lock();
  const dataKey = await dataKeyByPassphrase({ folder: vaultFolder }, passphrase);
  if (!dataKey.ok) throw new Error(dataKey.error.type);
  const keys = { database: databaseKeyOf(dataKey.value), backup: backupKeyOf(dataKey.value) };
  const backupsFolder = `${vaultFolder}.backups`;
  const files = [before, after].map(({ name }) => path.join(backupsFolder, name));
  const dataKeyHex = dataKey.value.toString("hex");
  return { vaultFolder, backupsFolder, files, keys, code, dataKeyHex };
};

type LockedVault = Awaited<ReturnType<typeof lockedVault>>;

/** Lets the child work for a while of its own, different each time, then ends it as a power cut does. */
const killAfter = async (milliseconds: number, ...parameters: ReadonlyArray<string>) => {
  const child: ChildProcess = fork(
    path.join(projectFolder, "tests/support/backup-child.ts"),
    parameters,
    { stdio: ["ignore", "pipe", "pipe", "ipc"], execArgv: [] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  let complaint = "";
  child.stderr?.on("data", (text: Buffer) => (complaint += text.toString()));
  if (child.stdout) await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill("SIGKILL");
  const [code] = await ended;
  // A child that ended by itself was not killed in the middle of anything.
  if (code !== null) throw new Error(complaint);
};

const lives = Array.from({ length: KILLS }, (_one, at) => ((at * 0.618) % 1) * LONGEST_LIFE_MS);

const openedDigest = ({ vaultFolder, keys }: LockedVault) => {
  const file = path.join(vaultFolder, "vault.db");
  const opened = openDatabase({ file, key: keys.database, migrationsFolder });
  if (!opened.ok) throw new Error(opened.error.type);
  using database = opened.value;
  expect(isWhole(database.connection, "integrity_check")).toBe(true);
  return runNow(contentOf(database.connection)).digest;
};

test(
  "whoever is killed while making a backup leaves only whole backups under their names, and a whole vault (G13)",
  { timeout: 30_000 + KILLS * 5000 },
  async () => {
    const vault = await lockedVault();
    const { vaultFolder, backupsFolder, dataKeyHex, keys } = vault;
    for (const life of lives) {
      await killAfter(life, "back-up", vaultFolder, migrationsFolder, dataKeyHex);
      openedDigest(vault);
    }
    const names = readdirSync(backupsFolder).filter((name) => name.endsWith(".autour-backup"));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const file = path.join(backupsFolder, name);
      const header = readContainerHeader(file);
      if (!header.ok) throw new Error(header.error.type);
      const { vaultId } = header.value.vault;
      const target = path.join(temporaryFolder(), "vault.db");
      const unpacked = runNow(unpackBackup({ migrationsFolder }, { file, keys, target, vaultId }));
      expect(unpacked).toMatchObject({ ok: true });
    }
  },
);

test(
  "whoever is killed while restoring leaves the vault from before or the restored one, nothing between (G13)",
  { timeout: 30_000 + KILLS * 5000 },
  async () => {
    const vault = await lockedVault();
    const { vaultFolder, dataKeyHex, code, files } = vault;
    const expected = contentDigests(files);
    const keyFile = readFileSync(path.join(vaultFolder, "vault.json"), "utf8");
    for (const life of lives) {
      await killAfter(life, "restore", vaultFolder, migrationsFolder, dataKeyHex, code, ...files);
      // Planted fault: preparing the database in the place of the vault's instead of beside it.
      expect(expected).toContain(restoredDigest(vault));
      expect(readFileSync(path.join(vaultFolder, "vault.json"), "utf8")).toBe(keyFile);
    }
  },
);

test(
  "the same without an open vault: the next start finds the one from before or the restored one (G13)",
  { timeout: 30_000 + KILLS * 5000 },
  async () => {
    const vault = await lockedVault();
    const { vaultFolder, dataKeyHex, code, files } = vault;
    const expected = contentDigests(files);
    const child = [vaultFolder, migrationsFolder, dataKeyHex, code, ...files] as const;
    for (const life of lives) {
      await killAfter(life, "restore-closed", ...child);
      // Planted fault: moving the folder before the new vault was whole left none.
      settleRestores(path.dirname(vaultFolder));
      expect(expected).toContain(restoredDigest(vault));
      for (const name of readdirSync(path.dirname(vaultFolder)))
        if (name.includes("set-aside"))
          rmSync(path.join(path.dirname(vaultFolder), name), { recursive: true });
    }
  },
);

const contentDigests = (files: ReadonlyArray<string>) => {
  const digests = files.map((file) => {
    const header = readContainerHeader(file);
    if (!header.ok) throw new Error(header.error.type);
    return header.value.contentDigest;
  });
  expect(new Set(digests).size).toBe(2);
  return digests;
};

/** Of the rows but those in which a restore says that it took place; nothing is changed. */
const restoredDigest = ({ vaultFolder, keys }: LockedVault) => {
  const file = path.join(vaultFolder, "vault.db");
  const opened = openDatabase({ file, key: keys.database, migrationsFolder });
  if (!opened.ok) throw new Error(opened.error.type);
  using database = opened.value;
  const { connection } = database;
  expect(isWhole(connection, "integrity_check")).toBe(true);
  connection.exec("begin; drop trigger operation_never_goes");
  connection.exec("delete from operation where action = 'backups.restore'");
  connection.exec("delete from vault_settings");
  const { digest } = runNow(contentOf(connection));
  connection.exec("rollback");
  return digest;
};
