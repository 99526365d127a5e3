import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import { migrateDatabase } from "#core/db/migrate.ts";
import { readListedRows } from "#core/db/queries/list-case-files.ts";
import * as schema from "#core/db/schema/index.ts";
import { resourcesIn } from "#hosts/resources.ts";
import {
  type CaseFileSummary,
  type ListFilter,
  listOrders,
  noFilter,
} from "#domain/case-file-view.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { addDays } from "#domain/local-date.ts";
import { plainText } from "#domain/name-key.ts";
import { stepRank } from "#domain/step.ts";
import { aCaseFile, aConsent, anAction, anObjective, day } from "#tests/support/builders.ts";
import { databaseOf, fixedClock, openCore, projectFolder } from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";

/** A clock of which every reading is later than the one before. */
const movingClock = () => {
  let second = 0;
  const today = day("2026-05-04");
  return {
    today: () => today,
    utcOffset: () => 120,
    now: () => new Date(Date.UTC(2026, 4, 4, 9, 0, (second += 1))).toISOString(),
  };
};

const touch = async (client: CoreClient, caseFileId: CaseFileId) => {
  const { caseFile } = await client.caseFiles.open({ caseFileId });
  await client.people.save({ caseFileId, person: caseFile.person });
};

/** Walks through the list, some dossiers being changed after each part; the ids in the order they were seen. */
const walk = async (
  client: CoreClient,
  limit: number,
  changedAfterPart: ReadonlyArray<ReadonlyArray<CaseFileId>> = [],
) => {
  const seen: CaseFileId[] = [];
  let after = null;
  for (let part = 0; ; part += 1) {
    const { caseFiles, next } = await client.caseFiles.list({ after, limit });
    seen.push(...caseFiles.map(({ id }) => id));
    if (!next) return seen;
    after = next;
    for (const id of changedAfterPart[part] ?? []) await touch(client, id);
  }
};

describe("the list of dossiers, part by part", () => {
  test("is whole and without repeats, also among dossiers changed at one instant", async () => {
    const { client } = await openCore({ clock: fixedClock() });
    const ids = await fill(client, 23);
    for (const limit of [1, 7, 22, 23, 24])
      expect(await walk(client, limit)).toEqual(ids.toReversed());
  });

  test("shows no dossier twice and forgets none while dossiers change", async () => {
    const { client } = await openCore({ clock: movingClock() });
    const ids = await fill(client, 17);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }), { maxLength: 6 }),
        async (limit, changes) => {
          const seen = await walk(client, limit, changes);
          expect(new Set(seen).size).toBe(seen.length);
          // What moved to the front meanwhile stands there when the list is asked for again.
          const moved = new Set(changes.flat());
          const front = (await client.caseFiles.list({ limit: 17 })).caseFiles.map(({ id }) => id);
          const missed = ids.filter((id) => !seen.includes(id));
          for (const id of missed) expect(moved).toContain(id);
          expect(new Set(front)).toEqual(new Set(ids));
        },
      ),
      { numRuns: 25 },
    );
  });

  test("counts the open and the closed ones, whatever is searched for", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const { counts, caseFiles } = await client.caseFiles.list({ search: "zoe" });
    expect(caseFiles).toHaveLength(1);
    const all = (await client.caseFiles.list({})).caseFiles;
    const closed = all.filter(({ isClosed }) => isClosed).length;
    expect(counts).toEqual({ open: 3 - closed, closed });
  });
});

describe("a search in the list of dossiers", () => {
  test("wants every word somewhere in the number, the names, the programme or the step", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const find = async (search: string) =>
      (await client.caseFiles.list({ search })).caseFiles.map(({ number }) => number);

    expect(await find("kir-01")).toEqual(["KIR-01"]);
    expect(await find("CELIK zoé")).toEqual(["ARC-01"]);
    expect(await find("orvall")).toEqual(["KIR-01"]);
    expect(await find("brusano")).toEqual(["BRU-02"]);
    expect(await find("kirikou léo")).toEqual(["KIR-01"]);
    expect(await find("kirikou zoé")).toEqual([]);
    expect(await find("%")).toEqual([]);
    expect(await find("   ")).toHaveLength(3);
  });

  test("finds the dossiers at a step by its title", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    const all = (await client.caseFiles.list({})).caseFiles;
    const [{ currentStepTitle } = { currentStepTitle: "" }] = all;
    const { caseFiles } = await client.caseFiles.list({ search: currentStepTitle });
    expect(caseFiles.map(({ number }) => number)).toEqual(
      all.filter((one) => one.currentStepTitle === currentStepTitle).map(({ number }) => number),
    );
  });

  test("goes through all dossiers part by part, and follows a new name", async () => {
    const { client } = await openCore({ clock: movingClock() });
    const ids = await fill(client, 9);
    const [first] = ids;
    if (!first) throw new Error("no dossier");
    const { caseFile } = await client.caseFiles.open({ caseFileId: first });
    const person = { ...caseFile.person, usualName: "Cœur-de-Lion" };
    await client.people.save({ caseFileId: first, person });

    const found = (await client.caseFiles.list({ search: "coeur" })).caseFiles;
    expect(found.map(({ id }) => id)).toEqual([first]);
    const part = await client.caseFiles.list({ search: "cam", limit: 5 });
    const rest = await client.caseFiles.list({ search: "cam", limit: 5, after: part.next });
    expect([...part.caseFiles, ...rest.caseFiles]).toHaveLength(8);
  });
});

/** Every dossier by its number, each differing from the others in what the list can be sorted by. */
const fillUnlike = async (client: CoreClient) => {
  const programmes = ["archipel", "brusano", "generique"] as const;
  const names = ["Élie", "Zoé", "anna", "Łucja"];
  for (let at = 0; at < 14; at += 1) {
    const { person, request } = aCaseFile();
    const id = programmes[at % programmes.length] ?? "archipel";
    const caseFile = aCaseFile({
      number: `ESS-${String((at * 5) % 14).padStart(2, "0")}`,
      fictional: at % 3 === 0,
      programme: { id, settings: {} },
      person: { ...person, usualName: names[at % names.length] ?? "Cam" },
      request: {
        ...request,
        decision: at % 4 === 0 ? "pending" : "eligible",
        receivedOn: addDays(day("2026-01-05"), at % 5),
      },
      consents: at % 2 === 0 ? [aConsent()] : [],
      clarification: null,
    });
    await client.exchange.import({ text: writeExchangeFile(caseFile), replace: false });
  }
};

const sortedBy = {
  changed: ({ changedAt }: CaseFileSummary) => changedAt,
  number: ({ number }: CaseFileSummary) => number,
  person: ({ usualName, familyName }: CaseFileSummary) => plainText(`${usualName} ${familyName}`),
  programme: ({ programmeId }: { readonly programmeId: string }) => programmeId,
  step: ({ currentStep, isClosed }: CaseFileSummary) => stepRank(currentStep, isClosed),
  missing: ({ missing }: CaseFileSummary) => missing,
  next: ({ nextOn }: CaseFileSummary) => nextOn ?? "~",
};

const isBefore = (a: string | number, b: string | number) => (a < b ? -1 : Number(a > b));

describe("the list in another order", () => {
  test.each(
    listOrders.flatMap((by) => [true, false].map((isDescending) => ({ by, isDescending }))),
  )("by $by, descending $isDescending, is whole and in that order, part by part", async (sort) => {
    const { client, core } = await openCore({ clock: movingClock() });
    await fillUnlike(client);
    const seen: CaseFileSummary[] = [];
    let after = null;
    do {
      const part = await client.caseFiles.list({ sort, after, limit: 3 });
      seen.push(...part.caseFiles);
      after = part.next;
    } while (after);

    const programmeIds = new Map(
      databaseOf(core)
        .select({ id: schema.caseFileTable.id, programmeId: schema.caseFileTable.programmeId })
        .from(schema.caseFileTable)
        .all()
        .map(({ id, programmeId }) => [id, programmeId]),
    );
    const rank = (one: CaseFileSummary): string | number =>
      sort.by === "programme"
        ? sortedBy.programme({ programmeId: programmeIds.get(one.id) ?? "" })
        : sortedBy[sort.by](one);
    const wanted = seen.toSorted(
      (a, b) => isBefore(rank(a), rank(b)) || isBefore(a.number, b.number),
    );
    expect(seen).toHaveLength(14);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(14);
    expect(seen.map(({ number }) => number)).toEqual(
      (sort.isDescending ? wanted.toReversed() : wanted).map(({ number }) => number),
    );
  });

  test.each(listOrders)("by %s is read from an index, without sorting", (by) => {
    const connection = new Database(":memory:");
    onTestFinished(() => {
      connection.close();
    });
    migrateDatabase(connection, resourcesIn(projectFolder).migrationsFolder);
    const prepare = connection.prepare.bind(connection);
    let text = "";
    connection.prepare = (asked: string) => prepare((text = asked));
    const db = drizzle(connection, { schema, casing: "snake_case" });
    for (const after of [null, { value: "", number: "" }]) {
      const filter = { ...noFilter, isClosed: false, programmeId: "archipel" };
      const words = [{ text: "cam", steps: [] }];
      readListedRows(db, { words, filter, sort: { by, isDescending: true }, after, limit: 50 });
      const unset = Array.from(text.matchAll(/\?/g), () => null);
      const plan = JSON.stringify(prepare(`explain query plan ${text}`).all(...unset));
      expect(plan).toMatch(/(SCAN|SEARCH) case_file USING (COVERING )?INDEX case_file_/);
      expect(plan).not.toContain("TEMP B-TREE");
    }
  });
});

describe("the list narrowed down", () => {
  test("holds the dossiers of a step, of a programme, open, incomplete or real ones, and says how many", async () => {
    const { client } = await openCore();
    await client.exchange.importDemonstration();
    await fill(client, 2);
    const { person, request } = aCaseFile();
    await client.caseFiles.create({
      number: "ARC-2026-09",
      programmeId: "archipel",
      person,
      request,
    });
    const all = (await client.caseFiles.list({})).caseFiles;
    const find = async (filter: Partial<ListFilter>) => {
      const { caseFiles, total } = await client.caseFiles.list({ filter });
      expect(total).toBe(caseFiles.length);
      return caseFiles.map(({ number }) => number);
    };
    const numbers = (isWanted: (one: CaseFileSummary) => boolean) =>
      all.filter(isWanted).map(({ number }) => number);

    expect(await find({})).toHaveLength(6);
    expect(await find({ step: "followUp" })).toEqual(["KIR-01", "ARC-01"]);
    expect(await find({ programmeId: "kirikou" })).toEqual(["KIR-01"]);
    expect(await find({ isClosed: true })).toEqual(numbers(({ isClosed }) => isClosed));
    expect(await find({ isClosed: false })).toEqual(numbers(({ isClosed }) => !isClosed));
    expect(await find({ isIncomplete: true })).toEqual(numbers(({ missing }) => missing > 0));
    expect(await find({ isFictional: false })).toEqual(["ARC-2026-09"]);
    expect(await find({ isFictional: true, programmeId: "archipel", isClosed: false })).toEqual(
      expect.arrayContaining(["ESS-01", "ESS-02", "ARC-01"]),
    );
  });

  test("counts what a search finds once, with its first part", async () => {
    const { client } = await openCore();
    await fill(client, 7);
    const first = await client.caseFiles.list({ search: "cam", limit: 3 });
    const second = await client.caseFiles.list({ search: "cam", limit: 3, after: first.next });
    expect([first.total, second.total]).toEqual([7, null]);
  });
});

describe("the day a dossier reminds of first", () => {
  test("stands in the list, and follows the dossier", async () => {
    const { client } = await openCore({ clock: fixedClock("2026-05-04") });
    const [caseFileId] = await fill(client, 1);
    if (!caseFileId) throw new Error("no dossier");
    const nextOn = async () => (await client.caseFiles.list({})).caseFiles[0]?.nextOn;
    expect(await nextOn()).toBe("2026-02-19");
    await client.reminders.dismiss({ caseFileId, key: "programme:concertation" });
    // The birthday past which the programme no longer serves.
    expect(await nextOn()).toBe("2029-06-15");
  });

  test("is none in a dossier that reminds of nothing, which then comes last", async () => {
    const { client } = await openCore({ clock: fixedClock("2026-05-04") });
    await client.exchange.importDemonstration();
    const sort = { by: "next", isDescending: false } as const;
    const days = (await client.caseFiles.list({ sort })).caseFiles.map(({ nextOn }) => nextOn);
    expect(days).toEqual(days.toSorted((a, b) => ((a ?? "~") < (b ?? "~") ? -1 : 1)));
  });
});

test("a morning brings up to date what is listed and due, and opens nothing else", async () => {
  const clock = fixedClock("2026-05-04");
  const { client, core } = await openCore({ clock });
  const cycle = {
    number: 1,
    plan: {
      validatedOn: day("2026-02-10"),
      objectives: [anObjective()],
      actions: [anAction({ dueOn: day("2026-05-10") })],
    },
    followUps: [],
    evaluation: null,
    outcome: "ongoing" as const,
  };
  const withAction = aCaseFile({
    number: "ESS-99",
    network: [{ id: "p01", name: "Cam", role: "La personne", category: "person", secrecy: "none" }],
    cycles: [cycle],
  });
  await fill(client, 2);
  await client.exchange.import({ text: writeExchangeFile(withAction), replace: false });
  const days = () =>
    core.context.vault
      .db()
      ?.select({ number: schema.caseFileTable.number, from: schema.caseFileTable.summaryHoldsFrom })
      .from(schema.caseFileTable)
      .orderBy(schema.caseFileTable.number)
      .all()
      .map(({ from }) => from);

  clock.moveTo("2026-05-10");
  const before = (await client.caseFiles.list({ search: "ess-99" })).caseFiles[0]?.missing;
  expect(days()).toEqual(["2026-05-04", "2026-05-04", "2026-05-04"]);

  clock.moveTo("2026-05-11");
  expect((await client.caseFiles.list({})).caseFiles[0]?.missing).toBe((before ?? 0) + 1);
  expect(days()).toEqual(["2026-05-04", "2026-05-04", "2026-05-11"]);
});
