import { describe, expect, test } from "vitest";
import { gasTScore, Objective } from "#domain/plan.ts";
import { isDoneLate, isOverdue } from "#domain/plan-action.ts";
import { levelWords } from "#renderer/shared/i18n/level-words.ts";
import { anAction, anObjective, day } from "#tests/support/builders.ts";

const today = day("2026-03-10");

describe("an objective", () => {
  test("weighs 1 to 5", () => {
    const weights = [0, 1, 5, 6, 2.5];
    const accepted = weights.filter(
      (weight) => Objective.safeParse(anObjective({ weight })).success,
    );
    expect(accepted).toEqual([1, 5]);
  });

  test("has five levels, −2 to +2, each in words", () => {
    const { gasLevels } = anObjective();
    expect(
      Object.keys(gasLevels)
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual([-2, -1, 0, 1, 2]);
    for (const level of Object.keys(gasLevels))
      expect(
        Objective.safeParse(anObjective({ gasLevels: { ...gasLevels, [level]: "" } })).success,
      ).toBe(false);
    expect(Objective.safeParse(anObjective({ level: 3 })).success).toBe(false);
  });

  test("says the level it reached in the words of that level", () => {
    expect(levelWords(anObjective(), -2)).toBe("jamais");
    expect(levelWords(anObjective(), 0)).toBe("4 nuits");
    expect(levelWords(anObjective(), 2)).toBe("toujours");
  });
});

describe("the GAS T score", () => {
  test("is 50 when every objective reached its expected level", () => {
    expect(
      gasTScore([
        { weight: 3, level: 0 },
        { weight: 1, level: 0 },
      ]),
    ).toBe(50);
  });

  test("weighs the levels and keeps one decimal (Kiresuk & Sherman 1968)", () => {
    expect(
      gasTScore([
        { weight: 3, level: -1 },
        { weight: 2, level: 0 },
      ]),
    ).toBe(42.6);
  });

  test("is undefined when a level is missing, or without objectives", () => {
    expect(
      gasTScore([
        { weight: 1, level: 0 },
        { weight: 1, level: null },
      ]),
    ).toBeNull();
    expect(gasTScore([])).toBeNull();
  });
});

describe("an action is overdue", () => {
  test.each(["todo", "inProgress", "blocked"] as const)(
    "the day after its due day when it is %s",
    (status) => {
      expect(isOverdue(anAction({ status, dueOn: day("2026-03-09") }), today)).toBe(true);
      expect(isOverdue(anAction({ status, dueOn: today }), today)).toBe(false);
    },
  );

  test.each(["done", "notDone", "cancelled"] as const)("never when it is %s", (status) => {
    expect(isOverdue(anAction({ status, dueOn: day("2026-01-01") }), today)).toBe(false);
  });

  test("never without a due day", () => {
    expect(isOverdue(anAction({ dueOn: null }), today)).toBe(false);
  });
});

test("an action is done late when it was done after its due day, not on it", () => {
  const due = { status: "done" as const, dueOn: day("2026-02-15") };
  expect(isDoneLate(anAction({ ...due, doneOn: day("2026-02-16") }))).toBe(true);
  expect(isDoneLate(anAction({ ...due, doneOn: day("2026-02-15") }))).toBe(false);
});
