import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import { demonstrationText } from "#tests/support/demonstration.ts";
import {
  inProcess,
  openCore,
  organiser,
  passphrase,
  startCore,
  temporaryFolder,
} from "#tests/support/core-harness.ts";
import { middleOfTable, turnBit } from "#tests/support/damage.ts";
import { fill } from "#tests/support/fill.ts";

const digestOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("hex"),
    ]),
  );

/** A vault with one dossier in it, locked again. */
const lockedVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const { client } = await openCore({ vaultFolder });
  await client.exchange.import({ text: demonstrationText("kir-01"), replace: false });
  await client.vault.lock();
  return { vaultFolder, client };
};

describe("a vault", () => {
  test("is missing until it is made, then open, then locked, then open again with its passphrase", async () => {
    const client = inProcess(startCore());
    expect(await client.vault.status()).toEqual({ state: "missing" });

    await client.vault.create({ passphrase, organiser });
    expect(await client.vault.status()).toEqual({ state: "open" });

    await client.vault.lock();
    expect(await client.vault.status()).toEqual({ state: "locked" });
    expect((await safe(client.caseFiles.list({}))).error).toMatchObject({ code: "LOCKED" });

    await client.vault.unlock({ passphrase });
    expect(await client.organisers.get()).toEqual(organiser);
  });

  test("opens with the same words composed otherwise: é as one character or as two", async () => {
    const client = inProcess(startCore());
    await client.vault.create({ passphrase: "une clé très fictive à ne pas perdre", organiser });
    await client.vault.lock();
    await client.vault.unlock({
      passphrase: "une clé très fictive à ne pas perdre".normalize("NFD"),
    });
    expect(await client.vault.status()).toEqual({ state: "open" });
  });

  test("holds no readable text: neither a name nor the organiser's", async () => {
    const { vaultFolder } = await lockedVault();
    for (const name of readdirSync(vaultFolder)) {
      const bytes = readFileSync(path.join(vaultFolder, name));
      for (const secret of ["Léandre", "Wójcik", organiser.name, "SQLite format 3", "KIR-01"])
        expect(bytes.includes(secret), `${secret} in ${name}`).toBe(false);
    }
  });

  test("is never made over another", async () => {
    const { vaultFolder, client } = await lockedVault();
    const before = digestOf(vaultFolder);
    const { error } = await safe(client.vault.create({ passphrase, organiser }));
    expect(error).toMatchObject({ code: "VAULT_EXISTS" });
    expect(digestOf(vaultFolder)).toEqual(before);
  });

  test("open in one process tells the second so", async () => {
    const { vaultFolder, client } = await lockedVault();
    await client.vault.unlock({ passphrase });

    const second = inProcess(startCore({ vaultFolder }));
    const { error } = await safe(second.vault.unlock({ passphrase }));

    expect(error).toMatchObject({ code: "VAULT_IN_USE" });
    // Planted: a word that is written at the making alone, or that stays after the lock.
    expect(await second.vault.holder()).toEqual({ holder: "commandLine" });
    await client.vault.lock();
    expect(await second.vault.holder()).toEqual({ holder: null });
  });

  test("opens from the second copy of its header when the first is lost or damaged", async () => {
    const { vaultFolder, client } = await lockedVault();
    writeFileSync(path.join(vaultFolder, "vault.json"), "{");
    await client.vault.unlock({ passphrase });
    expect(await client.vault.status()).toEqual({ state: "open" });
  });

  test("whose making was cut short leaves nothing that looks like a vault", async () => {
    const vaultFolder = path.join(temporaryFolder(), "vault");
    mkdirSync(`${vaultFolder}.creating`);
    writeFileSync(path.join(`${vaultFolder}.creating`, "vault.db"), "half");

    const { client } = await openCore({ vaultFolder });

    expect(await client.vault.status()).toEqual({ state: "open" });
    expect(readdirSync(path.dirname(vaultFolder))).toEqual(["vault"]);
  });
});

test("nothing more is written to a vault that was found damaged, and what can be read still is", async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const { core, client } = await openCore({ vaultFolder });
  const [caseFileId] = await fill(client, 1);
  if (!caseFileId) throw new Error("nothing was taken in");
  const place = middleOfTable(core, "request");
  await client.vault.lock();
  turnBit(path.join(vaultFolder, "vault.db"), place);
  await client.vault.unlock({ passphrase });

  // Until the damage is met, nobody knows of it.
  await client.organisers.save({ ...organiser, function: "Organisatrice" });
  expect((await safe(client.caseFiles.open({ caseFileId }))).error).toMatchObject({
    code: "VAULT_DAMAGED",
  });

  const saved = await safe(client.organisers.save({ ...organiser, function: "Médiatrice" }));
  expect(saved.error).toMatchObject({ code: "VAULT_DAMAGED" });
  expect(await client.organisers.get()).toMatchObject({ function: "Organisatrice" });
  const draft = { caseFileId: null, form: "organiser", values: {} } as const;
  expect((await safe(client.drafts.put(draft))).error).toMatchObject({ code: "VAULT_DAMAGED" });
});
