import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoreClient } from "#contract/contract.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import { caseFileTable } from "#core/db/schema/index.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, anAction, anObjective, day } from "#tests/support/builders.ts";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";
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
      ?.select({ number: caseFileTable.number, from: caseFileTable.summaryHoldsFrom })
      .from(caseFileTable)
      .orderBy(caseFileTable.number)
      .all()
      .map(({ from }) => from);

  clock.moveTo("2026-05-10");
  const before = (await client.caseFiles.list({ search: "ess-99" })).caseFiles[0]?.missing;
  expect(days()).toEqual(["2026-05-04", "2026-05-04", "2026-05-04"]);

  clock.moveTo("2026-05-11");
  expect((await client.caseFiles.list({})).caseFiles[0]?.missing).toBe((before ?? 0) + 1);
  expect(days()).toEqual(["2026-05-04", "2026-05-04", "2026-05-11"]);
});
