import { existsSync, linkSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import * as schema from "#core/db/schema/index.ts";
import { eraseCaseFile } from "#core/services/erase-case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, aMember } from "#tests/support/builders.ts";
import { canariesIn } from "#tests/support/canaries.ts";
import { fixedClock, openCore, passphrase, temporaryFolder } from "#tests/support/core-harness.ts";
import { inClear, livedIn } from "#tests/support/database-in-clear.ts";
import { fill } from "#tests/support/fill.ts";

describe("erasing a dossier (G19)", () => {
  // That nothing is left is a guarantee of its own (tests/guarantees/g19-erased.ts); these show that it would be seen.
  test.each([{ secureDelete: false }, { ftsSecureDelete: false }])(
    "would leave words behind with %j, and this would find them",
    (fault) => {
      const { deps, caseFile, canaries, checkpoint, bytes } = livedIn(temporaryFolder(), fault);
      eraseCaseFile({ ...deps, checkpoint }, { caseFileId: caseFile.id, number: caseFile.number });
      expect(canariesIn(bytes(), canaries).length).toBeGreaterThan(0);
    },
  );

  test("would leave words behind without emptying the log, and this would find them", () => {
    const { deps, caseFile, canaries, bytes } = livedIn(temporaryFolder());
    eraseCaseFile(
      { ...deps, checkpoint: () => {} },
      { caseFileId: caseFile.id, number: caseFile.number },
    );
    expect(canariesIn(bytes(), canaries).length).toBeGreaterThan(0);
  });

  test("takes every table that names a dossier with it, but for the log of accesses", () => {
    const { connection } = inClear(temporaryFolder());
    const names = connection
      .prepare<[], string>(
        "select name from pragma_table_list where schema = 'main' and type = 'table'",
      )
      .pluck()
      .all();
    const loose = names.filter((name) => {
      const columns = connection
        .prepare<[], string>(`select name from pragma_table_info('${name}')`)
        .pluck()
        .all();
      const cascading = connection
        .prepare<[], string>(
          `select "from" from pragma_foreign_key_list('${name}') where "table" = 'case_file' and on_delete = 'CASCADE'`,
        )
        .pluck()
        .all();
      return columns.includes("case_file_id") && !cascading.includes("case_file_id");
    });
    expect(loose).toEqual(["access"]);
  });

  test("keeps its random id and the instant, and nothing else", () => {
    const { deps, caseFile, checkpoint } = livedIn(temporaryFolder());
    eraseCaseFile({ ...deps, checkpoint }, { caseFileId: caseFile.id, number: caseFile.number });
    expect(deps.db.select().from(schema.erasureTable).all()).toEqual([
      { entityId: caseFile.id, erasedAt: "2026-05-04T09:00:00.000Z" },
    ]);
    expect(deps.db.select().from(schema.changeTable).all()).toEqual([]);
    expect(deps.db.select().from(schema.draftTable).all()).toEqual([]);
  });
});

const aVault = async () => {
  const vaultFolder = path.join(temporaryFolder(), "vault");
  const clock = fixedClock();
  const { client, core } = await openCore({ vaultFolder, clock });
  const [kept, erased] = await fill(client, 2);
  if (!kept || !erased) throw new Error("no dossier");
  return {
    vaultFolder,
    backupsFolder: `${vaultFolder}.backups`,
    clock,
    client,
    core,
    kept,
    erased,
  };
};

describe("before a dossier is erased", () => {
  test("nothing goes unless its own number was typed", async () => {
    const { client, erased } = await aVault();
    const wrong = await safe(
      client.erasures.eraseCaseFile({ caseFileId: erased, number: "ESS-01" }),
    );
    expect(wrong.error).toMatchObject({ code: "NUMBER_DIFFERS" });
    await client.caseFiles.open({ caseFileId: erased });

    await client.erasures.eraseCaseFile({ caseFileId: erased, number: " ess-02 " });
    const gone = await safe(client.caseFiles.open({ caseFileId: erased }));
    expect(gone.error).toMatchObject({ code: "NOT_FOUND" });
  });

  test("the backups that hold it are named, those from before it came are not", async () => {
    const { client, clock } = await aVault();
    const before = await client.backups.make();
    clock.moveTo("2026-05-05");
    const { caseFileId } = await client.exchange.import({
      text: writeExchangeFile(aCaseFile({ number: "ESS-09" })),
      replace: false,
    });
    const after = await client.backups.make();

    const outlook = await client.erasures.preview({ caseFileId });

    expect(outlook.backups.map(({ sequence }) => sequence)).toEqual([after.summary?.sequence]);
    expect(before.summary?.sequence).toBe(1);
    // The week of 5 May 2026 ends on the 10th; eight weeks later it is gone.
    expect(outlook.goneBy).toBe("2026-07-05");
  });

  test("the dossiers of others that name the person are said, and stay", async () => {
    const { client, kept } = await aVault();
    const { caseFileId } = await client.exchange.import({
      text: writeExchangeFile(
        aCaseFile({
          number: "ESS-09",
          person: { ...aCaseFile().person, givenNames: "Zibeline", familyName: "Zéphyrine" },
        }),
      ),
      replace: false,
    });
    const { caseFile } = await client.caseFiles.open({ caseFileId: kept });
    const sister = aMember({ id: "p77", name: "Zibeline Zéphyrine", category: "natural" });
    await client.network.save({ caseFileId: kept, network: [...caseFile.network, sister] });

    const { namedIn } = await client.erasures.preview({ caseFileId });
    expect(namedIn).toEqual([{ caseFileId: kept, number: "ESS-01" }]);
  });
});

describe("the backups from before an erasure", () => {
  test("are known until they are rewritten, and hold the dossier no more once they are", async () => {
    const { client, clock, erased } = await aVault();
    const { name } = await client.backups.make();
    clock.moveTo("2026-05-06");
    await client.erasures.eraseCaseFile({ caseFileId: erased, number: "ESS-02" });
    expect(await client.erasures.state()).toMatchObject({
      erased: 1,
      backups: [{ sequence: 1, caseFiles: 2 }],
    });

    expect(await client.erasures.purgeBackups()).toEqual({
      rewritten: 1,
      unreadable: 0,
      isElsewhereAbsent: false,
    });

    expect(await client.erasures.state()).toMatchObject({ erased: 1, backups: [], goneBy: null });
    const { files } = await client.backups.overview();
    // It stays the backup of its day, in its place: rotation goes on as before.
    expect(files).toMatchObject([
      { name, summary: { sequence: 1, madeOn: "2026-05-04", caseFiles: 1, erasures: 1 } },
    ]);
    expect((await client.backups.preview({ name })).comeBack).toEqual([]);
    await client.backups.restore({ name });
    const { caseFiles } = await client.caseFiles.list({});
    expect(caseFiles.map(({ number }) => number)).toEqual(["ESS-01"]);
  });

  test("are left alone when nothing was erased since, or when they were rewritten already", async () => {
    const { client, backupsFolder, erased } = await aVault();
    await client.erasures.eraseCaseFile({ caseFileId: erased, number: "ESS-02" });
    const { name } = await client.backups.make();
    const bytes = readFileSync(path.join(backupsFolder, name));
    expect(await client.erasures.purgeBackups()).toEqual({
      rewritten: 0,
      unreadable: 0,
      isElsewhereAbsent: false,
    });
    expect(readFileSync(path.join(backupsFolder, name)).equals(bytes)).toBe(true);
    expect(readdirSync(backupsFolder)).toEqual([name]);
  });
});

describe("somebody of the address book", () => {
  test("goes for good with the unfinished form about them; the dossiers that name them stay as they are", async () => {
    const { client } = await aVault();
    const { contactId } = await client.contacts.save({
      contactId: null,
      contact: {
        name: "Zibeline Fictive",
        role: "Éducatrice",
        category: "social",
        secrecy: "professional",
      },
      otherThan: [],
      follow: [],
    });
    await client.drafts.put({
      caseFileId: null,
      form: "contact",
      values: { about: contactId },
    });
    await client.contacts.remove({ contactId });

    expect((await client.contacts.list()).entries).toEqual([]);
    expect(await client.drafts.get({ caseFileId: null, form: "contact" })).toBeNull();
    expect((await client.erasures.state()).erased).toBe(1);
  });
});

describe("destroying a vault", () => {
  test("asks for its passphrase, and changes nothing without it", async () => {
    const { client, vaultFolder } = await aVault();
    const before = readFileSync(path.join(vaultFolder, "vault.json"));
    const refused = await safe(client.vault.destroy({ passphrase: "pas la bonne phrase du tout" }));
    expect(refused.error).toMatchObject({ code: "WRONG_PASSPHRASE" });
    expect(readFileSync(path.join(vaultFolder, "vault.json")).equals(before)).toBe(true);
    expect((await client.vault.status()).state).toBe("open");
  });

  // Planted: the files only deleted, not overwritten, leave every slot in what the disk still holds.
  test("overwrites every slot where it lies before the files go", async () => {
    const { client, vaultFolder, backupsFolder } = await aVault();
    const { name } = await client.backups.make();
    const disk = temporaryFolder();
    const names = ["vault.json", "vault.copy.json", name];
    // A second name for the same blocks: what a disk still holds once a file is deleted.
    for (const one of names)
      linkSync(path.join(one === name ? backupsFolder : vaultFolder, one), path.join(disk, one));

    await client.vault.destroy({ passphrase });

    for (const one of names)
      expect(readFileSync(path.join(disk, one)).includes("wrappedKey")).toBe(false);
  });

  test("leaves no file of it, nor of its backups", async () => {
    const { client, vaultFolder, backupsFolder } = await aVault();
    await client.backups.make();
    await client.vault.destroy({ passphrase });
    expect([vaultFolder, backupsFolder].filter((folder) => existsSync(folder))).toEqual([]);
    expect((await client.vault.status()).state).toBe("missing");
  });
});
