import { describe, expect, test } from "vitest";
import { brusselsInstant } from "#domain/brussels-time.ts";
import { day } from "#tests/support/builders.ts";

describe("the clocks of Belgium", () => {
  test.each([
    ["2026-01-10", "14:00", "2026-01-10T13:00:00.000Z"],
    ["2026-07-10", "14:00", "2026-07-10T12:00:00.000Z"],
    ["2026-12-31", "23:30", "2026-12-31T22:30:00.000Z"],
    ["2026-07-01", "00:30", "2026-06-30T22:30:00.000Z"],
    ["2026-03-29", "01:30", "2026-03-29T00:30:00.000Z"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "01:30", "2026-10-24T23:30:00.000Z"],
    ["2026-10-25", "03:30", "2026-10-25T02:30:00.000Z"],
  ])("%s at %s is %s", (on, time, instant) => {
    expect(new Date(brusselsInstant(day(on), time)).toISOString()).toBe(instant);
  });

  test("skip an hour in spring: the one after it is meant", () => {
    const skipped = brusselsInstant(day("2026-03-29"), "02:30");
    expect(skipped).toBe(brusselsInstant(day("2026-03-29"), "03:30"));
  });

  test("say an hour twice in autumn: the first is meant", () => {
    const twice = brusselsInstant(day("2026-10-25"), "02:30");
    expect(new Date(twice).toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });
});
