import { readdirSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import {
  fixedClock,
  inProcess,
  openCore,
  passphrase,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import type { CoreClient } from "#contract/contract.ts";
import { fill } from "#tests/support/fill.ts";

const kindsIn = async (client: CoreClient) =>
  (await client.accessLog.list({})).entries.map(({ kind }) => kind);

const withOneDossier = async () => {
  const clock = fixedClock();
  const { client, core } = await openCore({ clock });
  const [caseFileId] = await fill(client, 1);
  if (!caseFileId) throw new Error("no dossier");
  return { client, core, clock, caseFileId };
};

describe("the access log", () => {
  test("notes a dossier that is opened, once until the vault is opened again", async () => {
    const { client, caseFileId } = await withOneDossier();
    await client.caseFiles.open({ caseFileId });
    await client.caseFiles.open({ caseFileId });
    expect(await kindsIn(client)).toEqual(["caseFileOpened", "unlocked"]);

    await client.vault.lock();
    await client.vault.unlock({ passphrase });
    await client.caseFiles.open({ caseFileId });
    const { entries } = await client.accessLog.list({});
    expect(entries.map(({ kind }) => kind)).toEqual([
      "caseFileOpened",
      "unlocked",
      "caseFileOpened",
      "unlocked",
    ]);
    expect(entries[0]).toMatchObject({ caseFile: { id: caseFileId, number: "ESS-01" } });
  });

  test("notes what leaves: exported, handed over, printed", async () => {
    const { client, caseFileId } = await withOneDossier();
    await client.exchange.export({ caseFileId, includePrivate: false });
    await client.exchange.handOver({ caseFileId, includePrivate: false });
    await client.accessLog.notePrinted({ caseFileId });
    expect(await kindsIn(client)).toEqual([
      "paperPrinted",
      "caseFileExported",
      "caseFileExported",
      "unlocked",
    ]);
  });

  test("does not note a file whose saving was given up", async () => {
    const { client } = await openCore({ saveFile: () => Promise.resolve("cancelled") });
    const [caseFileId] = await fill(client, 1);
    if (!caseFileId) throw new Error("no dossier");
    await client.exchange.export({ caseFileId, includePrivate: true });
    expect(await kindsIn(client)).toEqual(["unlocked"]);
  });

  test("notes changed keys, backups made and restored, and an erasure", async () => {
    const { client, caseFileId } = await withOneDossier();
    const { name } = await client.backups.make();
    const { code } = await client.vault.draftRecoveryCode({ passphrase });
    await client.vault.activateRecoveryCode({ code });
    expect(await kindsIn(client)).toEqual(["keysChanged", "backupMade", "unlocked"]);
    await client.backups.restore({ name });
    expect((await kindsIn(client))[0]).toBe("backupRestored");
    await client.erasures.eraseCaseFile({ caseFileId, number: "ESS-01" });
    const { entries } = await client.accessLog.list({});
    // The random id alone is left of it.
    expect(entries[0]).toMatchObject({ kind: "caseFileErased", caseFile: null, isGone: true });
  });

  test("gets the attempts that failed while the vault was closed, with their instants, when it is opened", async () => {
    const { client, clock, core } = await withOneDossier();
    await client.vault.lock();
    clock.moveTo("2026-05-06");
    await safe(client.vault.unlock({ passphrase: "une phrase que personne ne connaît" }));
    await safe(client.vault.unlock({ passphrase: "une autre phrase que personne n’a" }));
    clock.moveTo("2026-05-07");
    await client.vault.unlock({ passphrase });

    const { entries } = await client.accessLog.list({ limit: 3 });
    expect(entries.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
      ["unlocked", "2026-05-07"],
      ["unlockRefused", "2026-05-06"],
      ["unlockRefused", "2026-05-06"],
    ]);
    expect(core.context.vault.refusedUnlocks()).toEqual([]);
  });

  test("keeps no name of who tried, and counts no attempt twice", async () => {
    const vaultFolder = path.join(temporaryFolder(), "vault");
    const { client } = await openCore({ vaultFolder });
    await client.vault.lock();
    await safe(client.vault.unlock({ passphrase: "une phrase que personne ne connaît" }));
    expect(readdirSync(vaultFolder)).toContain("refused-unlocks");
    await client.vault.unlock({ passphrase });
    await client.vault.lock();
    await client.vault.unlock({ passphrase });
    expect(readdirSync(vaultFolder)).not.toContain("refused-unlocks");
    expect((await kindsIn(client)).filter((kind) => kind === "unlockRefused")).toHaveLength(1);
  });

  test("lets go, at an opening, of what is older than twelve months", async () => {
    const { client, clock, caseFileId } = await withOneDossier();
    await client.caseFiles.open({ caseFileId });
    await client.vault.lock();
    clock.moveTo("2027-05-04");
    await client.vault.unlock({ passphrase });
    expect(await kindsIn(client)).toEqual(["unlocked", "caseFileOpened", "unlocked"]);
    await client.vault.lock();
    clock.moveTo("2027-05-05");
    await client.vault.unlock({ passphrase });
    expect(await kindsIn(client)).toEqual(["unlocked", "unlocked"]);
  });

  test("is read in parts, each going on where the one before ended", async () => {
    const { client, caseFileId } = await withOneDossier();
    for (let time = 0; time < 4; time += 1) await client.accessLog.notePrinted({ caseFileId });
    const first = await client.accessLog.list({ limit: 3 });
    expect(first.entries).toHaveLength(3);
    const second = await client.accessLog.list({ limit: 3, before: first.next });
    expect(second.entries.map(({ kind }) => kind)).toEqual(["paperPrinted", "unlocked"]);
    expect(second.next).toBeNull();
  });

  // Planted: without looking at what the note failed on, the dossier of a damaged vault cannot be read any more.
  test("keeps nobody from reading a vault that is no longer written to", async () => {
    const { client, core, caseFileId } = await withOneDossier();
    core.context.vault.stopWriting();
    expect((await client.caseFiles.open({ caseFileId })).id).toBe(caseFileId);
    expect(await kindsIn(client)).toEqual(["unlocked"]);
  });

  test("is not asked of a closed vault", async () => {
    const client = inProcess(startCore());
    expect((await safe(client.accessLog.list({}))).error).toMatchObject({ code: "LOCKED" });
  });
});
