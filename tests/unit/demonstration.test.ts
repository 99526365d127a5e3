import { describe, expect, test } from "vitest";
import { laneOf, openActionsOf } from "#domain/action-board.ts";
import { asFollowedToday, dayFollowedToday } from "#domain/demonstration.ts";
import { CaseFile } from "#domain/case-file.ts";
import { addDays, ageOn, daysBetween, type LocalDate } from "#domain/local-date.ts";
import { aCaseFile, day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const names = ["arc-01", "bru-02", "kir-01"] as const;

const dossiers = names.map(demonstrationCaseFile);

/** Each day of a year and of the week that it begins with, wherever the dossier is opened. */
const daysOfAYear: ReadonlyArray<LocalDate> = Array.from({ length: 372 }, (_, at) =>
  addDays(day("2026-11-23"), at),
);

describe("the demonstration", () => {
  test("on each day of a year, nothing that was noted is still to come", () => {
    for (const today of daysOfAYear)
      for (const written of dossiers) {
        const { consents, cycles, feedback } = asFollowedToday(written, today);
        const noted = [
          ...consents.flatMap(({ on }) => (on ? [on] : [])),
          ...cycles.flatMap(({ followUps }) => followUps.map(({ on }) => on)),
          ...feedback.map(({ on }) => on),
        ];
        expect(noted.filter((on) => on > today)).toEqual([]);
      }
  });

  test("on each day of a year, three actions are late, two come soon and a concertation is ahead", () => {
    for (const today of daysOfAYear) {
      const followed = dossiers.map((written) => asFollowedToday(written, today));
      const lanes = followed.flatMap((dossier) =>
        openActionsOf(dossier, { callAgains: [] }).map((action) => laneOf(action, today)),
      );
      expect(lanes.filter((lane) => lane === "late")).toHaveLength(3);
      expect(lanes.filter((lane) => lane === "soon")).toHaveLength(2);
      const next = followed.flatMap(({ concertations }) =>
        concertations.flatMap(({ nextOn }) => (nextOn && nextOn > today ? [nextOn] : [])),
      );
      expect(next).toHaveLength(1);
    }
  });

  test("moves by whole weeks: a Wednesday stays a Wednesday", () => {
    for (const today of daysOfAYear)
      expect(daysBetween(day("2026-05-06"), kirDay("2026-05-06", today)) % 7).toBe(0);
  });

  test("nobody gets older by being moved", () => {
    const told = demonstrationCaseFile("bru-02");
    const moved = asFollowedToday(told, day("2027-08-19"));
    expect(ageOn(moved.person.birthDate ?? day("1900-01-01"), moved.request.receivedOn)).toEqual(
      ageOn(told.person.birthDate ?? day("1900-01-01"), told.request.receivedOn),
    );
  });

  test("days in the texts move with the dossier: in figures, in words, a month alone, a night", () => {
    const kir = JSON.stringify(asFollowedToday(demonstrationCaseFile("kir-01"), day("2026-11-23")));
    expect(kir).toContain("dès le 22/09");
    expect(kir).toContain("au 27 septembre");
    expect(kir).toContain("jusqu'en janvier");
    expect(kir).toContain("pas avant avril");
    const arc = JSON.stringify(asFollowedToday(demonstrationCaseFile("arc-01"), day("2026-11-23")));
    expect(arc).toContain("Zoé, le 9 octobre nous");
    expect(arc).toContain("la nuit du 2 au 3");
    const bru = JSON.stringify(asFollowedToday(demonstrationCaseFile("bru-02"), day("2026-11-23")));
    expect(bru).toContain("18 ans le 16/11/2026 et domicile à Schaerbeek le 18/11/2026");
  });

  test("in the week it is told in, only the links are new", () => {
    const told = demonstrationCaseFile("kir-01");
    const moved = asFollowedToday(told, day("2026-04-28"));
    expect({ ...moved, network: told.network }).toEqual(told);
  });

  test("everybody around Léo and around Zoé has a link to the person, one is broken, one a conflict", () => {
    const today = day("2026-11-23");
    const members = (["arc-01", "kir-01"] as const).flatMap((name) =>
      asFollowedToday(demonstrationCaseFile(name), today).network.filter(
        ({ category }) => category !== "person",
      ),
    );
    const links = members.map(({ linkToPerson }) => linkToPerson);
    expect(links).not.toContain(undefined);
    expect(links).toContain("broken");
    expect(links).toContain("conflict");
  });

  test("a dossier of somebody's own is left as it is", () => {
    const own = aCaseFile({ number: "KIR-2026-01" });
    expect(asFollowedToday(own, day("2027-01-01"))).toEqual(own);
  });

  test("what was moved is a whole dossier", () => {
    for (const name of names)
      expect(
        CaseFile.safeParse(asFollowedToday(demonstrationCaseFile(name), day("2028-02-29"))).success,
      ).toBe(true);
  });
});

const kirDay = (written: string, today: LocalDate) =>
  dayFollowedToday("KIR-01", day(written), today);
