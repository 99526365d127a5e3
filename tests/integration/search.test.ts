import Database from "better-sqlite3";
import type { Dossier } from "#core/services/dossier.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { migrateDatabase } from "#core/db/migrate.ts";
import { writeDossier, writeNewDossier } from "#core/services/change-case-file.ts";
import * as schema from "#core/db/schema/index.ts";
import { searchEntryTable } from "#core/db/schema/search-entry.ts";
import { searchCaseFiles } from "#core/services/search.ts";
import { type CaseFile, CaseFileId } from "#domain/case-file.ts";
import { SEARCH_LIMIT, type SearchResult } from "#domain/search.ts";
import { resourcesIn } from "#hosts/resources.ts";
import { aCaseFile, aMember, day } from "#tests/support/builders.ts";
import { databaseOf, fixedClock, openCore, projectFolder } from "#tests/support/core-harness.ts";

const withDemonstration = async () => {
  const clock = fixedClock();
  const { client, core } = await openCore({ clock });
  const imported = await client.exchange.importDemonstration();
  const caseFileId = imported.find(({ number }) => number.startsWith("KIR"))?.caseFileId;
  const db = databaseOf(core);
  if (!caseFileId) throw new Error("the demonstration is not there");
  const find = (text: string, includePrivate = false) =>
    client.search.caseFiles({ text, includePrivate });
  return { client, db, clock, caseFileId, find };
};

const aFollowUp = {
  on: "2026-05-03",
  channel: "visite",
  withIds: [],
  signal: "neutral" as const,
};

const placesOf = (results: ReadonlyArray<SearchResult>) => results.map(({ place }) => place);

const matchedWords = (results: ReadonlyArray<SearchResult>) =>
  results.flatMap(({ excerpt }) =>
    excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text),
  );

describe("a search inside the dossiers", () => {
  test("finds without accents, by how a word begins, and says where", async () => {
    const { find, caseFileId } = await withDemonstration();
    const results = await find("equither mercr");

    expect(results).toMatchObject([
      { caseFileId, number: "KIR-01", usualName: "Léo", place: "action", reference: "a04" },
    ]);
    expect(matchedWords(results)).toEqual(["Équithérapie", "mercredi"]);
  });

  test("wants every word in one place, in any order", async () => {
    const { find } = await withDemonstration();
    expect(placesOf(await find("mercredi équithérapie"))).toEqual(["action"]);
    expect(await find("mercredi zèbre")).toEqual([]);
  });

  // Planted fault: with entries made from the case file alone, nothing beside it is found.
  test("looks into what was answered to a funding request and what was paid, as they stand now", async () => {
    const { client, caseFileId, find } = await withDemonstration();
    const fundingDecision = {
      outcome: "partly" as const,
      on: day("2026-03-02"),
      by: "Coordination fictive",
      grantedCents: 100_000,
      reason: "La zibeline n'est pas couverte.",
    };
    await client.fundingDecisions.save({ caseFileId, fundingDecision });
    const receipt = {
      on: day("2026-03-20"),
      label: "Sac de couchage",
      supplier: "Quincaillerie fictive",
      amountCents: 4_900,
      lineId: null,
    };
    await client.receipts.save({ caseFileId, id: null, receipt });

    expect(placesOf(await find("zibeline"))).toEqual(["fundingDecision"]);
    expect(await find("quincaillerie couchage")).toMatchObject([
      { place: "receipt", reference: "r01" },
    ]);
    await client.fundingDecisions.remove({ caseFileId });
    expect(await find("zibeline")).toEqual([]);
  });

  test("takes « oe » and « œ » for the same", async () => {
    const { client, caseFileId, find } = await withDemonstration();
    const text = "Sa sœur va manœuvrer ; son coefficient aussi.";
    await client.followUps.add({ caseFileId, followUp: { ...aFollowUp, text } });

    expect(matchedWords(await find("soeur manoeuv"))).toEqual(["sœur", "manœuvrer"]);
    expect(matchedWords(await find("Sœur cœfficient"))).toEqual(["sœur", "coefficient"]);
  });

  test("leaves private notes alone unless asked", async () => {
    const { client, caseFileId, find } = await withDemonstration();
    await client.followUps.add({
      caseFileId,
      followUp: { ...aFollowUp, text: "Zibeline, à moi seule.", private: true },
    });

    expect(await find("zibeline")).toEqual([]);
    expect(await find("zibeline", true)).toMatchObject([
      { place: "privateFollowUp", reference: "2026-05-03" },
    ]);
  });

  test("answers with the dossier last changed first, and never with more than it says", async () => {
    const { client, clock, find } = await withDemonstration();
    const caseFileId = (await client.caseFiles.list({})).caseFiles.at(-1)?.id;
    if (!caseFileId) throw new Error("no dossier");
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    clock.moveTo("2026-05-05");
    const newcomer = aMember({ id: "x", role: "Éducatrice" });
    await client.network.save({ caseFileId, network: [...caseFile.network, newcomer] });

    const results = await find("e");
    expect(results).toHaveLength(SEARCH_LIMIT);
    expect(results[0]).toMatchObject({ caseFileId });
  });

  test("takes whatever is typed for words and never for an operator", async () => {
    const { db } = await withDemonstration();
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            "*",
            "-",
            "^",
            ":",
            "(",
            ")",
            "{",
            "}",
            "+",
            ",",
            "œ",
            "Œ",
            "\u0000",
            "\u0301",
            "\uD800",
            "🙂",
            " ",
            "l’école",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "text",
            "a",
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(typed, fc.boolean(), (text, includePrivate) => {
        const results = searchCaseFiles({ db }, { text, includePrivate });
        expect(results.length).toBeLessThanOrEqual(SEARCH_LIMIT);
      }),
      { numRuns: 500 },
    );
  });

  test.each(["", "   ", "« »", "***", "🙂", "'", '""', "-", "\u0301"])(
    "finds nothing in %j, which has no word in it",
    async (text) => {
      const { find } = await withDemonstration();
      expect(await find(text)).toEqual([]);
    },
  );

  test("finds the words around a hyphen, a quote or an apostrophe", async () => {
    const { client, caseFileId, find } = await withDemonstration();
    const text = "Rendez-vous à l'« Arc-en-ciel », c'est NEAR.";
    await client.followUps.add({ caseFileId, followUp: { ...aFollowUp, text } });
    for (const typed of ["arc-en-ciel", "rendez-v", "l’arc", '"arc', "near", "NEAR(arc"])
      expect(placesOf(await find(typed))).toContain("followUp");
  });
});

describe("what is indexed", () => {
  test("follows every change of the dossier, and leaves other entries where they were", async () => {
    const { client, db, caseFileId, find } = await withDemonstration();
    const idsBefore = db.select({ id: searchEntryTable.id }).from(searchEntryTable).all();
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    const person = { ...caseFile.person, usualName: "Zibelin" };
    await client.people.save({ caseFileId, person });

    expect(placesOf(await find("zibelin"))).toEqual(["person"]);
    await client.people.save({ caseFileId, person: caseFile.person });
    expect(await find("zibelin")).toEqual([]);
    const ids = db.select({ id: searchEntryTable.id }).from(searchEntryTable).all();
    expect(ids).toHaveLength(idsBefore.length);
    const kept = new Set(ids.map(({ id }) => id));
    expect(idsBefore.filter(({ id }) => !kept.has(id)).length).toBeLessThanOrEqual(1);
  });

  test("is made once for dossiers of a vault that had no search yet", async () => {
    const { db, find } = await withDemonstration();
    db.delete(searchEntryTable).run();
    expect(placesOf(await find("equitherapie mercredi"))).toEqual(["action"]);
  });

  test("is never rewritten in place, which would leave the index behind", async () => {
    const { db } = await withDemonstration();
    expect(() => db.run(sql`update search_entry set text = 'x'`)).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining("not rewritten") }),
      }),
    );
  });

  test("leaves no word in the index of the encrypted vault when it goes", async () => {
    const { client, db, caseFileId } = await withDemonstration();
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    const person = { ...caseFile.person, usualName: "Zibelin" };
    await client.people.save({ caseFileId, person });
    db.run(sql`create virtual table temp.word using fts5vocab('main', 'search_text', 'row')`);
    const words = () =>
      db
        .select({ term: sql<string>`term` })
        .from(sql`temp.word`)
        .where(sql`term like 'zibel%'`)
        .all();
    expect(words()).toEqual([{ term: "zibelin" }]);

    await client.people.save({ caseFileId, person: caseFile.person });

    expect(words()).toEqual([]);
    db.run(sql`insert into search_text (search_text, rank) values ('integrity-check', 1)`);
  });
});

const aDossier = (overrides: Partial<CaseFile>): Dossier => ({
  caseFile: aCaseFile(overrides),
  supplement: emptySupplement(1),
  programme: shippedProgramme("archipel"),
});

/** A database in the open, whose bytes can be read, with one word that nothing else in it has. */
const withWord = () => {
  const connection = new Database(":memory:");
  onTestFinished(() => {
    connection.close();
  });
  connection.pragma("foreign_keys = ON");
  connection.pragma("secure_delete = ON");
  connection.pragma("trusted_schema = OFF");
  migrateDatabase(connection, resourcesIn(projectFolder).migrationsFolder);
  const db = drizzle(connection, { schema, casing: "snake_case" });
  const now = { at: "2026-05-04T09:00:00.000Z", today: day("2026-05-04") };
  const id = CaseFileId.parse("00000000-0000-4000-8000-000000000000");
  const other = CaseFileId.parse("00000000-0000-4000-8000-000000000001");
  const request = { ...aCaseFile().request, reason: "Une histoire de zibelinette." };
  const before = aDossier({ request });
  db.transaction((tx) => writeNewDossier(tx, id, before, now));
  db.transaction((tx) => writeNewDossier(tx, other, aDossier({ number: "ESS-02" }), now));
  const holds = (word: string) => connection.serialize().includes(word);
  expect(holds("zibelinette")).toBe(true);
  return { db, id, before, now, holds };
};

// Planted fault: without the 'secure-delete' line of 0002_search.sql the first of these finds the word in the bytes.
describe("a word that was deleted", () => {
  test("with its dossier is nowhere in the bytes of the database, nor the beginning of it", () => {
    const { db, id, holds } = withWord();
    db.delete(schema.caseFileTable).where(eq(schema.caseFileTable.id, id)).run();

    expect(
      db.select().from(searchEntryTable).where(eq(searchEntryTable.caseFileId, id)).all(),
    ).toEqual([]);
    expect([holds("zibelinette"), holds("zib")]).toEqual([false, false]);
  });

  test("by a change is found by nobody and stays in the change log only", () => {
    const { db, id, before, now, holds } = withWord();
    const after = { ...before, caseFile: aCaseFile() };
    db.transaction((tx) => writeDossier(tx, id, { before, after, by: "Colombe Fictive", ...now }));

    expect(searchCaseFiles({ db }, { text: "zib", includePrivate: true })).toEqual([]);
    const [logged] = db.select().from(schema.changeTable).all();
    expect(JSON.stringify(logged)).toContain("zibelinette");
    db.delete(schema.caseFileTable).where(eq(schema.caseFileTable.id, id)).run();
    expect(holds("zib")).toBe(false);
  });
});
