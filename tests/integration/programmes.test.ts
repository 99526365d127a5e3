import { safe } from "@orpc/client";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import { openMemoryDatabase } from "#core/db/open-database.ts";
import { listProgrammes, programmeOf, storeBuiltInProgrammes } from "#core/services/programmes.ts";
import type { Programme } from "#domain/programme.ts";
import { readProgrammeFile, writeProgrammeFile } from "#domain/programme-file.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { aCaseFile, day } from "#tests/support/builders.ts";
import { fixedClock, openCore, passphrase, projectFolder } from "#tests/support/core-harness.ts";
import { demonstrationText } from "#tests/support/demonstration.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const kirikou = shippedProgramme("kirikou");

const { id: _kirikouId, version: _kirikouVersion, ...kirikouContent } = kirikou;

/** Kirikou with another ceiling from a day on. */
const withCeiling = (cents: number, validFrom: string) => ({
  ...kirikouContent,
  funding: kirikouContent.funding && {
    ...kirikouContent.funding,
    ceilings: [...kirikouContent.funding.ceilings, { cents, validFrom: day(validFrom) }],
  },
});

const versionsOf = async (client: CoreClient, id: string) =>
  (await client.programmes.list())
    .find(({ programme }) => programme.id === id)
    ?.versions.map(({ version, origin, caseFiles }) => ({ version, origin, caseFiles }));

/** A new dossier of Kirikou, as a request opens one. */
const createDossier = async (client: CoreClient, number = "KIR-90") => {
  const { person, request } = aCaseFile();
  return client.caseFiles.create({ number, programmeId: "kirikou", person, request });
};

const importText = (client: CoreClient, programme: Programme) =>
  client.programmes.import({ text: writeProgrammeFile(programme) });

describe("the programmes that ship", () => {
  test("are there once a vault is made, each in one version that ships with Autour", async () => {
    const { client } = await openCore();
    const list = await client.programmes.list();
    expect(list.map(({ programme }) => programme.id).toSorted()).toEqual([
      "archipel",
      "brusano",
      "generique",
      "kirikou",
    ]);
    for (const { versions } of list)
      expect(versions).toEqual([
        { version: 1, origin: "builtIn", addedAt: "2026-05-04T09:00:00.000Z", caseFiles: 0 },
      ]);
  });

  test("are not stored again when the vault is opened again", async () => {
    const { client } = await openCore();
    const before = await client.programmes.list();
    await client.vault.lock();
    await client.vault.unlock({ passphrase });
    expect(await client.programmes.list()).toEqual(before);
  });

  test("become the next version when a later Autour ships them changed, and an old dossier keeps its own", () => {
    const database = openMemoryDatabase(resourcesIn(projectFolder).migrationsFolder);
    const { db } = database;
    const clock = fixedClock();
    storeBuiltInProgrammes({ db, clock });
    const reformed = { ...kirikou, version: 2, name: "Casemanagement Kirikou réformé" };
    storeBuiltInProgrammes({ db, clock }, [reformed]);
    storeBuiltInProgrammes({ db, clock }, [reformed]);

    const found = listProgrammes({ db }).find(({ programme }) => programme.id === "kirikou");
    expect(found?.versions.map(({ version }) => version)).toEqual([2, 1]);
    const old = { programme: { id: "kirikou" } };
    expect(programmeOf(db, old, 1).name).toBe("Casemanagement Kirikou");
    expect(programmeOf(db, old, 2).name).toBe("Casemanagement Kirikou réformé");
    database[Symbol.dispose]();
  });

  test("take the next number when an edit has taken theirs", () => {
    const database = openMemoryDatabase(resourcesIn(projectFolder).migrationsFolder);
    const { db } = database;
    const clock = fixedClock();
    storeBuiltInProgrammes({ db, clock }, [kirikou]);
    storeBuiltInProgrammes({ db, clock }, [{ ...kirikou, version: 2, name: "Édité ici" }]);
    storeBuiltInProgrammes({ db, clock }, [{ ...kirikou, version: 2, name: "Livré ensuite" }]);

    expect(listProgrammes({ db })[0]?.versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(listProgrammes({ db })[0]?.programme.name).toBe("Livré ensuite");
    database[Symbol.dispose]();
  });
});

describe("editing a programme", () => {
  test("makes a next version that new dossiers take, and leaves the one before as it was", async () => {
    const { client } = await openCore();
    await createDossier(client);
    const kept = await client.programmes.save({
      id: "kirikou",
      content: withCeiling(300_000, "2026-05-01"),
    });

    expect(kept).toMatchObject({ isNew: true, programme: { id: "kirikou", version: 2 } });
    expect((await client.programmes.get({ id: "kirikou", version: 1 })).programme).toEqual(kirikou);
    expect(await versionsOf(client, "kirikou")).toEqual([
      { version: 2, origin: "edited", caseFiles: 0 },
      { version: 1, origin: "builtIn", caseFiles: 1 },
    ]);
    const second = await createDossier(client, "KIR-91");
    expect(second.supplement.programmeVersion).toBe(2);
    expect(second.caseFile.programme.settings.fundingCeilingCents).toBe(300_000);
  });

  test("without changing a word makes no version", async () => {
    const { client } = await openCore();
    const kept = await client.programmes.save({ id: "kirikou", content: kirikouContent });
    expect(kept).toMatchObject({ isNew: false, programme: { version: 1 } });
    expect(await versionsOf(client, "kirikou")).toHaveLength(1);
  });

  test("drops the draft of its form", async () => {
    const { client } = await openCore();
    const key = { caseFileId: null, form: "programme" } as const;
    await client.drafts.put({ ...key, values: { about: "kirikou", values: {} } });
    await client.programmes.save({ id: "kirikou", content: withCeiling(1, "2027-01-01") });
    expect(await client.drafts.get(key)).toBeNull();
  });

  test("one that is not here is refused", async () => {
    const { client } = await openCore();
    const { error } = await safe(
      client.programmes.save({ id: "inconnu", content: kirikouContent }),
    );
    expect(error).toMatchObject({ code: "UNKNOWN_VERSION" });
  });

  test("a figure that begins later holds for the dossiers opened from that day on", async () => {
    const clock = fixedClock("2026-12-31");
    const { client } = await openCore({ clock });
    await client.programmes.save({ id: "kirikou", content: withCeiling(300_000, "2027-01-01") });
    const eve = await createDossier(client, "KIR-90");
    clock.moveTo("2027-01-01");
    const newYear = await createDossier(client, "KIR-91");
    expect(eve.caseFile.programme.settings.fundingCeilingCents).toBe(250_000);
    expect(newYear.caseFile.programme.settings.fundingCeilingCents).toBe(300_000);
  });
});

describe("duplicating a programme", () => {
  const copy = { id: "kirikou", version: 1, newId: "essai-namur", name: "Essai namurois" };

  test("gives the same words under a name and an id of its own, from version 1", async () => {
    const { client } = await openCore();
    expect(await client.programmes.duplicate(copy)).toEqual({
      ...kirikou,
      id: "essai-namur",
      version: 1,
      name: "Essai namurois",
    });
    expect(await versionsOf(client, "essai-namur")).toEqual([
      { version: 1, origin: "edited", caseFiles: 0 },
    ]);
    expect(await versionsOf(client, "kirikou")).toHaveLength(1);
  });

  test("under an id that is taken is refused and writes nothing", async () => {
    const { client } = await openCore();
    const { error } = await safe(client.programmes.duplicate({ ...copy, newId: "archipel" }));
    expect(error).toMatchObject({ code: "PROGRAMME_TAKEN" });
    expect(await versionsOf(client, "archipel")).toHaveLength(1);
  });

  test("a version that is not here is refused", async () => {
    const { client } = await openCore();
    const { error } = await safe(client.programmes.duplicate({ ...copy, version: 7 }));
    expect(error).toMatchObject({ code: "UNKNOWN_VERSION" });
  });
});

describe("importing a definition file", () => {
  test("of a programme nobody knew adds it", async () => {
    const { client } = await openCore();
    const kept = await importText(client, { ...kirikou, id: "essai-namur" });
    expect(kept).toMatchObject({ isNew: true, programme: { id: "essai-namur", version: 1 } });
    expect(await versionsOf(client, "essai-namur")).toEqual([
      { version: 1, origin: "imported", caseFiles: 0 },
    ]);
  });

  test("of one that is known makes its next version", async () => {
    const { client } = await openCore();
    const kept = await importText(client, { ...kirikou, name: "Casemanagement réformé" });
    expect(kept).toMatchObject({ isNew: true, programme: { version: 2 } });
    expect(await versionsOf(client, "kirikou")).toEqual([
      { version: 2, origin: "imported", caseFiles: 0 },
      { version: 1, origin: "builtIn", caseFiles: 0 },
    ]);
  });

  test("that says what the version in force says writes nothing", async () => {
    const { client } = await openCore();
    expect(await importText(client, { ...kirikou, version: 12 })).toMatchObject({
      isNew: false,
      programme: { version: 1 },
    });
    expect(await versionsOf(client, "kirikou")).toHaveLength(1);
  });

  test("that says what an older version said puts those words back in force", async () => {
    const { client } = await openCore();
    await client.programmes.save({ id: "kirikou", content: withCeiling(1, "2026-02-01") });
    expect(await importText(client, kirikou)).toMatchObject({
      isNew: true,
      programme: { ...kirikou, version: 3 },
    });
  });

  test("that is wrong is refused with the field, and writes nothing", async () => {
    const { client } = await openCore();
    const before = await client.programmes.list();
    const text = writeProgrammeFile(kirikou).replace('"2026-01-01"', '"2026-01-32"');
    const { error } = await safe(client.programmes.import({ text }));
    expect(error).toMatchObject({
      code: "PROGRAMME_REFUSED",
      data: {
        type: "Invalid",
        problems: [{ path: "$.programme.funding.ceilings[0].validFrom", rule: "wrongFormat" }],
      },
    });
    expect(await client.programmes.list()).toEqual(before);
  });
});

test("an exported definition is a file that another vault takes in as it was", async () => {
  const saved: Array<{ readonly name: string; readonly text: string }> = [];
  const { client } = await openCore({
    saveFile: (name, bytes) => {
      saved.push({ name, text: new TextDecoder().decode(bytes) });
      return Promise.resolve("saved");
    },
  });
  expect(await client.programmes.export({ id: "kirikou", version: 1 })).toEqual({
    outcome: "saved",
  });
  expect(saved.map(({ name }) => name)).toEqual(["programme-kirikou-v1.json"]);
  expect(readProgrammeFile(saved[0]?.text ?? "")).toEqual({ ok: true, value: kirikou });
});

/** A dossier of Kirikou under version 1, and a version 2 with a higher ceiling. */
const reform = async () => {
  const { client } = await openCore();
  const before = await createDossier(client);
  await client.programmes.save({ id: "kirikou", content: withCeiling(300_000, "2026-05-01") });
  return { client, before };
};

describe("switching a dossier to another version", () => {
  test("does not happen by itself", async () => {
    const { client, before } = await reform();
    const view = await client.caseFiles.open({ caseFileId: before.id });
    expect(view.supplement.programmeVersion).toBe(1);
    expect(view.programme).toEqual(kirikou);
    expect(view.caseFile.programme.settings.fundingCeilingCents).toBe(250_000);
  });

  test("gives it that version's words and its figures of the day, and is told in the history", async () => {
    const { client, before } = await reform();
    const view = await client.programmes.switch({ caseFileId: before.id, version: 2 });
    expect(view.supplement.programmeVersion).toBe(2);
    expect(view.programme.version).toBe(2);
    expect(view.caseFile.programme.settings.fundingCeilingCents).toBe(300_000);
    expect(await versionsOf(client, "kirikou")).toEqual([
      { version: 2, origin: "edited", caseFiles: 1 },
      { version: 1, origin: "builtIn", caseFiles: 0 },
    ]);

    const changes = await client.changes.list({ caseFileId: before.id });
    expect(
      changes.map(({ part, by, fields }) => ({ part, by, fields })).toSorted(byPart),
    ).toMatchObject([
      {
        part: "programme",
        by: "Colombe Fictive",
        fields: [{ path: ["settings", "fundingCeilingCents"], from: 250_000, to: 300_000 }],
      },
      { part: "programmeVersion", by: "Colombe Fictive", fields: [{ from: 1, to: 2 }] },
    ]);
  });

  test("can be taken back", async () => {
    const { client, before } = await reform();
    await client.programmes.switch({ caseFileId: before.id, version: 2 });
    const view = await client.programmes.switch({ caseFileId: before.id, version: 1 });
    expect(view.programme).toEqual(kirikou);
    expect(view.caseFile.programme).toEqual(before.caseFile.programme);
  });

  test("that is not here is refused and changes nothing", async () => {
    const { client, before } = await reform();
    const { error } = await safe(client.programmes.switch({ caseFileId: before.id, version: 3 }));
    expect(error).toMatchObject({ code: "UNKNOWN_VERSION" });
    expect(await client.changes.list({ caseFileId: before.id })).toEqual([]);
  });

  test("of a programme that is not in this vault is refused", async () => {
    const { client } = await openCore();
    const text = demonstrationText("kir-01").replace('"id": "kirikou"', '"id": "lointain"');
    const { caseFileId } = await client.exchange.import({ text, replace: false });
    const { error } = await safe(client.programmes.switch({ caseFileId, version: 1 }));
    expect(error).toMatchObject({ code: "UNKNOWN_VERSION" });
  });
});

const byPart = (a: { readonly part: string }, b: { readonly part: string }): number =>
  a.part.localeCompare(b.part);

test("what was edited is still there when the vault is opened again", async () => {
  const { client } = await openCore();
  await client.programmes.save({ id: "kirikou", content: withCeiling(1, "2027-01-01") });
  await client.vault.lock();
  await client.vault.unlock({ passphrase });
  expect(await versionsOf(client, "kirikou")).toHaveLength(2);
});
