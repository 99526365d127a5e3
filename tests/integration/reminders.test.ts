import { safe } from "@orpc/client";
import { eq, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseFileTable, changeTable, reminderTable } from "#core/db/schema/index.ts";
import { changeCaseFile } from "#core/services/change-case-file.ts";
import { type Dossier, readDossier } from "#core/services/dossier.ts";
import type { CaseFile, CaseFileId } from "#domain/case-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { addDays } from "#domain/local-date.ts";
import { REMINDER_RULES, remindersOf } from "#domain/reminder-rules.ts";
import { ok } from "#domain/result.ts";
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

const withVault = async () => {
  const clock = fixedClock(today);
  const { core, client } = await openCore({ clock });
  const db = databaseOf(core);
  const keep = async (parts: Partial<CaseFile>) => {
    const text = writeExchangeFile(aCaseFile({ ...parts }));
    return (await client.exchange.import({ text, replace: false })).caseFileId;
  };
  const stored = (caseFileId: CaseFileId) =>
    db
      .select()
      .from(reminderTable)
      .where(eq(reminderTable.caseFileId, caseFileId))
      .orderBy(reminderTable.dueOn, reminderTable.key)
      .all()
      .map(({ reminder }) => reminder);
  const computed = (caseFileId: CaseFileId) => {
    const dossier = readDossier(db, caseFileId);
    if (!dossier) throw new Error("no such dossier");
    return remindersOf(dossier.caseFile, dossier.supplement, dossier.programme);
  };
  return { client, clock, db, keep, stored, computed };
};

const undecided = (receivedOn: string): Partial<CaseFile> => ({
  request: { ...aCaseFile().request, receivedOn: day(receivedOn), decision: "pending" },
});

const underWay = (
  ...actions: ReadonlyArray<Parameters<typeof anAction>[0]>
): Partial<CaseFile> => ({
  network: [aMember({ name: "Aline Fictive" })],
  concertations: [aConcertation()],
  cycles: [
    {
      number: 1,
      plan: {
        validatedOn: day("2026-05-01"),
        objectives: [anObjective()],
        actions: actions.map(anAction),
      },
      followUps: [],
      evaluation: null,
      outcome: "ongoing",
    },
  ],
});

describe("the list across dossiers", () => {
  test("says what is late, what is for today and what comes within seven days, the earliest first", async () => {
    const { client, keep } = await withVault();
    const first = await keep({ number: "ESS-01", ...undecided("2026-04-15") });
    await keep({ number: "ESS-02", ...undecided("2026-04-20") });
    await keep({ number: "ESS-03", ...undecided("2026-04-27") });
    await keep({ number: "ESS-04", ...undecided("2026-04-28") });
    await keep({ number: "ESS-05", ...undecided("2026-04-10") });

    const { groups, today: on } = await client.reminders.list();

    expect(on).toBe(today);
    const numbers = (group: keyof typeof groups) =>
      groups[group].reminders.map((one) => one.number);
    expect(numbers("late")).toEqual(["ESS-05", "ESS-01"]);
    expect(numbers("today")).toEqual(["ESS-02"]);
    expect(numbers("thisWeek")).toEqual(["ESS-03"]);
    expect(groups.late.reminders[1]).toEqual({
      caseFileId: first,
      number: "ESS-01",
      usualName: "Cam",
      key: "programme:decision",
      kind: "programme",
      dueOn: "2026-04-29",
      parameters: { label: "Décider de la demande", after: "requestReceived" },
    });
  });

  test("moves with the day, without any change of a dossier", async () => {
    const { client, clock, keep } = await withVault();
    await keep(undecided("2026-04-28"));
    const counts = async () => {
      const { late, today: due, thisWeek } = (await client.reminders.list()).groups;
      return [late.count, due.count, thisWeek.count];
    };
    expect(await counts()).toEqual([0, 0, 0]);
    clock.moveTo("2026-05-05");
    expect(await counts()).toEqual([0, 0, 1]);
    clock.moveTo("2026-05-12");
    expect(await counts()).toEqual([0, 1, 0]);
    clock.moveTo("2026-05-13");
    expect(await counts()).toEqual([1, 0, 0]);
  });

  test("counts all of them and gives a hundred of each group", async () => {
    const { client, keep } = await withVault();
    const many = Array.from({ length: 120 }, (_, at) => ({
      id: `a${at}`,
      dueOn: addDays(day("2025-12-01"), at),
    }));
    // So lately that its note is not due.
    const concertations = [aConcertation({ heldOn: day("2026-05-01") })];
    await keep({ ...underWay(...many), concertations });

    const { late } = (await client.reminders.list()).groups;

    expect(late.count).toBe(120);
    expect(late.reminders).toHaveLength(100);
    expect(late.reminders[0]).toMatchObject({ key: "action:1:a0", dueOn: "2025-12-01" });
  });

  test("goes with its dossier", async () => {
    const { client, db, keep } = await withVault();
    await keep(undecided("2026-04-20"));
    db.delete(caseFileTable).run();
    expect((await client.reminders.list()).groups.today).toEqual({ count: 0, reminders: [] });
  });
});

describe("a reminder that is let go", () => {
  test("is no longer in the list, and the history says who let it go and when", async () => {
    const { client, db, keep } = await withVault();
    const caseFileId = await keep(undecided("2026-04-20"));

    const view = await client.reminders.dismiss({ caseFileId, key: "programme:decision" });

    const dismissal = { key: "programme:decision", on: today, by: "Colombe Fictive" };
    expect(view.supplement.reminderDismissals).toEqual([dismissal]);
    expect((await client.reminders.list()).groups.today.count).toBe(0);
    expect(db.select().from(changeTable).all()).toMatchObject([
      { part: "reminderDismissals", by: "Colombe Fictive", before: [], after: [dismissal] },
    ]);
  });

  test("comes back when that is undone; undone twice, nothing more changes", async () => {
    const { client, db, keep } = await withVault();
    const caseFileId = await keep(undecided("2026-04-20"));
    const before = await client.caseFiles.open({ caseFileId });
    await client.reminders.dismiss({ caseFileId, key: "programme:decision" });

    await client.reminders.restore({ caseFileId, key: "programme:decision" });
    const view = await client.reminders.restore({ caseFileId, key: "programme:decision" });

    expect(view).toEqual(before);
    expect((await client.reminders.list()).groups.today.count).toBe(1);
    expect(db.select().from(changeTable).all()).toHaveLength(2);
  });

  test("must be one the dossier reminds of, and cannot be an action or a planned meeting", async () => {
    const { client, db, keep } = await withVault();
    const caseFileId = await keep(underWay({ dueOn: today }));
    await client.plannedConcertations.save({
      caseFileId,
      planned: { on: today, start: null, place: null },
    });
    const codes = async (key: string) =>
      (await safe(client.reminders.dismiss({ caseFileId, key }))).error;

    expect(await codes("action:1:a01")).toMatchObject({ code: "ENDS_WHEN_DONE" });
    expect(await codes(`concertation:${today}`)).toMatchObject({ code: "ENDS_WHEN_DONE" });
    expect(await codes("programme:decision")).toMatchObject({ code: "NOT_OPEN" });
    expect(db.select().from(changeTable).all()).toHaveLength(1);
  });
});

describe("a planned concertation", () => {
  const planned = { on: day("2026-05-06"), start: "14:00", place: "Salle d'essai" };

  test("is announced in the list until it is held, late when its day went by without a record", async () => {
    const { client, clock, keep, computed } = await withVault();
    const caseFileId = await keep({ number: "ESS-01" });
    await client.plannedConcertations.save({ caseFileId, planned });
    expect((await client.reminders.list()).groups.thisWeek.reminders).toMatchObject([
      { kind: "concertation", dueOn: "2026-05-06", parameters: { start: "14:00" } },
    ]);

    clock.moveTo("2026-05-07");
    expect((await client.reminders.list()).groups.late.reminders).toMatchObject([
      { kind: "consent" },
      { kind: "concertation" },
    ]);
    const { caseFile } = await client.caseFiles.open({ caseFileId });
    const concertations = [aConcertation({ heldOn: day("2026-05-06") })];
    const text = writeExchangeFile({ ...caseFile, concertations });
    await client.exchange.import({ text, replace: true });
    expect(computed(caseFileId).filter(({ kind }) => kind === "concertation")).toEqual([]);
    expect((await client.reminders.list()).groups.late.count).toBe(0);
  });

  test("that is moved reminds of its new day only", async () => {
    const { client, keep, stored } = await withVault();
    const caseFileId = await keep({});
    await client.plannedConcertations.save({ caseFileId, planned });
    await client.plannedConcertations.save({
      caseFileId,
      planned: { ...planned, on: day("2026-06-01") },
    });
    expect(stored(caseFileId).filter(({ kind }) => kind === "concertation")).toMatchObject([
      { key: "concertation:2026-06-01" },
    ]);
  });

  test("that was announced at the last one can be called off, which its record keeps saying", async () => {
    const { client, keep, stored } = await withVault();
    const caseFileId = await keep({
      concertations: [aConcertation({ nextOn: day("2026-06-01") })],
    });
    await client.plannedConcertations.save({ caseFileId, planned });

    const view = await client.plannedConcertations.cancel({ caseFileId });

    expect(view.supplement.plannedConcertation).toBeNull();
    expect(view.caseFile.concertations[0]?.nextOn).toBe("2026-06-01");
    expect(stored(caseFileId).filter(({ kind }) => kind === "concertation")).toEqual([]);
    expect(await client.plannedConcertations.cancel({ caseFileId })).toEqual(view);
  });

  test("for a day that was called off is on again", async () => {
    const { client, keep, stored } = await withVault();
    const on = day("2026-06-01");
    const caseFileId = await keep({ concertations: [aConcertation({ nextOn: on })] });
    await client.plannedConcertations.cancel({ caseFileId });
    await client.plannedConcertations.save({ caseFileId, planned: { ...planned, on } });
    expect(stored(caseFileId)).toContainEqual(
      expect.objectContaining({ key: "concertation:2026-06-01" }),
    );
  });

  test("has no place in a dossier that is refused or over", async () => {
    const { client, keep } = await withVault();
    const request = { ...aCaseFile().request, decision: "ineligible" as const };
    const refused = await keep({ number: "ESS-01", request });
    const [cycle] = underWay().cycles ?? [];
    if (!cycle) throw new Error("no passage");
    const over = await keep({ number: "ESS-02", cycles: [{ ...cycle, outcome: "exit" }] });
    const plan = async (caseFileId: CaseFileId) =>
      (await safe(client.plannedConcertations.save({ caseFileId, planned }))).error;
    expect(await plan(refused)).toMatchObject({ code: "INELIGIBLE" });
    expect(await plan(over)).toMatchObject({ code: "CLOSED" });
  });
});

describe("what is kept of the reminders", () => {
  test("is computed again, for every dossier, when an earlier version of the rules left it", async () => {
    const { client, db, keep, stored, computed } = await withVault();
    const one = await keep({ number: "ESS-01", ...undecided("2026-04-20") });
    const other = await keep({ number: "ESS-02", ...underWay({ dueOn: today }) });
    db.delete(reminderTable).where(eq(reminderTable.caseFileId, one)).run();
    const kind = sql`update reminder set reminder = '{"earlier":1}' where case_file_id = ${other}`;
    db.run(kind);
    db.update(caseFileTable).set({ reminderRules: 0 }).run();

    expect((await client.reminders.list()).groups.today.count).toBe(2);

    expect(stored(one)).toEqual(computed(one));
    expect(stored(other)).toEqual(computed(other));
    const versions = db.select({ version: caseFileTable.reminderRules }).from(caseFileTable).all();
    expect(versions).toEqual([{ version: REMINDER_RULES }, { version: REMINDER_RULES }]);
  });

  test("stays untouched row by row where nothing changed", async () => {
    const { client, db, keep } = await withVault();
    const caseFileId = await keep(underWay({ dueOn: today }, { id: "a02", dueOn: today }));
    const rows = () =>
      db
        .select({ rowid: sql<number>`rowid`, key: reminderTable.key })
        .from(reminderTable)
        .all();
    const before = rows();
    await client.plans.updateAction({
      caseFileId,
      actionId: "a02",
      update: { status: "done", doneOn: today, dueOn: today },
    });
    expect(rows()).toEqual(before.filter(({ key }) => key !== "action:1:a02"));
  });

  test("always equals what follows from the dossier, after any changes of it", async () => {
    const { client, db, clock, computed, stored } = await withVault();
    const deps = { db, clock };
    const { person, request } = aCaseFile();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { maxLength: 8 }), async (changes) => {
        number += 1;
        const { id: caseFileId } = await client.caseFiles.create({
          number: `ESS-${number}`,
          programmeId: "archipel",
          person,
          request,
        });
        for (const change of changes) {
          const done = changeCaseFile(deps, { caseFileId, form: null }, (dossier) =>
            ok(change(dossier)),
          );
          expect(done.ok).toBe(true);
          expect(stored(caseFileId)).toEqual(computed(caseFileId));
        }
      }),
      { numRuns: 60 },
    );
  });
});

type Change = (dossier: Dossier) => Partial<Dossier>;

const someDay = fc.integer({ min: -200, max: 400 }).map((days) => addDays(today, days));

const ofCaseFile =
  (parts: (caseFile: CaseFile) => Partial<CaseFile>): Change =>
  ({ caseFile }) => ({ caseFile: { ...caseFile, ...parts(caseFile) } });

const lastCycle = (change: (cycle: Cycle) => Cycle): Change =>
  ofCaseFile(({ cycles }) => ({
    cycles: cycles.map((cycle, at) => (at === cycles.length - 1 ? change(cycle) : cycle)),
  }));

/** One change of a dossier, of the kinds that a reminder follows from. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom("eligible", "ineligible", "pending"), someDay).map(([decision, on]) =>
    ofCaseFile(({ request }) => ({
      request: { ...request, decision, receivedOn: on, revisitOn: addDays(on, 90) },
    })),
  ),
  someDay.map((birth) =>
    ofCaseFile(({ person }) => ({ person: { ...person, birthDate: addDays(birth, -6500) } })),
  ),
  fc.tuple(someDay, fc.option(someDay)).map(([heldOn, nextOn]) =>
    ofCaseFile(({ concertations }) => ({
      concertations: [
        ...concertations,
        aConcertation({ number: concertations.length + 1, heldOn, nextOn }),
      ],
    })),
  ),
  fc.tuple(someDay, someDay).map(([validatedOn, dueOn]) =>
    ofCaseFile(({ cycles }) =>
      cycles.at(-1)?.outcome === "ongoing"
        ? {}
        : {
            network: [aMember()],
            cycles: [
              ...cycles,
              {
                number: cycles.length + 1,
                plan: {
                  validatedOn,
                  objectives: [anObjective()],
                  actions: [anAction({ dueOn }), anAction({ id: "a02", dueOn, status: "blocked" })],
                },
                followUps: [],
                evaluation: null,
                outcome: "ongoing",
              },
            ],
          },
    ),
  ),
  someDay.map((on) =>
    lastCycle((cycle) => ({
      ...cycle,
      followUps: [
        ...cycle.followUps,
        { on, channel: "visite", withIds: [], text: "Vu.", signal: "neutral" },
      ],
    })),
  ),
  fc
    .constantFrom("ongoing" as const, "secondPassage" as const, "exit" as const)
    .map((outcome) => lastCycle((cycle) => ({ ...cycle, outcome }))),
  someDay.map((on) =>
    ofCaseFile(({ feedback }) => ({
      feedback: [
        ...feedback.map((one) => ({ ...one, closedOn: on })),
        {
          id: `w${feedback.length + 1}`,
          on,
          kind: "wish",
          from: "person",
          text: "« Moins de monde. »",
          informedIds: [],
          informedOn: null,
          answer: null,
          closedOn: null,
        },
      ],
    })),
  ),
  fc.option(someDay).map((on): Change => ({ supplement }) => ({
    supplement: {
      ...supplement,
      plannedConcertation: on && { on, start: null, place: null },
    },
  })),
  fc.nat(5).map((at): Change => ({ caseFile, supplement, programme }) => {
    const reminder = remindersOf(caseFile, supplement, programme)[at];
    const reminderDismissals = reminder
      ? [...supplement.reminderDismissals, { key: reminder.key, on: today, by: "Colombe" }]
      : [];
    return { supplement: { ...supplement, reminderDismissals } };
  }),
);
