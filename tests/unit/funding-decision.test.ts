import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fundingDecisionAdvice,
  fundingDecisionOn,
  fundingDecisionProblems,
  type FundingOutcome,
  hasGrant,
  isBeforeDecision,
  spendingOf,
  usualGrantCents,
} from "#domain/funding-decision.ts";
import { fundingAdvice, fundingRulesOf, fundingTotals } from "#domain/funding-request.ts";
import type { ProgrammeSettings } from "#domain/programme.ts";
import { aCaseFile, day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const requestedCents = 341_260;

const rulesOf = (outcome: FundingOutcome, grantedCents: number, reason: string | null = "Motif.") =>
  fundingDecisionProblems({ outcome, grantedCents, reason }, requestedCents).map(
    ({ rule }) => rule,
  );

describe("the decision on a funding request", () => {
  test("granted needs an amount, and no reason", () => {
    expect(rulesOf("granted", 250_000, null)).toEqual([]);
    expect(rulesOf("granted", 0)).toEqual(["grantedNothing"]);
  });

  test("granted in part is more than nothing and less than what was asked", () => {
    expect(rulesOf("partly", 0)).toEqual(["partlyNothing"]);
    expect(rulesOf("partly", 1)).toEqual([]);
    expect(rulesOf("partly", requestedCents - 1)).toEqual([]);
    expect(rulesOf("partly", requestedCents)).toEqual(["partlyWhole"]);
  });

  test("refused grants nothing", () => {
    expect(rulesOf("refused", 0)).toEqual([]);
    expect(rulesOf("refused", 1)).toEqual(["refusedNotZero"]);
  });

  test.each(["partly", "refused"] as const)("%s is explained", (outcome) => {
    expect(rulesOf(outcome, outcome === "partly" ? 100 : 0, null)).toEqual(["reasonMissing"]);
  });

  test("says what is wrong at the field of the form", () => {
    const decision = { outcome: "partly", on: "2026-03-01", by: "La coordination", reason: null };
    const parsed = fundingDecisionOn(1000).safeParse({ ...decision, grantedCents: 1000 });
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["grantedCents"], ["reason"]]);
  });

  test("usually grants what was asked, up to the ceiling", () => {
    expect(usualGrantCents({ totalCents: 341_260, ceilingCents: 250_000 })).toBe(250_000);
    expect(usualGrantCents({ totalCents: 100_000, ceilingCents: 250_000 })).toBe(100_000);
    expect(usualGrantCents({ totalCents: 341_260, ceilingCents: null })).toBe(341_260);
  });

  test("above the request, above the ceiling or before the request is surprising, not refused", () => {
    const totals = { totalCents: 300_000, ceilingCents: 250_000 };
    const request = { preparedOn: day("2026-02-16") };
    const decision = { on: day("2026-02-15"), grantedCents: 300_001 };
    expect(fundingDecisionAdvice(decision, request, totals)).toEqual([
      "aboveRequested",
      "aboveCeiling",
      "beforeRequest",
    ]);
    expect(
      fundingDecisionAdvice({ on: day("2026-02-16"), grantedCents: 250_000 }, request, totals),
    ).toEqual([]);
  });
});

describe("the receipts", () => {
  const lines = [
    { id: "l2", priority: 2, amountCents: 44_160 },
    { id: "l1", priority: 1, amountCents: 54_000 },
  ];

  test("add up by line, by priority, and say what is left of what was granted", () => {
    const receipts = [
      { lineId: "l1", amountCents: 18_000 },
      { lineId: "l1", amountCents: 13_500 },
      { lineId: null, amountCents: 500 },
    ];
    expect(spendingOf(lines, 98_160, receipts)).toEqual({
      grantedCents: 98_160,
      spentCents: 32_000,
      leftCents: 66_160,
      overByCents: 0,
      lines: [
        { lineId: "l1", requestedCents: 54_000, spentCents: 31_500, overByCents: 0 },
        { lineId: "l2", requestedCents: 44_160, spentCents: 0, overByCents: 0 },
      ],
      elsewhereCents: 500,
    });
  });

  test("exactly what was granted leaves nothing and is not over", () => {
    const spending = spendingOf(lines, 54_000, [{ lineId: "l1", amountCents: 54_000 }]);
    expect(spending).toMatchObject({ leftCents: 0, overByCents: 0 });
  });

  test("above what was granted, or above their line, are over by the difference", () => {
    const spending = spendingOf(lines, 54_000, [{ lineId: "l1", amountCents: 54_001 }]);
    expect(spending).toMatchObject({ leftCents: 0, overByCents: 1 });
    expect(spending.lines[0]?.overByCents).toBe(1);
  });

  test("of a line that is no longer asked for count beside the lines", () => {
    expect(spendingOf(lines, 54_000, [{ lineId: "l9", amountCents: 100 }]).elsewhereCents).toBe(
      100,
    );
  });

  test("are possible once something was granted", () => {
    const decision = { outcome: "granted", on: day("2026-03-01"), by: "x", reason: null } as const;
    expect(hasGrant(null)).toBe(false);
    expect(hasGrant({ ...decision, outcome: "refused", grantedCents: 0 })).toBe(false);
    expect(hasGrant({ ...decision, grantedCents: 1 })).toBe(true);
  });

  test("from before the decision are told apart; of the same day they are not", () => {
    const decision = { on: day("2026-03-01") };
    expect(isBeforeDecision({ on: day("2026-02-28") }, decision)).toBe(true);
    expect(isBeforeDecision({ on: day("2026-03-01") }, decision)).toBe(false);
    expect(isBeforeDecision({ on: day("2026-02-28") }, null)).toBe(false);
  });

  test("stay in whole cents, and every cent is counted once", () => {
    const cents = fc.integer({ min: 0, max: 99_999_999_900 });
    const line = fc.record({
      id: fc.constantFrom("l1", "l2", "l3"),
      priority: fc.integer({ min: 1, max: 9 }),
      amountCents: cents,
    });
    const receipt = fc.record({
      lineId: fc.constantFrom("l1", "l2", "l3", "gone", null),
      amountCents: cents,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: ({ id }) => id }),
        cents,
        fc.array(receipt),
        (someLines, grantedCents, receipts) => {
          const spending = spendingOf(someLines, grantedCents, receipts);
          const byLine = spending.lines.reduce((sum, { spentCents }) => sum + spentCents, 0);
          expect(byLine + spending.elsewhereCents).toBe(spending.spentCents);
          expect(spending.leftCents - spending.overByCents).toBe(
            grantedCents - spending.spentCents,
          );
          expect(Math.min(spending.leftCents, spending.overByCents)).toBe(0);
          expect(Object.values(spending).flat().every(isWhole)).toBe(true);
        },
      ),
    );
  });
});

const isWhole = (value: unknown) => typeof value !== "number" || Number.isSafeInteger(value);

test("what the granted amount covers is what fits under it, by priority", () => {
  const lines = [
    { id: "l1", priority: 1, amountCents: 54_000 },
    { id: "l2", priority: 2, amountCents: 44_160 },
    { id: "l3", priority: 3, amountCents: 28_950 },
  ];
  expect(fundingTotals(lines, 90_000).fits.lineIds).toEqual(["l1", "l3"]);
});

describe("a funding request is advised", () => {
  const rules = {
    priorContactRecommended: true,
    requirements: ["subsidiarité", "d’abord le réseau"],
  };
  const complete = {
    lines: [{ priority: 1 }, { priority: 2 }],
    requirementsJustification: [
      { requirement: "Subsidiarité", how: "4 actions sur 6 par les proches" },
      { requirement: "d'abord le réseau", how: "cherché" },
    ],
    otherFundingSought: [{ source: "Centre PMS" }],
    priorContactOn: "2026-01-20",
  };

  test("nothing when everything the seed asks for is there", () => {
    expect(fundingAdvice(complete, rules)).toEqual([]);
  });

  test("a prior contact where the file recommends one", () => {
    const request = { ...complete, priorContactOn: "" };
    expect(fundingAdvice(request, rules)).toEqual([{ type: "priorContactMissing" }]);
    expect(fundingAdvice(request, { ...rules, priorContactRecommended: false })).toEqual([]);
  });

  test("by what the file started under, then by its programme", () => {
    const programme = shippedProgramme("kirikou");
    const startedUnder = (settings: ProgrammeSettings) =>
      fundingRulesOf(aCaseFile({ programme: { id: "kirikou", settings } }), programme);
    expect(startedUnder({ priorContactRecommended: false }).priorContactRecommended).toBe(false);
    expect(startedUnder({})).toEqual({
      priorContactRecommended: true,
      requirements: programme.funding?.requirements,
    });
    expect(fundingRulesOf(aCaseFile(), shippedProgramme("brusano"))).toEqual({
      priorContactRecommended: false,
      requirements: [],
    });
  });

  test("an answer to each requirement of the programme", () => {
    const request = {
      ...complete,
      requirementsJustification: [{ requirement: "subsidiarité", how: "  " }],
    };
    expect(fundingAdvice(request, rules)).toEqual([
      { type: "requirementUnanswered", requirement: "subsidiarité" },
      { type: "requirementUnanswered", requirement: "d’abord le réseau" },
    ]);
  });

  test("to look for other money first", () => {
    expect(fundingAdvice({ ...complete, otherFundingSought: [] }, rules)).toEqual([
      { type: "noOtherFundingSought" },
    ]);
  });

  test("one priority per line: « ce qui tient » walks by it", () => {
    const lines = [{ priority: 1 }, { priority: 1 }, { priority: 1 }, { priority: null }];
    expect(fundingAdvice({ ...complete, lines }, rules)).toEqual([
      { type: "samePriority", priority: 1 },
    ]);
  });
});
