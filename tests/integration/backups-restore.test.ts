import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { contentOf } from "#core/db/inspect-database.ts";
import { openDatabase } from "#core/db/open-database.ts";
import { erasureTable } from "#core/db/schema/index.ts";
import { dataKeyByPassphrase } from "#core/vault/key-ring.ts";
import { databaseKeyOf } from "#core/vault/keys.ts";
import { settleRestores } from "#core/vault/restore-vault.ts";
import { runNow } from "#domain/steps.ts";
import { RECEIVED_BACKUP } from "#domain/backup.ts";
import { resourcesIn } from "#hosts/resources.ts";
import {
  aVault,
  databaseOf,
  headerOf,
  numbersIn,
  reopenOn,
  send,
  type TestVault,
} from "#tests/support/backup-vault.ts";
import {
  fixedClock,
  inProcess,
  passphrase,
  projectFolder,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";

const { migrationsFolder } = resourcesIn(projectFolder);
const secret = { type: "passphrase", passphrase } as const;
const received = { name: RECEIVED_BACKUP } as const;

/** A backup of a vault, taken away on a stick. */
const onStick = async ({ client, backupsFolder }: Pick<TestVault, "client" | "backupsFolder">) => {
  const { name } = await client.backups.make();
  const file = path.join(temporaryFolder(), name);
  cpSync(path.join(backupsFolder, name), file);
  return file;
};

/** Erases a dossier and enters it into the register, as erasing does. */
const erase = ({ core, ids }: TestVault) => {
  const [id] = ids;
  if (!id) throw new Error("there is no dossier");
  databaseOf(core).transaction((tx) => {
    tx.insert(erasureTable).values({ entityId: id, erasedAt: "2026-05-04T09:00:00.000Z" }).run();
    tx.run(`delete from case_file where id = '${id}'`);
  });
};

const damageDatabase = (vaultFolder: string) => {
  const file = path.join(vaultFolder, "vault.db");
  writeFileSync(file, Buffer.alloc(readFileSync(file).length, 7));
};

describe("a backup that is handed over", () => {
  test("is verified, compared and restored like those of the folder, and then let go", async () => {
    const vault = await aVault();
    const { client, backupsFolder } = vault;
    const file = await onStick(vault);
    await client.exchange.importDemonstration();

    await send(client, file);
    const preview = await client.backups.preview(received);
    expect(preview.disappear).toHaveLength(3);
    await client.backups.restore(received);

    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
    expect(readdirSync(backupsFolder)).not.toContain("received.incoming");
  });

  test("is refused at its first piece when it is no backup, and nothing of it stays", async () => {
    const { client, backupsFolder } = await aVault();
    const piece = Buffer.alloc(100_000, 7).toString("base64");
    const { error } = await safe(client.backups.receive({ offset: 0, piece }));
    // Planted fault: looking only once it was all there let gigabytes of anything be sent first.
    expect(error).toMatchObject({ code: "BACKUP_INVALID" });
    expect(readdirSync(backupsFolder)).toEqual([]);
  });

  test("of which a piece is missing or comes twice is refused", async () => {
    const vault = await aVault();
    const { client } = vault;
    const bytes = readFileSync(await onStick(vault));
    const half = Math.floor(bytes.length / 2);
    const first = { offset: 0, piece: bytes.subarray(0, half).toString("base64") };
    await client.backups.receive(first);
    const rest = bytes.subarray(half).toString("base64");
    // Planted fault: writing at the end whatever the offset made a file of the right length and the wrong order.
    const tooFar = await safe(client.backups.receive({ offset: half + 1, piece: rest }));
    expect(tooFar.error).toMatchObject({ code: "BACKUP_MISSING" });
    const cut = await safe(client.backups.preview(received));
    expect(cut.error).toMatchObject({ code: "BACKUP_INVALID" });
    await client.backups.receive({ offset: half, piece: rest });
    const again = await safe(client.backups.receive({ offset: half, piece: rest }));
    expect(again.error).toMatchObject({ code: "BACKUP_MISSING" });
    expect((await client.backups.preview(received)).change).toEqual([]);
  });

  test("of another vault is refused by name", async () => {
    const { client } = await aVault();
    await send(client, await onStick(await aVault()));
    const { error } = await safe(client.backups.preview(received));
    expect(error).toMatchObject({ code: "BACKUP_FOREIGN" });
  });

  test("is discarded when the organiser gives up", async () => {
    const vault = await aVault();
    await send(vault.client, await onStick(vault));
    await vault.client.backups.discardReceived();
    const { error } = await safe(vault.client.backups.preview(received));
    expect(error).toMatchObject({ code: "BACKUP_MISSING" });
  });
});

describe("who was erased", () => {
  test("does not come back by restoring a backup from before, and is not announced (G19)", async () => {
    const vault = await aVault();
    const { client } = vault;
    const { name } = await client.backups.make();
    erase(vault);

    // Planted fault: swapping before the register was applied brought ESS-01 back.
    expect((await client.backups.preview({ name })).comeBack).toEqual([]);
    await client.backups.restore({ name });
    expect(await numbersIn(client)).toEqual(["ESS-02", "ESS-03"]);
    await client.vault.lock();
    await client.vault.unlock({ passphrase });
    const register = databaseOf(vault.core).select().from(erasureTable).all();
    expect(register).toMatchObject([{ entityId: vault.ids[0] }]);
  });

  test("does not come back on the page without an open vault", async () => {
    const vault = await aVault();
    const { client } = vault;
    const file = await onStick(vault);
    erase(vault);
    await client.vault.lock();

    await send(client, file);
    // Planted fault: reading the register only of an open vault forgot it here.
    await client.backups.restoreClosed({ ...received, secret });
    await client.vault.unlock({ passphrase });
    expect(await numbersIn(client)).toEqual(["ESS-02", "ESS-03"]);
  });

  test("does not come back when the vault is damaged, as far as the newest backup knows", async () => {
    const vault = await aVault();
    const { client, vaultFolder } = vault;
    const { name } = await client.backups.make();
    erase(vault);
    await client.backups.make();
    await client.vault.lock();
    damageDatabase(vaultFolder);
    // Planted fault: asking only the damaged vault for its register brought ESS-01 back.
    await client.backups.restoreClosed({ name, secret });
    await client.vault.unlock({ passphrase });
    expect(await numbersIn(client)).toEqual(["ESS-02", "ESS-03"]);
  });

  test("changes the digest of the register in the head of each backup from then on", async () => {
    const vault = await aVault();
    const { client, backupsFolder } = vault;
    const digestOf = async () => {
      const { name } = await client.backups.make();
      return headerOf(path.join(backupsFolder, name)).erasuresDigest;
    };
    const before = await digestOf();
    expect(await digestOf()).toBe(before);
    erase(vault);
    expect(await digestOf()).not.toBe(before);
  });
});

describe("a restored vault", () => {
  test("keeps today's choices, counts the restore, and goes on with its chain and its mark", async () => {
    const vault = await aVault();
    const { client, backupsFolder } = vault;
    const { name } = await client.backups.make();
    const stick = path.join(temporaryFolder(), "CLE");
    mkdirSync(stick);
    await client.backups.setSecondFolder({ folder: stick });
    await client.backups.restore({ name });

    expect((await client.backups.overview()).secondFolder).toMatchObject({ folder: stick });
    const after = await client.backups.make();
    // Planted fault: without counting the restore, this backup would stand before those of the vault it replaced.
    expect((await client.backups.overview()).files[0]?.name).toBe(after.name);
    expect(headerOf(path.join(backupsFolder, after.name)).summary).toMatchObject({
      restores: 1,
      operations: headerOf(path.join(backupsFolder, name)).summary.operations + 1,
    });
    // Planted fault: a mark from before the restore made this unlock say that something was lost.
    await reopenOn(vault, "2026-05-05");
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });
});

describe("without an open vault", () => {
  test("on another computer, a file becomes the vault, with the passphrase of its day", async () => {
    const file = await onStick(await aVault());
    const vaultFolder = path.join(temporaryFolder(), "vault");
    const client = inProcess(startCore({ vaultFolder, clock: fixedClock() }));
    await send(client, file);
    expect((await client.backups.found()).files).toMatchObject([received]);

    await client.backups.restoreClosed({ ...received, secret });
    expect(await client.vault.status()).toMatchObject({ state: "locked" });
    await client.vault.unlock({ passphrase });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });

  test("the recovery code of its day opens it as well", async () => {
    const vault = await aVault();
    const { client } = vault;
    const { code } = await client.vault.draftRecoveryCode({ passphrase });
    await client.vault.activateRecoveryCode({ code });
    const file = await onStick(vault);
    const vaultFolder = path.join(temporaryFolder(), "vault");
    const elsewhere = inProcess(startCore({ vaultFolder, clock: fixedClock() }));
    await send(elsewhere, file);
    await elsewhere.backups.restoreClosed({ ...received, secret: { type: "recoveryCode", code } });
    const next = "une autre phrase fictive plutôt longue";
    await elsewhere.vault.recover({ code, passphrase: next });
    expect(await numbersIn(elsewhere)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });

  test("a damaged vault is set aside whole, with one of the backups found beside it in its place", async () => {
    const { client, vaultFolder, clock } = await aVault();
    const { name } = await client.backups.make();
    await client.vault.lock();
    damageDatabase(vaultFolder);
    const damaged = readFileSync(path.join(vaultFolder, "vault.db"));
    const { error } = await safe(client.vault.unlock({ passphrase }));
    expect(error).toMatchObject({ code: "VAULT_DAMAGED" });

    expect((await client.backups.found()).files).toMatchObject([{ name }]);
    await client.backups.restoreClosed({ name, secret });
    await client.vault.unlock({ passphrase });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
    // Planted fault: renaming over the folder deleted what somebody might still have read.
    const aside = `${vaultFolder}.set-aside-${clock.today()}`;
    expect(readFileSync(path.join(aside, "vault.db")).equals(damaged)).toBe(true);
    expect(readdirSync(aside)).toContain("vault.json");
  });

  test("also when its key file is gone, and twice in one day", async () => {
    const { client, vaultFolder } = await aVault();
    const { name } = await client.backups.make();
    for (let at = 0; at < 2; at += 1) {
      await client.vault.lock();
      for (const file of ["vault.json", "vault.copy.json"])
        writeFileSync(path.join(vaultFolder, file), "{}");
      await client.backups.restoreClosed({ name, secret });
      await client.vault.unlock({ passphrase });
    }
    const asides = readdirSync(path.dirname(vaultFolder)).filter((one) => one.includes("aside"));
    expect(asides.toSorted()).toEqual([
      "vault.set-aside-2026-05-04",
      "vault.set-aside-2026-05-04-2",
    ]);
  });

  test("a wrong passphrase, a wrong code, a slip of the pen, and damage are told apart, and nothing is written (G10)", async () => {
    const vault = await aVault();
    const { client, vaultFolder } = vault;
    const file = await onStick(vault);
    await client.vault.lock();
    await send(client, file);
    const before = readdirSync(path.dirname(vaultFolder));
    const refusal = async (asked: Parameters<typeof client.backups.verifyClosed>[0]["secret"]) =>
      (await safe(client.backups.restoreClosed({ ...received, secret: asked }))).error;

    const wrong = { type: "passphrase", passphrase: "pas la bonne phrase" } as const;
    expect(await refusal(wrong)).toMatchObject({ code: "WRONG_PASSPHRASE" });
    const mistyped = { type: "recoveryCode", code: "ABCD" } as const;
    expect(await refusal(mistyped)).toMatchObject({ code: "RECOVERY_CODE_MISTYPED" });

    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 5000) ^ 1, bytes.length - 5000);
    writeFileSync(file, bytes);
    await send(client, file);
    expect(await refusal(secret)).toMatchObject({ code: "BACKUP_INVALID" });
    expect(readdirSync(path.dirname(vaultFolder))).toEqual(before);
    await client.vault.unlock({ passphrase });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });

  test("an open vault is never replaced in this way", async () => {
    const vault = await aVault();
    const { name } = await vault.client.backups.make();
    const { error } = await safe(vault.client.backups.restoreClosed({ name, secret }));
    expect(error).toMatchObject({ code: "VAULT_OPEN" });
  });

  test("nor one that another Autour has open", async () => {
    const vault = await aVault();
    const { name } = await vault.client.backups.make();
    const other = inProcess(startCore({ vaultFolder: vault.vaultFolder, clock: fixedClock() }));
    // Planted fault: without asking the database, the folder was renamed under the feet of the other.
    const { error } = await safe(other.backups.restoreClosed({ name, secret }));
    expect(error).toMatchObject({ code: "VAULT_IN_USE" });
    expect(await numbersIn(vault.client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });

  test("a power cut between setting aside and putting in place is made good at the next start (G13)", async () => {
    const { client, vaultFolder } = await aVault();
    await client.vault.lock();
    const parent = path.dirname(vaultFolder);
    cpSync(vaultFolder, `${vaultFolder}.restored`, { recursive: true });

    // Before: the old one is still there, and stays.
    settleRestores(parent);
    expect(readdirSync(parent)).toEqual(["vault"]);

    // Between: the place is free, and the whole one takes it.
    cpSync(vaultFolder, `${vaultFolder}.restored`, { recursive: true });
    cpSync(vaultFolder, `${vaultFolder}.set-aside-2026-05-04`, { recursive: true });
    rmSync(vaultFolder, { recursive: true });
    // Planted fault: without settling, the next start offered to make a new, empty vault.
    const started = inProcess(startCore({ vaultFolder, clock: fixedClock() }));
    expect(await started.vault.status()).toMatchObject({ state: "locked" });
    await started.vault.unlock({ passphrase });
    expect(await numbersIn(started)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
    expect(existsSync(`${vaultFolder}.restored`)).toBe(false);
  });
});

test("restoring gives the rows of the backup but for what a restore itself writes (G12)", async () => {
  const vault = await aVault();
  const { client, vaultFolder, backupsFolder } = vault;
  const { backups } = vault.core.context.vault;
  const made = await backups.make();
  if (!made.ok) throw new Error(made.error.type);
  const { name } = made.value;
  await client.exchange.importDemonstration();
  await backups.restore(name);
  await client.vault.lock();
  const dataKey = await dataKeyByPassphrase({ folder: vaultFolder }, passphrase);
  if (!dataKey.ok) throw new Error(dataKey.error.type);
  const file = path.join(vaultFolder, "vault.db");
  const opened = openDatabase({ file, key: databaseKeyOf(dataKey.value), migrationsFolder });
  if (!opened.ok) throw new Error(opened.error.type);
  using database = opened.value;
  const { connection } = database;
  // What the restore added: one operation, and the settings that count it.
  connection.exec("drop trigger operation_never_goes");
  connection.exec("delete from operation where action = 'backups.restore'");
  connection.exec("delete from vault_settings");
  expect(runNow(contentOf(connection)).digest).toBe(
    headerOf(path.join(backupsFolder, name)).contentDigest,
  );
});
