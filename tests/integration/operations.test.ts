import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { safe } from "@orpc/client";
import { sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { operationTable } from "#core/db/schema/index.ts";
import { findBrokenOperation } from "#core/db/operations.ts";
import { openDatabase } from "#core/db/open-database.ts";
import { keepCheckpoints } from "#core/vault/checkpoints.ts";
import { dataKeyByPassphrase } from "#core/vault/key-ring.ts";
import { auditKeyOf, databaseKeyOf } from "#core/vault/keys.ts";
import { runNow } from "#domain/steps.ts";
import { resourcesIn } from "#hosts/resources.ts";
import {
  databaseOf,
  fixedClock,
  openCore,
  organiser,
  passphrase,
  projectFolder,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";

// Planted faults: an operation appended beside its transaction; a chain that leaves out the action; a mark that is never
// written, or not cleared by a restore; a checkpoint that waits for the next lock.

const aVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const clock = fixedClock();
  const { core, client } = await openCore({ vaultFolder, clock });
  const operations = () =>
    databaseOf(core).select().from(operationTable).orderBy(operationTable.sequence).all();
  return { vaultFolder, clock, core, client, operations };
};

const aDossier = async (client: CoreClient) => {
  const [caseFileId] = await fill(client, 1);
  if (!caseFileId) throw new Error("nothing was taken in");
  return caseFileId;
};

/** The vault's file as anybody with its keys opens it, while no Autour does. */
const openByHand = async (vaultFolder: string) => {
  const dataKey = await dataKeyByPassphrase({ folder: vaultFolder }, passphrase);
  if (!dataKey.ok) throw new Error(dataKey.error.type);
  const opened = openDatabase({
    file: path.join(vaultFolder, "vault.db"),
    key: databaseKeyOf(dataKey.value),
    migrationsFolder: resourcesIn(projectFolder).migrationsFolder,
  });
  if (!opened.ok) throw new Error(opened.error.type);
  return { ...opened.value, auditKey: auditKeyOf(dataKey.value) };
};

const brokenAfter = async (vaultFolder: string, fault: string) => {
  using vault = await openByHand(vaultFolder);
  vault.connection.exec(
    "drop trigger operation_is_never_rewritten; drop trigger operation_never_goes",
  );
  vault.connection.exec(fault);
  return runNow(findBrokenOperation(vault.connection, vault.auditKey));
};

/** A vault of four operations whose database file is put back as it was after two. */
const rolledBack = async () => {
  const vault = await aVault();
  const { vaultFolder, client, clock } = vault;
  const file = path.join(vaultFolder, "vault.db");
  await fill(client, 1);
  await client.vault.lock();
  const older = readFileSync(file);
  await client.vault.unlock({ passphrase });
  clock.moveTo("2026-05-06");
  await client.organisers.save({ ...organiser, function: "Organisatrice" });
  await client.organisers.save({ ...organiser, function: "Coordinatrice" });
  await client.vault.lock();
  const newer = readFileSync(file);
  return { ...vault, file, older, newer };
};

const aLog = (onCheckpoint: () => void) => {
  vi.useFakeTimers();
  const file = path.join(temporaryFolder(), "log.db");
  const connection = new Database(file);
  connection.pragma("journal_mode = WAL");
  connection.exec("create table word (text text)");
  const end = new AbortController();
  keepCheckpoints(connection, onCheckpoint, end.signal);
  const add = () => connection.prepare("insert into word values ('fictif')").run();
  const logBytes = () => readFileSync(`${file}-wal`).length;
  return { add, logBytes, [Symbol.dispose]: () => (end.abort(), vi.useRealTimers()) };
};

const verifiedAfter = async (fault: string) => {
  const { vaultFolder, client } = await aVault();
  await fill(client, 2);
  await client.vault.lock();
  {
    using vault = await openByHand(vaultFolder);
    vault.connection.pragma("foreign_keys = OFF");
    vault.connection.exec(fault);
  }
  await client.vault.unlock({ passphrase });
  return client.vault.verify();
};
const faultless = {
  isWhole: true,
  brokenReferences: 0,
  isSearchWhole: true,
  brokenOperation: null,
};

describe("the chain of operations", () => {
  test("takes up every committed change under the name of its verb, and of its dossier", async () => {
    const { client, operations } = await aVault();
    const caseFileId = await aDossier(client);
    await client.organisers.save({ ...organiser, function: "Organisatrice" });

    const [built, imported, saved, ...more] = operations();
    expect(built).toMatchObject({ sequence: 1, actor: "autour", action: "autour", entityId: null });
    expect(imported).toMatchObject({
      sequence: 2,
      at: "2026-05-04T09:00:00.000Z",
      utcOffset: 120,
      actor: "organiser",
      entityId: null,
    });
    expect(saved).toMatchObject({ sequence: 3, action: "organisers.save", entityId: null });
    expect(more).toEqual([]);

    await client.checks.setAside({ caseFileId, checkId: "planValidated", reason: "Fictif." });
    expect(operations().at(-1)).toMatchObject({
      sequence: 4,
      action: "checks.setAside",
      entityId: caseFileId,
    });
  });

  test("has no place for a question, a refusal, a draft or what is computed", async () => {
    const { client, clock, operations } = await aVault();
    const caseFileId = await aDossier(client);
    const before = operations().length;

    await client.drafts.put({ caseFileId, form: "person", values: { usualName: "Fictive" } });
    await client.drafts.discard({ caseFileId, form: "person" });
    clock.moveTo("2027-05-04");
    await client.caseFiles.list({});
    await client.reminders.list();
    const refused = await safe(
      client.checks.setAside({ caseFileId, checkId: "personInformed", reason: "Fictif." }),
    );

    expect(refused.isSuccess).toBe(false);
    expect(operations()).toHaveLength(before);
  });

  test("refuses a write that would not be in it", async () => {
    const { core } = await aVault();
    expect(() => core.context.vault.db()?.delete(operationTable).run()).toThrow(
      "outside a transaction",
    );
  });

  test("is never rewritten nor shortened", async () => {
    const { core } = await aVault();
    const db = databaseOf(core);
    for (const statement of [
      sql`update operation set action = 'other'`,
      sql`delete from operation`,
      sql`insert or replace into operation select sequence, at, 0, actor, action, entity_id, code from operation`,
    ])
      expect(() => db.run(statement)).toThrow(
        expect.objectContaining({
          cause: expect.objectContaining({ message: "operation is append-only" }),
        }),
      );
  });

  test.for([
    ["nothing was touched", "select 1", null],
    ["an action was renamed", "update operation set action = 'x' where sequence = 2", 2],
    ["an instant was moved", "update operation set at = '2020' where sequence = 3", 3],
    ["one was taken out", "delete from operation where sequence = 2", 3],
    [
      "one was added",
      "insert into operation select 5, at, utc_offset, actor, action, entity_id, code from operation where sequence = 4",
      5,
    ],
  ] as const)("shows that %s by hand", async ([, fault, found]) => {
    const { vaultFolder, client } = await aVault();
    await fill(client, 3);
    await client.vault.lock();

    expect(await brokenAfter(vaultFolder, fault)).toBe(found);
  });
});

describe("verifying a vault", () => {
  test.for([
    ["nothing", "select 1", faultless],
    [
      "a row whose dossier is gone",
      "update person set case_file_id = '00000000-0000-4000-8000-000000000000' where rowid = 1",
      { ...faultless, brokenReferences: 1 },
    ],
    [
      "a word the search does not know",
      "drop trigger search_entry_is_never_rewritten; update search_entry set text = 'autre chose' where id = 1",
      { ...faultless, isSearchWhole: false },
    ],
    [
      "an operation that was changed",
      "drop trigger operation_is_never_rewritten; update operation set action = 'x' where sequence = 2",
      { ...faultless, brokenOperation: 2 },
    ],
  ] as const)("finds %s", async ([, fault, found]) => {
    expect(await verifiedAfter(fault)).toEqual(found);
  });
});

describe("a vault whose file is older than it was (DATA_ROLLED_BACK)", () => {
  test("is refused with what is known of the loss, and not touched", async () => {
    const { client, file, older, vaultFolder } = await rolledBack();
    writeFileSync(file, older);
    const header = readFileSync(path.join(vaultFolder, "vault.json"));

    const { error } = await safe(client.vault.unlock({ passphrase }));

    expect(error).toMatchObject({
      code: "DATA_ROLLED_BACK",
      data: {
        count: 2,
        keptUntil: "2026-05-04T09:00:00.000Z",
        knownUntil: "2026-05-06T09:00:00.000Z",
      },
    });
    expect(await client.vault.status()).toEqual({ state: "locked" });
    expect(readFileSync(file).equals(older)).toBe(true);
    expect(readFileSync(path.join(vaultFolder, "vault.json")).equals(header)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test("opens once the loss is accepted, and says nothing more of it", async () => {
    const { client, file, older } = await rolledBack();
    writeFileSync(file, older);

    await client.vault.unlock({ passphrase, acceptLoss: true });
    expect(await client.organisers.get()).toEqual(organiser);
    await client.vault.lock();

    await client.vault.unlock({ passphrase });
    expect(await client.vault.status()).toEqual({ state: "open" });
  });

  test("is noticed too when it went its own way since, as long as what was lost", async () => {
    const { client, clock, file, older, newer } = await rolledBack();
    writeFileSync(file, older);
    clock.moveTo("2026-05-07");
    await client.vault.unlock({ passphrase, acceptLoss: true });
    await client.organisers.save({ ...organiser, function: "Médiatrice" });
    await client.organisers.save({ ...organiser, function: "Secrétaire" });
    await client.vault.lock();
    writeFileSync(file, newer);

    const { error } = await safe(client.vault.unlock({ passphrase }));
    expect(error).toMatchObject({ code: "DATA_ROLLED_BACK", data: { count: null } });
  });

  test("is no such vault when an older backup was restored on purpose", async () => {
    const { client } = await rolledBack();
    await client.vault.unlock({ passphrase });
    const { name } = await client.backups.make();
    await client.organisers.save({ ...organiser, function: "Médiatrice" });
    await client.backups.restore({ name });
    await client.vault.lock();

    await client.vault.unlock({ passphrase });
    expect(await client.vault.status()).toEqual({ state: "open" });
  });
});

describe("the log of an open vault", () => {
  test("is in the file five seconds after the last change, and asks for nothing more", () => {
    const onCheckpoint = vi.fn();
    using log = aLog(onCheckpoint);
    log.add();
    vi.advanceTimersByTime(5000);
    expect(onCheckpoint).not.toHaveBeenCalled();
    expect(log.logBytes()).toBeGreaterThan(0);
    vi.advanceTimersByTime(5000);
    expect(onCheckpoint).toHaveBeenCalledTimes(1);
    expect(log.logBytes()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(onCheckpoint).toHaveBeenCalledTimes(1);
  });

  test("is in the file every half minute while work goes on", () => {
    const onCheckpoint = vi.fn();
    using log = aLog(onCheckpoint);
    for (let second = 0; second < 31; second += 1) {
      log.add();
      vi.advanceTimersByTime(1000);
    }
    expect(onCheckpoint).toHaveBeenCalledTimes(1);
  });
});
