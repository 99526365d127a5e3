import { describe, expect, test } from "vitest";
import { ageOn, daysBetween, LocalDate } from "#domain/local-date.ts";
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
