import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import { writeExchangeFile } from "#domain/exchange-file.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";
import { fixedClock, openCore } from "#tests/support/core-harness.ts";

const today = day("2026-05-04");

const withVault = async () => {
  const clock = fixedClock(today);
  const { client } = await openCore({ clock });
  const keep = async (parts: Partial<CaseFile>) => {
    const text = writeExchangeFile(aCaseFile(parts));
    return (await client.exchange.import({ text, replace: false })).caseFileId;
  };
  const keepPlanned = async (number: string, on: string, start: string | null = null) => {
    const caseFileId = await keep({ number });
    const planned = { on: day(on), start, place: null };
    await client.plannedConcertations.save({ caseFileId, planned });
    return caseFileId;
  };
  return { client, clock, keep, keepPlanned };
};

describe("the next meetings", () => {
  test("are those of the coming four weeks, by day and by hour", async () => {
    const { client, keepPlanned } = await withVault();
    await keepPlanned("ESS-01", "2026-05-20");
    await keepPlanned("ESS-02", "2026-05-04", "14:00");
    await keepPlanned("ESS-03", "2026-05-04", "09:30");
    await keepPlanned("ESS-04", "2026-05-03");
    await keepPlanned("ESS-05", "2026-06-01");
    await keepPlanned("ESS-06", "2026-06-02");

    const { meetings } = await client.home.show();

    expect(meetings.next.map(({ number, on }) => `${number} ${on}`)).toEqual([
      "ESS-03 2026-05-04",
      "ESS-02 2026-05-04",
      "ESS-01 2026-05-20",
      "ESS-05 2026-06-01",
    ]);
    expect(meetings.count).toBe(4);
  });

  test("say where, when, whose, and how many are expected beside the person", async () => {
    const { client, keep } = await withVault();
    const network = [
      aMember({ id: "p01", name: "Cam", category: "person", secrecy: "none" }),
      aMember({ id: "p02", name: "Éducatrice d'essai" }),
      aMember({ id: "p03", name: "Agente d'essai", secrecy: "differentMission" }),
      aMember({ id: "p04", name: "Médecin d'essai" }),
    ];
    const caseFileId = await keep({ network });
    await client.plannedConcertations.save({
      caseFileId,
      planned: { on: day("2026-05-06"), start: "14:00", place: "Salle d'essai" },
    });
    expect((await client.home.show()).meetings.next).toEqual([
      {
        caseFileId,
        number: "ESS-01",
        usualName: "Cam",
        on: "2026-05-06",
        start: "14:00",
        place: "Salle d'essai",
        expected: 2,
      },
    ]);
  });

  test("that were never recorded move to what waits, under their own subject", async () => {
    const { client, clock, keepPlanned } = await withVault();
    await keepPlanned("ESS-01", "2026-05-06");
    const missed = async () => (await client.reminders.list()).topics.meetings.count;
    expect(await missed()).toBe(0);
    clock.moveTo("2026-05-07");
    expect(await missed()).toBe(1);
    expect((await client.home.show()).meetings).toEqual({ count: 0, next: [] });
  });
});

test("what waits is listed by subject as well: a note from the day its meeting was held", async () => {
  const { client, keep } = await withVault();
  await keep({ concertations: [aConcertation({ heldOn: day("2026-05-03") })] });
  const { groups, topics } = await client.reminders.list();
  expect(topics.notes).toMatchObject({ count: 1, reminders: [{ key: "noteUnsent:1:0" }] });
  expect(groups.late.count).toBe(0);
  expect(topics.funding).toEqual({ count: 0, reminders: [] });
});

test("the figures count each dossier once, and the time from its request to its first concertation", async () => {
  const { client, keep } = await withVault();
  const first = aConcertation({ heldOn: day("2026-01-25") });
  const second = aConcertation({ number: 2, heldOn: day("2026-04-30") });
  await keep({ number: "ESS-01", concertations: [second, first] });
  await keep({ number: "ESS-02", concertations: [aConcertation({ heldOn: day("2026-04-15") })] });
  await keep({ number: "ESS-03" });

  const { caseload } = await client.home.show();

  expect(caseload.steps.reduce((sum, { count }) => sum + count, caseload.closed)).toBe(3);
  expect(caseload.firstMeeting).toMatchObject({ count: 2, medianDays: 60 });
  expect(
    caseload.firstMeeting.quarters.map(({ year, quarter, medianDays }) => [
      year,
      quarter,
      medianDays,
    ]),
  ).toEqual([
    [2026, 1, 20],
    [2026, 2, 100],
  ]);
});

test("the list or the board is remembered in the vault", async () => {
  const { client } = await withVault();
  expect((await client.home.show()).caseloadView).toBe("list");
  await client.home.chooseView({ caseloadView: "board" });
  expect((await client.home.show()).caseloadView).toBe("board");
});
