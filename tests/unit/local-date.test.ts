import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  ageOn,
  birthdayOn,
  daysBetween,
  latestBy,
  LocalDate,
} from "#domain/local-date.ts";
import { day } from "#tests/support/builders.ts";

describe("age on a given day", () => {
  test.each([
    ["2009-07-19", "2026-07-18", 16],
    ["2009-07-19", "2026-07-19", 17],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2008-02-29", "2028-02-29", 20],
  ])("someone born on %s is, on %s, %i years old", (birthDate, on, years) => {
    expect(ageOn(day(birthDate), day(on)).years).toBe(years);
  });

  test.each([
    ["2024-06-10", "2026-06-09", 23],
    ["2024-06-10", "2026-06-10", null],
    ["2026-01-31", "2026-02-28", 0],
    ["2026-01-31", "2026-03-01", 1],
  ])("shows months only under 24: born %s, on %s → %s", (birthDate, on, months) => {
    expect(ageOn(day(birthDate), day(on)).months).toBe(months);
  });
});

test("a date is a real calendar day", () => {
  expect(LocalDate.safeParse("2026-02-29").success).toBe(false);
  expect(LocalDate.safeParse("2028-02-29").success).toBe(true);
  expect(LocalDate.safeParse("2026-2-9").success).toBe(false);
});

test("days between two days ignore the change to summer time", () => {
  expect(daysBetween(day("2026-03-28"), day("2026-03-30"))).toBe(2);
  expect(daysBetween(day("2026-03-30"), day("2026-03-28"))).toBe(-2);
});

const anyDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9900-12-31"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe("a birthday", () => {
  test("of somebody born on 29 February is on 1 March in common years", () => {
    expect(birthdayOn(day("2008-02-29"), 18)).toBe("2026-03-01");
    expect(birthdayOn(day("2008-02-29"), 20)).toBe("2028-02-29");
  });

  test("is the first day on which the person has that age, for anybody and any age", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 99 }), (birthDate, years) => {
        const birthday = birthdayOn(birthDate, years);
        expect(ageOn(birthDate, birthday).years).toBe(years);
        expect(ageOn(birthDate, addDays(birthday, -1)).years).toBe(years - 1);
      }),
      { examples: [[day("2008-02-29"), 18]] },
    );
  });
});

test("so many days later is so many days away", () => {
  expect(addDays(day("2028-02-28"), 2)).toBe("2028-03-01");
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 3650 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test("the calendar ends with the last day that can be written", () => {
  expect(addDays(day("9999-12-30"), 14)).toBe("9999-12-31");
  expect(birthdayOn(day("9999-01-01"), 18)).toBe("9999-12-31");
});

test("the latest of several is, of two on one day, the one written later", () => {
  const [early, first, second] = ["2026-01-01", "2026-02-01", "2026-02-01"].map((on, id) => ({
    id,
    on: day(on),
  }));
  const list = [first, second, early].filter((one) => one !== undefined);
  expect(latestBy(list, ({ on }) => on)).toBe(second);
  expect(latestBy([], () => day("2026-01-01"))).toBeUndefined();
});
