import fs, { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test, vi } from "vitest";
import {
  aVault,
  headerOf,
  numbersIn,
  reopenOn,
  type TestVault,
} from "#tests/support/backup-vault.ts";
import { fixedClock, openCore, startCore, inProcess } from "#tests/support/core-harness.ts";
import { temporaryFolder } from "#tests/support/core-harness.ts";

/** A stick with a folder that was chosen. */
const withStick = async () => {
  const vault = await aVault();
  const stick = path.join(temporaryFolder(), "CLE");
  mkdirSync(stick);
  await vault.client.backups.setSecondFolder({ folder: stick });
  return { ...vault, stick };
};

const secondFolder = async ({ client }: TestVault) =>
  (await client.backups.overview()).secondFolder;

describe("a folder elsewhere", () => {
  test("has the newest backup at once, byte for byte, and each one after it", async () => {
    const vault = await withStick();
    const { client, stick, backupsFolder } = vault;
    const { name } = await client.backups.make();

    // Planted fault: copying before the backup had its name left the stick one behind.
    expect(readdirSync(stick).toSorted()).toEqual(readdirSync(backupsFolder).toSorted());
    expect(
      readFileSync(path.join(stick, name)).equals(readFileSync(path.join(backupsFolder, name))),
    ).toBe(true);
    expect(await secondFolder(vault)).toMatchObject({ isPresent: true, isCurrent: true });
    expect(await client.backups.overview()).toMatchObject({ lastSecondCopyOn: "2026-05-04" });
  });

  test("that is not plugged in is no error: the backup is made, and copied when it is back", async () => {
    const vault = await withStick();
    const { client, stick } = vault;
    rmSync(stick, { recursive: true });
    await client.backups.make();
    expect(await secondFolder(vault)).toMatchObject({ isPresent: false, hasFailed: false });
    expect(await client.backups.overview()).toMatchObject({ hasFailed: false });

    // Planted fault: copying only what was just made left the stick empty until the next day.
    mkdirSync(stick);
    await reopenOn(vault, "2026-05-04");
    expect(await secondFolder(vault)).toMatchObject({ isCurrent: true });
  });

  test("that is full leaves no half copy under a valid name, and that is said (G5)", async () => {
    const vault = await withStick();
    const { client, stick } = vault;
    const before = readdirSync(stick);
    const write = fs.writeSync.bind(fs);
    const written = vi.spyOn(fs, "writeSync").mockImplementation(((
      handle: number,
      bytes: Uint8Array,
    ) => {
      if (!fs.readlinkSync(`/proc/self/fd/${handle}`).startsWith(stick))
        return write(handle, bytes);
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    }) as typeof fs.writeSync);
    syncBuiltinESMExports();
    await client.backups.make();
    written.mockRestore();
    syncBuiltinESMExports();

    // Planted fault: nothing cleared away what was written of it.
    expect(readdirSync(stick)).toEqual(before);
    expect(await secondFolder(vault)).toMatchObject({ hasFailed: true, isCurrent: false });
    expect(await client.backups.overview()).toMatchObject({ hasFailed: false });
  });

  test("lets older copies go by the same rule as at home", { timeout: 90_000 }, async () => {
    const vault = await withStick();
    for (let at = 0; at < 10; at += 1) await vault.client.backups.make();
    // Planted fault: without rotation there, eleven stayed.
    expect(readdirSync(vault.stick).toSorted()).toEqual(
      readdirSync(vault.backupsFolder).toSorted(),
    );
  });

  test("keeps a file of the same name that is something else, and has each backup once", async () => {
    const vault = await withStick();
    const { client, stick, backupsFolder } = vault;
    const [first = ""] = readdirSync(stick);
    const there = readFileSync(path.join(stick, first));
    // Both are lost, and the stick comes back after numbering has begun anew.
    rmSync(stick, { recursive: true });
    rmSync(backupsFolder, { recursive: true });
    await client.backups.make();
    mkdirSync(stick);
    writeFileSync(path.join(stick, first), there);

    // Planted fault: copying under the number it has at home, whatever stands there.
    await reopenOn(vault, "2026-05-04");
    await reopenOn(vault, "2026-05-04");
    expect(readFileSync(path.join(stick, first)).equals(there)).toBe(true);
    expect(readdirSync(stick)).toHaveLength(2);
    expect(await secondFolder(vault)).toMatchObject({ isCurrent: true });
  });

  test("also counts in the numbering: a folder at home that was lost gives no number twice", async () => {
    const { client, stick, backupsFolder } = await withStick();
    await client.backups.make();
    rmSync(backupsFolder, { recursive: true });
    const { name } = await client.backups.make();
    // Planted fault: numbering by the folder at home alone began at 1 again.
    expect(headerOf(path.join(stick, name)).summary.sequence).toBe(3);
    expect(readdirSync(stick)).toHaveLength(3);
  });

  test("is refused when it is not there, relative, or where the backups are", async () => {
    const { client, backupsFolder, vaultFolder } = await aVault();
    await client.backups.make();
    const refusal = async (folder: string) =>
      (await safe(client.backups.setSecondFolder({ folder }))).error;
    expect(await refusal("/nulle/part")).toMatchObject({ code: "SECOND_FOLDER_MISSING" });
    expect(await refusal("CLE")).toMatchObject({ code: "SECOND_FOLDER_MISSING" });
    // Planted fault: comparing the texts let a path with « .. » in it pass.
    const around = path.join(vaultFolder, "..", path.basename(backupsFolder));
    expect(await refusal(around)).toMatchObject({ code: "SECOND_FOLDER_INSIDE" });
    expect(await refusal(vaultFolder)).toMatchObject({ code: "SECOND_FOLDER_INSIDE" });
    expect((await client.backups.overview()).secondFolder).toBeNull();
  });

  test("is no longer copied to once that was said", async () => {
    const vault = await withStick();
    await vault.client.backups.setSecondFolder({ folder: null });
    const before = readdirSync(vault.stick);
    await vault.client.backups.make();
    expect(readdirSync(vault.stick)).toEqual(before);
    expect(await secondFolder(vault)).toBeNull();
  });

  test("that a program keeps the same elsewhere is named", async () => {
    const vault = await aVault();
    const folder = path.join(temporaryFolder(), "OneDrive - Essais");
    mkdirSync(folder);
    await vault.client.backups.setSecondFolder({ folder });
    expect(await secondFolder(vault)).toMatchObject({ syncTool: "onedrive" });
  });
});

describe("in the header of every page", () => {
  test("nothing is said for a week, then that nothing was copied elsewhere, until it was put off for the day", async () => {
    const vault = await aVault();
    const { client } = vault;
    const secondCopy = async () => (await client.backups.notices()).secondCopy;
    await reopenOn(vault, "2026-05-04");
    await reopenOn(vault, "2026-05-11");
    expect(await secondCopy()).toBeNull();
    await reopenOn(vault, "2026-05-12");
    expect(await secondCopy()).toEqual({ days: null });

    await client.backups.putOffReminder();
    expect(await secondCopy()).toBeNull();
    await reopenOn(vault, "2026-05-13");
    expect(await secondCopy()).toEqual({ days: null });
  });

  test("a copy saved by hand counts, one that was given up does not", async () => {
    const saveFile = vi.fn<() => Promise<"saved" | "cancelled">>().mockResolvedValue("cancelled");
    const { client } = await openCore({ saveFile });
    const { name } = await client.backups.make();
    await client.backups.saveCopy({ name });
    expect((await client.backups.overview()).lastSecondCopyOn).toBeNull();
    saveFile.mockResolvedValue("saved");
    await client.backups.saveCopy({ name });
    // Planted fault: noting before the dialog counted what was given up.
    expect((await client.backups.overview()).lastSecondCopyOn).toBe("2026-05-04");
  });

  test("a backup of the day that failed is said", async () => {
    const vault = await aVault();
    await vault.client.vault.lock();
    writeFileSync(vault.backupsFolder, "a file where the folder should be");
    await reopenOn(vault, "2026-05-05").catch(() => undefined);
    rmSync(vault.backupsFolder);
    expect(await vault.client.backups.notices()).toMatchObject({ hasFailed: true });
  });
});

describe("the monthly exercise", () => {
  test("restores the newest backup, says so, leaves nothing behind, and waits 30 days", async () => {
    const vault = await aVault();
    const { client, vaultFolder } = vault;
    const lastDrill = async () => (await client.backups.overview()).lastDrill;
    const before = readdirSync(vaultFolder).toSorted();
    await reopenOn(vault, "2026-05-04");
    expect(await lastDrill()).toEqual({ on: "2026-05-04", isRestorable: true });
    // Planted fault: without removing the log of the tried database, `vault.db.drill-wal` stayed.
    expect(readdirSync(vaultFolder).toSorted()).toEqual(before);

    await reopenOn(vault, "2026-06-02");
    expect(await lastDrill()).toMatchObject({ on: "2026-05-04" });
    await reopenOn(vault, "2026-06-03");
    expect(await lastDrill()).toMatchObject({ on: "2026-06-03" });
  });

  test("that fails is said in the header, and changes nothing else", async () => {
    const vault = await aVault();
    const { client, backupsFolder } = vault;
    const { name } = await client.backups.make();
    const file = path.join(backupsFolder, name);
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 5000) ^ 1, bytes.length - 5000);
    writeFileSync(file, bytes);
    await reopenOn(vault, "2026-05-04");

    // Planted fault: reading only the head of the backup found it whole.
    expect(await client.backups.notices()).toMatchObject({ isDrillFailed: true });
    expect((await client.backups.overview()).lastDrill).toMatchObject({ isRestorable: false });
    expect(await numbersIn(client)).toEqual(["ESS-01", "ESS-02", "ESS-03"]);
  });
});

test("after 200 operations a backup is made by itself, with their number and the head of the chain", async () => {
  const { client, core, backupsFolder } = await aVault();
  const idle = async () => {
    await core.context.vault.backups.settled();
    return (await client.backups.overview()).files.length;
  };
  await client.backups.make();
  const profile = await client.organisers.get();
  if (!profile) throw new Error("there is no organiser");
  for (let at = 0; at < 199; at += 1)
    await client.organisers.save({ ...profile, phone: `0470 00 00 ${at}` });
  expect(await idle()).toBe(1);
  await client.organisers.save({ ...profile, phone: "0470 00 01 99" });
  await client.organisers.get();
  await core.context.vault.backups.settled();

  // Planted fault: counting from the start of the session made one at each unlock after the 200th.
  const [newest, ...others] = (await client.backups.overview()).files;
  expect(others).toHaveLength(1);
  const { summary } = headerOf(path.join(backupsFolder, newest?.name ?? ""));
  expect(summary).toMatchObject({ reason: "operations" });
  expect(summary.operations - (others[0]?.summary?.operations ?? 0)).toBe(200);
  expect(summary.head).toMatch(/^[0-9a-f]{64}$/);
});

test("a vault is not made on another computer, and nothing is written (reliability 4.5)", async () => {
  const core = startCore({ vaultFolder: "//serveur-fictif/partage/vault", clock: fixedClock() });
  const client = inProcess(core);
  const { error } = await safe(
    client.vault.create({
      passphrase: "sept mots fictifs pour un essai",
      organiser: {
        name: "Colombe Fictive",
        function: "Case manager",
        organisation: "Réseau fictif",
        email: "colombe@essais.example",
        phone: "0470 00 00 99",
      },
    }),
  );
  // Planted fault: normalising the path first took one of its two slashes away, and with it what it says.
  expect(error).toMatchObject({ code: "NETWORK_FOLDER" });
  expect(await client.backups.found()).toMatchObject({ isNetworkFolder: true, files: [] });
  expect(fs.existsSync("/serveur-fictif")).toBe(false);
});
