import fs, { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test, vi } from "vitest";
import { contentOf } from "#core/db/inspect-database.ts";
import { knownMigrations } from "#core/db/migrate.ts";
import { openDatabase } from "#core/db/open-database.ts";
import { dataKeyByPassphrase } from "#core/vault/key-ring.ts";
import { backupKeyOf, databaseKeyOf } from "#core/vault/keys.ts";
import { restoreAsNewVault, verifyBackupFile } from "#core/vault/restore-vault.ts";
import { runNow } from "#domain/steps.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { aVault, headerOf, nextAutour, numbersIn } from "#tests/support/backup-vault.ts";
import { aCaseFile } from "#tests/support/builders.ts";
import {
  fixedClock,
  inProcess,
  organiser,
  passphrase,
  projectFolder,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { middleOfTable, turnBit } from "#tests/support/damage.ts";

const { migrationsFolder } = resourcesIn(projectFolder);
const secret = { type: "passphrase", passphrase } as const;

const keysOf = async (vaultFolder: string) => {
  const dataKey = await dataKeyByPassphrase({ folder: vaultFolder }, passphrase);
  if (!dataKey.ok) throw new Error(dataKey.error.type);
  return { database: databaseKeyOf(dataKey.value), backup: backupKeyOf(dataKey.value) };
};

describe("a backup", () => {
  test("holds every row of the vault, and its key file", async () => {
    const { client, core, vaultFolder, backupsFolder } = await aVault();
    // Not through the contract, which notes afterwards in the access log that it was made.
    const made = await core.context.vault.backups.make();
    if (!made.ok) throw new Error(made.error.type);
    const { name, summary } = made.value;
    await client.vault.lock();

    const keys = await keysOf(vaultFolder);
    const file = path.join(vaultFolder, "vault.db");
    const opened = openDatabase({ file, key: keys.database, migrationsFolder });
    if (!opened.ok) throw new Error(opened.error.type);
    using database = opened.value;
    const { digest } = runNow(contentOf(database.connection));

    const header = headerOf(path.join(backupsFolder, name));
    expect(header.contentDigest).toBe(digest);
    expect(header.vault).toEqual(
      JSON.parse(readFileSync(path.join(vaultFolder, "vault.json"), "utf8")),
    );
    expect(summary).toMatchObject({ reason: "requested", caseFiles: 3, madeOn: "2026-05-04" });
  });

  test("carries no name, neither in its file name nor readable inside", async () => {
    const { client, backupsFolder } = await aVault();
    const { name } = await client.backups.make();
    expect(name).toMatch(/^autour-[0-9a-f]{8}-000001\.autour-backup$/);
    const bytes = readFileSync(path.join(backupsFolder, name));
    const secrets = [organiser.name, organiser.organisation, "ESS-01", "SQLite format 3"];
    expect(secrets.filter((text) => bytes.includes(text))).toEqual([]);
  });

  test("leaves nothing beside it, and clears what one that was cut short left", async () => {
    const { client, backupsFolder, core } = await aVault();
    const { name } = await client.backups.make();
    expect(readdirSync(backupsFolder)).toEqual([name]);

    await client.vault.lock();
    writeFileSync(path.join(backupsFolder, `${name}.db.unfinished`), "half");
    await client.vault.unlock({ passphrase });
    await core.context.vault.backups.settled();
    expect(readdirSync(backupsFolder)).toEqual([name]);
  });

  test("of another vault is refused by name, also under a name of ours", async () => {
    const { client, backupsFolder } = await aVault();
    const other = await aVault();
    const { name } = await client.backups.make();
    const foreign = await other.client.backups.make();
    writeFileSync(
      path.join(backupsFolder, name),
      readFileSync(path.join(other.backupsFolder, foreign.name)),
    );
    const { error } = await safe(client.backups.preview({ name }));
    expect(error).toMatchObject({ code: "BACKUP_FOREIGN" });
    expect((await client.backups.overview()).files).toMatchObject([{ name, summary: null }]);
  });

  test("is asked of an open vault only", async () => {
    const { client } = await aVault();
    await client.vault.lock();
    expect((await safe(client.backups.make())).error).toMatchObject({ code: "LOCKED" });
  });

  test("that the locking of the vault cuts short leaves nothing behind", async () => {
    const { client, core, backupsFolder } = await aVault();
    const made = safe(client.backups.make());
    // Let it begin: it stops between two of its pieces.
    await new Promise((resolve) => setImmediate(resolve));
    await client.vault.lock();
    expect((await made).error).toMatchObject({ code: "LOCKED" });
    await core.context.vault.backups.settled();
    expect(readdirSync(backupsFolder)).toEqual([]);
  });
});

test("a vault that is locked and opened again at once goes on with its backup of the day", async () => {
  const { client, core } = await aVault();
  await client.vault.lock();
  await client.vault.unlock({ passphrase });
  await client.vault.lock();
  await client.vault.unlock({ passphrase });
  await core.context.vault.backups.settled();
  expect(await client.backups.overview()).toMatchObject({
    hasFailed: false,
    files: [{ summary: { reason: "daily" } }],
  });
});

describe("the backup of the day", () => {
  test("is made at the first opening of a day, and not at the second", async () => {
    const { client, core, clock } = await aVault();
    const reopenOn = async (today: string) => {
      await client.vault.lock();
      clock.moveTo(today);
      await client.vault.unlock({ passphrase });
      await core.context.vault.backups.settled();
      return (await client.backups.overview()).files.map(({ summary }) => summary?.madeOn);
    };
    expect(await reopenOn("2026-05-04")).toEqual(["2026-05-04"]);
    expect(await reopenOn("2026-05-04")).toEqual(["2026-05-04"]);
    expect(await reopenOn("2026-05-05")).toEqual(["2026-05-05", "2026-05-04"]);
  });

  test("that cannot be made keeps nobody out, and is said", async () => {
    const { client, core, backupsFolder } = await aVault();
    await client.vault.lock();
    writeFileSync(backupsFolder, "a file where the folder should be");
    await client.vault.unlock({ passphrase });
    await core.context.vault.backups.settled();
    rmSync(backupsFolder);

    expect(await client.backups.overview()).toMatchObject({ hasFailed: true, files: [] });
    await client.backups.make();
    expect(await client.backups.overview()).toMatchObject({ hasFailed: false });
  });
});

describe("restoring", () => {
  test("says first what would come back, disappear and change", async () => {
    const vault = await aVault();
    const { client } = vault;
    const { name } = await client.backups.make();
    await changeAndAdd(vault);

    const preview = await client.backups.preview({ name });

    expect(preview).toMatchObject({
      comeBack: [],
      disappear: ["ESS-90"],
      change: ["ESS-01"],
      changesSince: 1,
    });
  });

  test("gives the vault back as it was, and keeps what it replaced", async () => {
    const vault = await aVault();
    const { client } = vault;
    const { name } = await client.backups.make();
    await changeAndAdd(vault);

    await client.backups.restore({ name });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);

    const [replaced] = (await client.backups.overview()).files;
    expect(replaced?.summary).toMatchObject({ reason: "beforeRestore", caseFiles: 4 });
    expect((await client.backups.overview()).undo).toBe(replaced?.name);
    await client.backups.restore({ name: replaced?.name ?? "" });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03", "ESS-90"]);
  });

  test("survives locking: what was restored is what opens again, with the passphrase of today", async () => {
    const vault = await aVault();
    const { client } = vault;
    const { name } = await client.backups.make();
    await changeAndAdd(vault);
    const next = "une autre phrase fictive plutôt longue";
    await client.vault.changePassphrase({ current: passphrase, next });

    await client.backups.restore({ name });
    await client.vault.lock();
    await client.vault.unlock({ passphrase: next });

    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });

  test("refuses a damaged backup and leaves the vault as it is", async () => {
    const vault = await aVault();
    const { client, backupsFolder, vaultFolder } = vault;
    const { name } = await client.backups.make();
    await changeAndAdd(vault);
    const file = path.join(backupsFolder, name);
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 5000) ^ 1, bytes.length - 5000);
    writeFileSync(file, bytes);

    const { error } = await safe(client.backups.restore({ name }));

    expect(error).toMatchObject({ code: "BACKUP_INVALID" });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03", "ESS-90"]);
    expect(readdirSync(vaultFolder)).not.toContain("vault.db.restoring");
  });

  test("heals a damaged vault, and keeps the damaged file for who might still read in it", async () => {
    const { client, core, backupsFolder, vaultFolder } = await aVault();
    const { name } = await client.backups.make();
    const place = middleOfTable(core, "network_member");
    await client.vault.lock();
    turnBit(path.join(vaultFolder, "vault.db"), place);
    await client.vault.unlock({ passphrase });
    expect((await safe(client.backups.make())).error).toMatchObject({ code: "VAULT_DAMAGED" });

    await client.backups.restore({ name });

    expect((await client.backups.make()).summary).toMatchObject({ caseFiles: 3 });
    expect(readdirSync(backupsFolder)).toContain(`${name}.replaced.db`);
  });

  test("says that a backup is gone", async () => {
    const { client, backupsFolder } = await aVault();
    const { name } = await client.backups.make();
    rmSync(path.join(backupsFolder, name));
    const { error } = await safe(client.backups.restore({ name }));
    expect(error).toMatchObject({ code: "BACKUP_MISSING" });
  });
});

test("before a vault is brought to a newer schema, it is backed up as it was", async () => {
  const { client, vaultFolder, backupsFolder } = await aVault();
  await client.vault.lock();
  const newer = nextAutour(vaultFolder);

  await inProcess(newer).vault.unlock({ passphrase });
  await newer.context.vault.backups.settled();

  const [first, ...others] = (await inProcess(newer).backups.overview()).files;
  expect(first?.summary).toMatchObject({ reason: "beforeMigration", caseFiles: 3 });
  expect(others).toEqual([]);
  const known = knownMigrations(migrationsFolder).length;
  expect(headerOf(path.join(backupsFolder, first?.name ?? "")).schemaVersion).toBe(known);
  const file = path.join(backupsFolder, first?.name ?? "");
  expect(
    await verifyBackupFile({ migrationsFolder }, { file, secret, workFolder: backupsFolder }),
  ).toMatchObject({ ok: true });
});

test("a backup of a newer Autour is refused by name", async () => {
  const { client, vaultFolder, backupsFolder } = await aVault();
  await client.vault.lock();
  const newer = nextAutour(vaultFolder);
  await inProcess(newer).vault.unlock({ passphrase });
  const { name } = await inProcess(newer).backups.make();
  const file = path.join(backupsFolder, name);
  const deps = { migrationsFolder };
  expect(
    await verifyBackupFile(deps, { file, secret, workFolder: temporaryFolder() }),
  ).toMatchObject({ error: { type: "BackupNewer" } });
});

test("a disk that is full leaves no half backup, and the ones before", async () => {
  const { client, backupsFolder } = await aVault();
  const { name } = await client.backups.make();
  const written = vi.spyOn(fs, "writeSync").mockImplementation(() => {
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  });
  syncBuiltinESMExports();
  const { error } = await safe(client.backups.make());
  written.mockRestore();
  syncBuiltinESMExports();

  expect(error).toMatchObject({ code: "DISK_FULL" });
  expect(readdirSync(backupsFolder)).toEqual([name]);
  expect((await client.backups.preview({ name })).disappear).toEqual([]);
});

describe("on another computer", () => {
  test("a backup becomes a vault, with the passphrase of its day", async () => {
    const { client, backupsFolder } = await aVault();
    const { name } = await client.backups.make();
    const folder = path.join(temporaryFolder(), "vault");
    const file = path.join(backupsFolder, name);

    const deps = { migrationsFolder, clock: fixedClock() };
    const restored = await restoreAsNewVault(deps, { file, secret, folder });
    expect(restored).toMatchObject({ ok: true, value: { caseFiles: 3 } });

    const elsewhere = inProcess(startCore({ vaultFolder: folder }));
    await elsewhere.vault.unlock({ passphrase });
    expect(await numbersIn(elsewhere)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });

  test("a wrong passphrase and a folder that holds something are told apart, and nothing is written", async () => {
    const { client, backupsFolder, vaultFolder } = await aVault();
    const { name } = await client.backups.make();
    const deps = { migrationsFolder, clock: fixedClock() };
    const file = path.join(backupsFolder, name);
    const parent = temporaryFolder();
    const wrong = { type: "passphrase", passphrase: "pas la bonne phrase" } as const;
    const input = { file, secret: wrong, folder: path.join(parent, "vault") };

    expect(await restoreAsNewVault(deps, input)).toMatchObject({
      error: { type: "WrongPassphrase" },
    });
    expect(await verifyBackupFile(deps, { ...input, workFolder: parent })).toMatchObject({
      error: { type: "WrongPassphrase" },
    });
    expect(readdirSync(parent)).toEqual([]);
    expect(await restoreAsNewVault(deps, { file, secret, folder: vaultFolder })).toMatchObject({
      error: { type: "FolderNotEmpty" },
    });
  });
});

/** The next day: one change in the first dossier, and one dossier more. */
const changeAndAdd = async ({ client, clock, ids }: Awaited<ReturnType<typeof aVault>>) => {
  clock.moveTo("2026-05-05");
  const [caseFileId] = ids;
  if (!caseFileId) throw new Error("there is no dossier");
  const { person } = aCaseFile();
  await client.people.save({ caseFileId, person: { ...person, usualName: "Changé-Fictif" } });
  const text = writeExchangeFile(aCaseFile({ number: "ESS-90" }));
  await client.exchange.import({ text, replace: false });
};
