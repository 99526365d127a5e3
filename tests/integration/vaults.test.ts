import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import {
  inProcess,
  organiser,
  passphrase,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";

const secondOrganiser = { ...organiser, name: "Basile Inventé", email: "basile@essais.example" };
const secondPassphrase = "un tramway mauve danse sous la neige fictive";

const codeOf = async (call: Promise<unknown>): Promise<unknown> => {
  const { error } = await safe(call);
  return error && "code" in error ? error.code : error;
};

/** A computer nobody has used yet; `start` opens Autour on it. */
const aComputer = () => {
  const vaultsFolder = path.join(temporaryFolder(), "vaults");
  return {
    vaultsFolder,
    start: () => inProcess(startCore({ vaultsFolder })),
    folders: () => readdirSync(vaultsFolder).filter((name) => !name.includes(".")),
  };
};

/** Two organisers on one laptop, each with a vault; locked, and Autour closed. */
const aSharedComputer = async () => {
  const computer = aComputer();
  const client = computer.start();
  await client.vault.create({ passphrase, organiser, label: "Coffre de Colombe" });
  await client.vault.lock();
  await client.vault.choose({ id: null });
  await client.vault.create({
    passphrase: secondPassphrase,
    organiser: secondOrganiser,
    label: "Atelier de Basile",
  });
  await client.vault.lock();
  return computer;
};

const idOf = async (client: ReturnType<typeof inProcess>, label: string): Promise<string> => {
  const { vaults } = await client.vault.list();
  return vaults.find((entry) => entry.label === label)?.id ?? "";
};

describe("one vault on a computer", () => {
  // Planted: the folder named after a random id of its own.
  test("lies in a folder named after the first eight figures of its id", async () => {
    const { start, vaultsFolder, folders } = aComputer();
    await start().vault.create({ passphrase, organiser });
    const [folder = ""] = folders();
    const header: { vaultId: string } = JSON.parse(
      readFileSync(path.join(vaultsFolder, folder, "vault.json"), "utf8"),
    );
    expect(folders()).toEqual([header.vaultId.slice(0, 8)]);
  });

  // Planted: "choosing" said whenever Autour starts.
  test("is asked for its passphrase at once, with nothing to choose", async () => {
    const { start, folders } = aComputer();
    const client = start();
    expect(await client.vault.status()).toEqual({ state: "missing" });
    await client.vault.create({ passphrase, organiser });
    await client.vault.lock();

    const again = start();
    expect(await again.vault.status()).toEqual({ state: "locked" });
    expect((await again.vault.list()).chosen).toBe(folders()[0]);
    await again.vault.unlock({ passphrase });
    expect(await again.organisers.get()).toEqual(organiser);
  });
});

describe("several vaults on a computer", () => {
  // Planted: the first one taken without a question.
  test("are offered by the names their organisers gave them, and none is taken by itself", async () => {
    const client = (await aSharedComputer()).start();
    expect(await client.vault.status()).toEqual({ state: "choosing" });
    const { vaults, chosen } = await client.vault.list();
    expect(vaults.map(({ label }) => label)).toEqual(["Atelier de Basile", "Coffre de Colombe"]);
    expect(chosen).toBeNull();
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("VAULT_MISSING");
  });

  // Planted: `choose` that keeps the vault of before.
  test("open each with its own passphrase, and show its own organiser", async () => {
    const client = (await aSharedComputer()).start();
    await client.vault.choose({ id: await idOf(client, "Coffre de Colombe") });
    expect(await codeOf(client.vault.unlock({ passphrase: secondPassphrase }))).toBe(
      "WRONG_PASSPHRASE",
    );
    await client.vault.unlock({ passphrase });
    expect(await client.organisers.get()).toEqual(organiser);
    await client.vault.lock();

    await client.vault.choose({ id: await idOf(client, "Atelier de Basile") });
    expect(await client.vault.status()).toEqual({ state: "locked" });
    await client.vault.unlock({ passphrase: secondPassphrase });
    expect(await client.organisers.get()).toEqual(secondOrganiser);
  });

  // Planted: the look at the state taken out of `choose`.
  test("are not changed for another while one is open", async () => {
    const client = (await aSharedComputer()).start();
    await client.vault.choose({ id: await idOf(client, "Coffre de Colombe") });
    await client.vault.unlock({ passphrase });
    const other = await idOf(client, "Atelier de Basile");
    expect(await codeOf(client.vault.choose({ id: other }))).toBe("VAULT_OPEN");
    expect(await codeOf(client.vault.choose({ id: null }))).toBe("VAULT_OPEN");
    expect(await client.organisers.get()).toEqual(organiser);
  });

  // Planted: the id joined to the folder without being looked up.
  test.each(["..", "../vaults", "nowhere", ""])("do not include %j", async (id) => {
    const client = (await aSharedComputer()).start();
    expect(await codeOf(client.vault.choose({ id }))).toBe("VAULT_MISSING");
  });

  // Planted: folders with a point listed; then empty ones.
  test("are no backups, nor what a power cut left of one in the making", async () => {
    const { start, vaultsFolder } = await aSharedComputer();
    mkdirSync(path.join(vaultsFolder, "0a1b2c3d.creating"));
    writeFileSync(path.join(vaultsFolder, "0a1b2c3d.creating", "vault.db"), "half");
    mkdirSync(path.join(vaultsFolder, "0a1b2c3d.backups"));
    mkdirSync(path.join(vaultsFolder, "0a1b2c3e"));
    expect((await start().vault.list()).vaults).toHaveLength(2);
  });

  // Planted: a list that stops at the first key file it cannot read.
  test("are all offered when the key file of one is damaged", async () => {
    const { start, vaultsFolder, folders } = await aSharedComputer();
    const [damaged = ""] = folders();
    for (const copy of ["vault.json", "vault.copy.json"])
      writeFileSync(path.join(vaultsFolder, damaged, copy), "{");
    const client = start();
    const { vaults } = await client.vault.list();
    expect(vaults.find(({ id }) => id === damaged)).toEqual({ id: damaged, label: null });
    await client.vault.choose({ id: damaged });
    expect(await codeOf(client.vault.unlock({ passphrase }))).toBe("VAULT_DAMAGED");
    expect(vaults).toHaveLength(2);
  });
});

describe("the name of a vault", () => {
  // Planted: a `rename` that leaves the key file as it was.
  test("is changed by its organiser, and read without a key", async () => {
    const { start } = aComputer();
    const client = start();
    await client.vault.create({ passphrase, organiser, label: "Coffre du 4 mai 2026" });
    await client.vault.rename({ label: "  Bureau de Namur " });
    await client.vault.lock();
    const { vaults } = await start().vault.list();
    expect(vaults.map(({ label }) => label)).toEqual(["Bureau de Namur"]);
  });

  // Planted: a header refused whole for its label.
  test.each<[string, unknown]>([
    ["too long", "x".repeat(2000)],
    ["a number", 7],
    ["on two lines", "deux\nlignes"],
  ])("closes no vault when it is %s", async (_what, label) => {
    const { start, vaultsFolder, folders } = aComputer();
    const client = start();
    await client.vault.create({ passphrase, organiser, label: "Bureau" });
    await client.vault.lock();
    const [folder = ""] = folders();
    for (const copy of ["vault.json", "vault.copy.json"]) {
      const file = path.join(vaultsFolder, folder, copy);
      const header: object = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(file, JSON.stringify({ ...header, label }));
    }
    await client.vault.unlock({ passphrase });
    expect((await client.vault.list()).vaults).toMatchObject([{ label: null }]);
  });

  // Planted: `rename` among the questions of a locked vault.
  test("is not changed while the vault is locked", async () => {
    const { start } = aComputer();
    const client = start();
    await client.vault.create({ passphrase, organiser });
    await client.vault.lock();
    expect(await codeOf(client.vault.rename({ label: "À moi" }))).toBe("LOCKED");
  });
});
