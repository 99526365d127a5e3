import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf } from "#domain/facts.ts";
import { fundingTotals } from "#domain/funding-request.ts";
import { anyCents } from "#tests/support/arbitrary-case-file.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";

const anyLines = fc
  .array(fc.record({ amountCents: anyCents, priority: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 30,
  })
  .map((lines) => lines.map((line, at) => ({ id: `l${at}`, ...line })));
type Lines = ReadonlyArray<{ id: string; amountCents: number; priority: number }>;

const anyCeiling = fc.option(anyCents);

/** Lines with a ceiling that falls exactly on the sum of some of them. */
const anyLinesAtCeiling = anyLines.chain((lines) =>
  fc.record({
    lines: fc.constant(lines),
    ceilingCents: fc.nat(lines.length).map((to) => exactSum(lines.slice(0, to))),
  }),
);

const exactSum = (lines: Lines): number =>
  Number(lines.reduce((sum, { amountCents }) => sum + BigInt(amountCents), 0n));

const property = (check: (lines: Lines, ceilingCents: number | null) => void): void => {
  fc.assert(fc.property(anyLines, anyCeiling, check), { numRuns: 300 });
  fc.assert(
    fc.property(anyLinesAtCeiling, ({ lines, ceilingCents }) => check(lines, ceilingCents)),
    { numRuns: 300 },
  );
};

describe("for any lines and any ceiling", () => {
  test("every amount stays a whole number of cents", () =>
    property((lines, ceilingCents) => {
      const { totalCents, overByCents, fits } = fundingTotals(lines, ceilingCents);
      expect([totalCents, overByCents, fits.totalCents, fits.remainingCents ?? 0]).toSatisfy(
        (amounts: ReadonlyArray<number>) => amounts.every(Number.isSafeInteger),
      );
      expect(totalCents).toBe(exactSum(lines));
    }));

  test("over is what lies above the ceiling; equal is not over", () =>
    property((lines, ceilingCents) => {
      const { totalCents, overByCents, overPercent } = fundingTotals(lines, ceilingCents);
      const isOver = ceilingCents !== null && totalCents > ceilingCents;
      expect(overByCents).toBe(isOver ? totalCents - ceilingCents : 0);
      expect(isOver || overPercent === 0).toBe(true);
    }));

  test("the percentage is that of the ceiling, to the nearest tenth", () =>
    property((lines, ceilingCents) => {
      fc.pre(ceilingCents !== null && ceilingCents > 0);
      const { overByCents, overPercent } = fundingTotals(lines, ceilingCents);
      // In tenths of a percent: |shown × ceiling − over × 1000| ≤ half a ceiling. Exact, in whole numbers.
      const tenths = BigInt(Math.round(overPercent * 10));
      const gap = tenths * BigInt(ceilingCents) - BigInt(overByCents) * 1000n;
      expect(2n * (gap < 0n ? -gap : gap) <= BigInt(ceilingCents)).toBe(true);
      expect(overPercent).toBe(Number(tenths) / 10);
    }));

  test("what fits never costs more than the ceiling, and what remains completes it", () =>
    property((lines, ceilingCents) => {
      fc.pre(ceilingCents !== null);
      const { fits } = fundingTotals(lines, ceilingCents);
      expect(fits.totalCents).toBe(exactSum(lines.filter(({ id }) => fits.lineIds.includes(id))));
      expect(fits.totalCents).toBeLessThanOrEqual(ceilingCents);
      expect(fits.remainingCents).toBe(ceilingCents - fits.totalCents);
    }));

  test("no line is left out that would still have fitted at its turn, and none is kept that would not", () =>
    property((lines, ceilingCents) => {
      fc.pre(ceilingCents !== null);
      const { lineIds } = fundingTotals(lines, ceilingCents).fits;
      for (const [at, line] of lines.entries()) {
        // Before it come the lines of a lower priority number, and of the same those that stand higher.
        const keptBefore = lines.filter(
          ({ id, priority }, place) =>
            lineIds.includes(id) &&
            (priority < line.priority || (priority === line.priority && place < at)),
        );
        expect(lineIds.includes(line.id)).toBe(
          exactSum(keptBefore) + line.amountCents <= ceilingCents,
        );
      }
    }));
});

test("without a ceiling every line fits, by priority, and nothing is over", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { overByCents, overPercent, fits } = fundingTotals(lines, null);
      const byPriority = [1, 2, 3, 4, 5].flatMap((rank) =>
        lines.filter(({ priority }) => priority === rank).map(({ id }) => id),
      );
      expect(fits).toEqual({
        lineIds: byPriority,
        totalCents: exactSum(lines),
        remainingCents: null,
      });
      expect([overByCents, overPercent]).toEqual([0, 0]);
    }),
    { numRuns: 200 },
  );
});

test("fees are whole cents, owed to those who came and are paid for it, and to nobody else", () => {
  const anyAttendance = fc.record(
    {
      attendance: fc.constantFrom("present", "partial", "excused", "absent", "notInvited"),
      payable: fc.boolean(),
      feeCents: anyCents,
    },
    { requiredKeys: ["attendance"] },
  );

  fc.assert(
    fc.property(fc.array(anyAttendance, { maxLength: 18 }), (entries) => {
      const attendance = entries.map((entry, at) => ({ memberId: `p${at}`, ...entry }));
      const network = attendance.map(({ memberId }) => aMember({ id: memberId }));
      const [facts] = factsOf(
        aCaseFile({ network, concertations: [aConcertation({ attendance })] }),
        day("2026-05-04"),
      ).concertations;

      const owed = entries.flatMap(({ attendance: how, payable, feeCents = 0 }) =>
        payable && (how === "present" || how === "partial") ? [BigInt(feeCents)] : [],
      );
      expect(facts?.payable).toBe(owed.length);
      expect(facts?.feesCents).toBe(Number(owed.reduce((sum, fee) => sum + fee, 0n)));
      expect(Number.isSafeInteger(facts?.feesCents)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
