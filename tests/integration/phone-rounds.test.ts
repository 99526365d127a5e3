import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openActionTable } from "#core/db/schema/index.ts";
import { type Lane, lanes, laneOf } from "#domain/action-board.ts";
import type { CaseFile } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { addDays } from "#domain/local-date.ts";
import type { NotedCall } from "#domain/phone-round.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { databaseOf, fixedClock, openCore } from "#tests/support/core-harness.ts";

const today = day("2026-05-04");
const everything = { programmeId: "", who: "" };

const withVault = async () => {
  const clock = fixedClock(today);
  const { core, client } = await openCore({ clock });
  const keep = async (actions: ReadonlyArray<PlanAction>, parts: Partial<CaseFile> = {}) => {
    const caseFile = aCaseFile({
      network: [
        aMember({ name: "Aline Fictive", phone: "081 00 00 01", organisation: "Le Relais" }),
      ],
      concertations: [aConcertation()],
      cycles: [
        {
          number: 1,
          plan: {
            validatedOn: day("2026-03-01"),
            objectives: [anObjective()],
            actions: [...actions],
          },
          followUps: [],
          evaluation: null,
          outcome: "ongoing",
        },
      ],
      ...parts,
    });
    const text = writeExchangeFile(caseFile);
    return (await client.exchange.import({ text, replace: false })).caseFileId;
  };
  const listed = async (filter = everything) => {
    const board = await client.actionBoards.list(filter);
    return Object.fromEntries(
      lanes.map((lane) => [
        lane,
        board.lanes[lane].actions.map(({ number, id }) => `${number} ${id}`),
      ]),
    );
  };
  return { client, clock, db: databaseOf(core), keep, listed };
};

const late = anAction({ dueOn: day("2026-05-01") });
const soon = anAction({ id: "a02", dueOn: day("2026-05-11") });
const blocked = anAction({ id: "a03", status: "blocked", notDoneReason: "Pas de place." });
const later = anAction({ id: "a04", dueOn: day("2026-09-01") });

const aCall = (answers: NotedCall["answers"], overrides: Partial<NotedCall> = {}): NotedCall => ({
  memberId: "p01",
  answers,
  followUp: { channel: "téléphone", text: "Appeler l'école : fait.", signal: "positive" },
  ...overrides,
});

describe("the board across dossiers", () => {
  test("has every open action in its lane, by its day, and counts what comes later", async () => {
    const { client, keep, listed } = await withVault();
    await keep([soon, late, blocked, later], { number: "ESS-02" });
    await keep([anAction({ dueOn: day("2026-04-01") }), anAction({ id: "a02" })]);

    expect(await listed()).toEqual({
      late: ["ESS-01 a01", "ESS-02 a01"],
      soon: ["ESS-02 a02"],
      blocked: ["ESS-02 a03"],
    });
    const { later: hidden, lanes: found } = await client.actionBoards.list(everything);
    expect(hidden).toBe(2);
    expect(found.blocked.actions[0]).toMatchObject({
      what: "Appeler l'école",
      notDoneReason: "Pas de place.",
      usualName: "Cam",
      phone: "081 00 00 01",
      responsible: { name: "Aline Fictive" },
    });
  });

  test("is narrowed by programme, and by who, whatever accents and case", async () => {
    const { keep, listed } = await withVault();
    await keep([late]);
    const network = [aMember({ name: "Zoë Relais-Noir", organisation: "Chez nous" })];
    await keep([late], { number: "ESS-02", network, programme: { id: "kirikou", settings: {} } });

    expect((await listed({ programmeId: "kirikou", who: "" })).late).toEqual(["ESS-02 a01"]);
    expect((await listed({ programmeId: "", who: " ALINÉ " })).late).toEqual(["ESS-01 a01"]);
    expect((await listed({ programmeId: "", who: "relais" })).late).toHaveLength(2);
    expect((await listed({ programmeId: "archipel", who: "zoe" })).late).toEqual([]);
  });

  test("moves with the day, without any change of a dossier", async () => {
    const { clock, keep, listed } = await withVault();
    await keep([soon]);
    clock.moveTo("2026-05-12");
    expect((await listed()).late).toEqual(["ESS-01 a02"]);
  });

  test("finds by its index what the rule says, whatever the state and the day", async () => {
    const { client, keep } = await withVault();
    let dossiers = 0;
    const anyAction = fc.record({
      status: fc.constantFrom("todo", "inProgress", "blocked", "done", "cancelled"),
      dueOn: fc.option(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { minLength: 1, maxLength: 6 }), async (found) => {
        dossiers += 1;
        const number = `LOT-${dossiers}`;
        const actions = found.map((one, at) =>
          anAction({ id: `a0${at}`, ...one, doneOn: one.status === "done" ? today : null }),
        );
        await keep(actions, { number });
        const board = await client.actionBoards.list(everything);
        const inLane = (lane: Lane) =>
          board.lanes[lane].actions.filter((one) => one.number === number).map(({ id }) => id);
        const open = actions.filter(({ status }) => !["done", "cancelled"].includes(status));
        for (const lane of lanes)
          expect(inLane(lane).toSorted()).toEqual(
            open.filter((one) => laneOf(one, today) === lane).map(({ id }) => id),
          );
      }),
      { numRuns: 40 },
    );
  });

  test("is computed again for a vault whose rules were older", async () => {
    const { client, db, keep, listed } = await withVault();
    await keep([late]);
    db.delete(openActionTable).run();
    db.run("update case_file set reminder_rules = 0");

    expect((await listed()).late).toEqual(["ESS-01 a01"]);
    expect((await client.phoneRounds.list()).calls).toHaveLength(1);
  });

  test("goes with its dossier", async () => {
    const { client, db, keep } = await withVault();
    const caseFileId = await keep([late]);
    await client.erasures.eraseCaseFile({ caseFileId, number: "ESS-01" });
    expect(db.select().from(openActionTable).all()).toEqual([]);
  });
});

describe("a call that is noted", () => {
  test("writes the journal, the states of the actions and when to call again, in one operation", async () => {
    const { client, keep } = await withVault();
    const caseFileId = await keep([late, soon, blocked]);
    const on = day("2026-05-20");

    const { caseFile: view } = await client.phoneRounds.note({
      caseFileId,
      call: aCall([
        { outcome: "done", actionId: "a01" },
        { outcome: "notYet", actionId: "a02", on },
        { outcome: "notReached", actionId: "a03", on: day("2026-05-06") },
      ]),
    });

    const [cycle] = view.caseFile.cycles;
    expect(cycle?.plan.actions).toEqual([
      { ...late, status: "done", doneOn: today },
      { ...soon, dueOn: on },
      blocked,
    ]);
    expect(cycle?.followUps).toEqual([
      {
        on: today,
        channel: "téléphone",
        withIds: ["p01"],
        text: "Appeler l'école : fait.",
        signal: "positive",
      },
    ]);
    expect(view.supplement.callAgains).toEqual([
      { cycle: 1, actionId: "a02", on },
      { cycle: 1, actionId: "a03", on: "2026-05-06" },
    ]);
    expect((await client.changes.list({ caseFileId })).map(({ part }) => part).toSorted()).toEqual([
      "callAgains",
      "cycles",
    ]);
  });

  test("leaves the round until the day to call again", async () => {
    const { client, clock, keep } = await withVault();
    const caseFileId = await keep([late]);
    expect((await client.phoneRounds.list()).calls[0]?.about[0]?.actions).toHaveLength(1);

    const on = day("2026-05-06");
    await client.phoneRounds.note({
      caseFileId,
      call: aCall([{ outcome: "notReached", actionId: "a01", on }]),
    });
    expect((await client.phoneRounds.list()).calls).toEqual([]);
    clock.moveTo(on);
    expect((await client.phoneRounds.list()).calls).toHaveLength(1);
  });

  test("is taken back whole: journal, states and days", async () => {
    const { client, keep } = await withVault();
    const caseFileId = await keep([late, blocked]);
    const answers: NotedCall["answers"] = [
      { outcome: "notReached", actionId: "a01", on: day("2026-05-06") },
      { outcome: "notReached", actionId: "a03", on: day("2026-05-06") },
    ];
    const followUp = { channel: "téléphone", text: "Pas joint.", signal: "neutral" as const };
    const { caseFile: first } = await client.phoneRounds.note({
      caseFileId,
      call: aCall(answers, { followUp }),
    });

    const { trace } = await client.phoneRounds.note({
      caseFileId,
      call: aCall([
        { outcome: "done", actionId: "a01" },
        { outcome: "done", actionId: "a03" },
      ]),
    });
    const back = await client.phoneRounds.takeBack({ caseFileId, trace });

    expect(back.caseFile).toEqual(first.caseFile);
    expect(back.supplement.callAgains).toEqual(first.supplement.callAgains);
    await expect(client.phoneRounds.takeBack({ caseFileId, trace })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test.each<[string, NotedCall]>([
    ["an action that somebody else carries", aCall([{ outcome: "done", actionId: "a05" }])],
    ["an action that is not there", aCall([{ outcome: "done", actionId: "a99" }])],
    [
      "the same action twice",
      aCall([
        { outcome: "done", actionId: "a01" },
        { outcome: "done", actionId: "a01" },
      ]),
    ],
  ])("about %s is refused, and nothing of it is written", async (_what, call) => {
    const { client, keep } = await withVault();
    const network = [aMember({ name: "Aline Fictive" }), aMember({ id: "p02", name: "Bruno" })];
    const caseFileId = await keep([late, anAction({ id: "a05", responsibleId: "p02" })], {
      network,
    });

    await expect(client.phoneRounds.note({ caseFileId, call })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    expect(caseFile.cycles[0]?.followUps).toEqual([]);
  });

  test("about a file that ended is refused", async () => {
    const { client, keep } = await withVault();
    const caseFileId = await keep([late]);
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    const ended = caseFile.cycles.map((one) => ({ ...one, outcome: "exit" as const }));
    const text = writeExchangeFile({ ...caseFile, number: "ESS-09", cycles: ended });
    const { caseFileId: closedId } = await client.exchange.import({ text, replace: false });

    const call = aCall([{ outcome: "done", actionId: "a01" }]);
    await expect(client.phoneRounds.note({ caseFileId: closedId, call })).rejects.toMatchObject({
      code: "CLOSED",
    });
  });

  test("says when to call again to a colleague who takes the dossier over", async () => {
    const { client, keep } = await withVault();
    const caseFileId = await keep([late]);
    const on = day("2026-05-06");
    await client.phoneRounds.note({
      caseFileId,
      call: aCall([{ outcome: "notReached", actionId: "a01", on }]),
    });
    const handed = await client.exchange.handOver({ caseFileId, includePrivate: false });
    if (handed.outcome !== "download") throw new Error("no file");
    const colleague = (await openCore({ clock: fixedClock(today) })).client;
    await colleague.exchange.import({
      text: Buffer.from(await handed.file.arrayBuffer()).toString(),
      replace: false,
    });
    expect((await colleague.phoneRounds.list()).calls).toEqual([]);
  });
});

describe("a round across dossiers", () => {
  test("has one call for one contact of the address book, with the address book's number", async () => {
    const { client, keep } = await withVault();
    const ids = [await keep([late]), await keep([late], { number: "ESS-02" })];
    const contact = {
      name: "Aline Fictive",
      role: "Éducatrice",
      category: "social" as const,
      secrecy: "professional" as const,
      phone: "0470 00 00 55",
    };
    const { contactId } = await client.contacts.save({
      contactId: null,
      contact,
      otherThan: [],
      follow: [],
    });
    for (const caseFileId of ids) {
      const { caseFile } = await client.caseFiles.open({ caseFileId });
      await client.network.save({
        caseFileId,
        network: caseFile.network,
        contactChoices: [
          { memberId: "p01", contactId, add: false, otherThan: [], contactTakes: [] },
        ],
      });
    }

    const { calls } = await client.phoneRounds.list();

    expect(calls).toHaveLength(1);
    expect(calls[0]?.phones).toEqual(["0470 00 00 55"]);
    expect(calls[0]?.about.map(({ number }) => number)).toEqual(["ESS-01", "ESS-02"]);
  });
});
