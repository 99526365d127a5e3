import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activeAt,
  type Idleness,
  idleUntil,
  isIdleTooLong,
  locksIn,
  type Moment,
} from "#domain/idle-policy.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;
const start: Moment = { wallMs: 1_800_000_000_000, monotonicMs: 5_000 };

/** What the clocks did between two looks: how long it really was, whether the monotonic one slept, how the other was set. */
interface Stretch {
  readonly realMs: number;
  readonly isAsleep: boolean;
  readonly setByMs: number;
}

const after = (from: Moment, { realMs, isAsleep, setByMs }: Stretch): Moment => ({
  wallMs: from.wallMs + realMs + setByMs,
  monotonicMs: from.monotonicMs + (isAsleep ? 0 : realMs),
});

const awake = (realMs: number, setByMs = 0): Stretch => ({ realMs, isAsleep: false, setByMs });
const asleep = (realMs: number, setByMs = 0): Stretch => ({ realMs, isAsleep: true, setByMs });

const idleAfter = (stretches: ReadonlyArray<Stretch>): Idleness => {
  let idleness = activeAt(start);
  for (const stretch of stretches) {
    idleness = idleUntil(idleness, after(idleness.seenAt, stretch));
  }
  return idleness;
};

describe("a vault of ten minutes", () => {
  // Planted: only one clock looked at; counting from the last activity alone; a clock put back making time negative.
  test.each([
    ["nine minutes awake", [awake(9 * MINUTE)], false],
    ["ten minutes awake", [awake(10 * MINUTE)], true],
    ["a sleep of ten minutes", [awake(MINUTE), asleep(10 * MINUTE)], true],
    [
      "a wall clock put back an hour, then ten minutes",
      [awake(0, -HOUR), awake(10 * MINUTE)],
      true,
    ],
    ["ten minutes in which the wall clock is put back an hour", [awake(10 * MINUTE, -HOUR)], true],
    ["a wall clock put back an hour, then a sleep", [awake(0, -HOUR), asleep(10 * MINUTE)], true],
    ["a wall clock put forward a year", [awake(0, YEAR)], true],
    ["a wall clock put forward a year and back again", [awake(0, YEAR), awake(0, -YEAR)], true],
    ["a wall clock put back an hour, nothing else", [awake(MINUTE, -HOUR)], false],
  ])("after %s: locks %s", (_what, stretches, locks) => {
    expect(isIdleTooLong(idleAfter(stretches), 10)).toBe(locks);
  });
});

const stretches = fc.array(
  fc.record({
    realMs: fc.integer({ min: 0, max: 2 * HOUR }),
    isAsleep: fc.boolean(),
    setByMs: fc.oneof(fc.constant(0), fc.integer({ min: -HOUR, max: YEAR })),
  }),
  { maxLength: 30 },
);

test("as long as one of the clocks is right between two looks, no time is missed", () => {
  fc.assert(
    fc.property(stretches, (all) => {
      // Both wrong at once (asleep, and put back meanwhile) is what nobody could know.
      const knowable = all.filter(({ isAsleep, setByMs }) => !isAsleep || setByMs >= 0);
      const realMs = knowable.reduce((sum, one) => sum + one.realMs, 0);
      expect(idleAfter(knowable).idleMs).toBeGreaterThanOrEqual(realMs);
    }),
  );
});

test("no clock ever gives time back, and what is left only shrinks", () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 30 }), (all, minutes) => {
      let left = locksIn(activeAt(start), minutes);
      for (const [index] of all.entries()) {
        const next = locksIn(idleAfter(all.slice(0, index + 1)), minutes);
        expect(next).toBeLessThanOrEqual(left);
        expect(next).toBeGreaterThanOrEqual(0);
        left = next;
      }
    }),
  );
});

test("two right clocks lock at the minute chosen, not before", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 * MINUTE }),
      (minutes, realMs) => {
        expect(isIdleTooLong(idleAfter([awake(realMs)]), minutes)).toBe(realMs >= minutes * MINUTE);
      },
    ),
  );
});
