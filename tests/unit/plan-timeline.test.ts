import { assert, array, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#domain/local-date.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import { planTimeline } from "#domain/plan-timeline.ts";
import { anAction, day } from "#tests/support/builders.ts";

const today = day("2026-05-04");
const validatedOn = day("2026-02-10");
const onLine = (...actions: ReadonlyArray<Partial<PlanAction>>) =>
  planTimeline(
    { validatedOn, actions: actions.map((one, at) => anAction({ id: `a${at}`, ...one })) },
    today,
  );
const stateOf = (action: Partial<PlanAction>) => onLine(action).rows[0]?.state;

describe("a plan along time", () => {
  test("runs over whole months, from the day it was validated to the last day that matters", () => {
    const { months } = onLine({ dueOn: day("2026-07-20") });
    expect(months.map(({ on }) => on)).toEqual([
      "2026-02-01",
      "2026-03-01",
      "2026-04-01",
      "2026-05-01",
      "2026-06-01",
      "2026-07-01",
    ]);
    expect(months[0]?.at).toBe(0);
  });

  test("marks its Mondays, until they cannot be told apart", () => {
    const { weeks, months } = onLine({ dueOn: day("2026-05-20") });
    // February to May 2026: 120 days, whose first Monday is 2 February.
    expect(months).toHaveLength(4);
    expect(weeks).toHaveLength(17);
    expect(weeks[0]).toBeCloseTo(1 / 120);
    expect(onLine({ dueOn: day("2027-05-20") }).weeks).toEqual([]);
  });

  test("has the actions in the order of their due days, those without one last", () => {
    const { rows } = onLine(
      { what: "plus tard", dueOn: day("2026-06-01") },
      { what: "sans jour", dueOn: null },
      { what: "bientôt", dueOn: day("2026-05-10") },
    );
    expect(rows.map(({ action }) => action.what)).toEqual(["bientôt", "plus tard", "sans jour"]);
  });

  test("says of each action how it stands: due, late by so many days, done in time or late", () => {
    const dueOn = day("2026-04-30");
    expect(stateOf({ status: "todo", dueOn })).toEqual({ type: "late", dueOn, lateBy: 4 });
    expect(stateOf({ status: "todo", dueOn: today })).toEqual({
      type: "due",
      dueOn: today,
      inDays: 0,
    });
    expect(stateOf({ status: "done", dueOn, doneOn: day("2026-05-02") })).toEqual({
      type: "done",
      on: "2026-05-02",
      lateBy: 2,
    });
    expect(stateOf({ status: "done", dueOn, doneOn: dueOn })).toMatchObject({ lateBy: 0 });
    expect(stateOf({ status: "todo", dueOn: null })).toEqual({ type: "open" });
    expect(stateOf({ status: "cancelled", dueOn })).toEqual({ type: "settled" });
  });

  test("draws lateness from the due day until it was done, or until today, and none in time", () => {
    const dueOn = day("2026-04-30");
    const [open] = onLine({ status: "todo", dueOn }).rows;
    expect(open?.late?.from).toBe(open?.due);
    expect(open?.late?.to).toBe(onLine({ dueOn }).today);
    const [done] = onLine({ status: "done", dueOn, doneOn: day("2026-05-02") }).rows;
    expect(done?.late?.to).toBe(done?.done);
    expect(onLine({ status: "todo", dueOn: day("2026-05-30") }).rows[0]?.late).toBeNull();
  });

  test("keeps everything on the line, whatever the days", () => {
    const days = array(integer({ min: -900, max: 900 }), { maxLength: 8 });
    assert(
      property(days, days, (due, done) => {
        const {
          rows,
          months,
          weeks,
          today: now,
        } = onLine(
          ...due.map((days_, at) => ({
            dueOn: addDays(today, days_),
            doneOn: done[at] === undefined ? null : addDays(today, done[at]),
            status: done[at] === undefined ? ("todo" as const) : ("done" as const),
          })),
        );
        const shares = [
          now,
          ...weeks,
          ...months.map(({ at }) => at),
          ...rows.flatMap(({ planned, late, due: dueAt, done: doneAt }) => [
            planned.from,
            planned.to,
            late?.from ?? 0,
            late?.to ?? 0,
            dueAt ?? 0,
            doneAt ?? 0,
          ]),
        ];
        expect(shares.filter((share) => share < 0 || share > 1)).toEqual([]);
        expect(rows.filter(({ planned }) => planned.to < planned.from)).toEqual([]);
      }),
    );
  });
});
