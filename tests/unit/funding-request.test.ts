import { describe, expect, test } from "vitest";
import { FundingLine, fundingTotals, isValidIban } from "#domain/funding-request.ts";
import { fundingRequestValues } from "#renderer/features/funding-requests/funding-request-values.ts";
import { aCaseFile, aConcertation, day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const line = (id: string, priority: number, amountCents: number) => ({ id, priority, amountCents });

test("a new request is prepared by who coordinates, goes to the network and answers each requirement (seed 3)", () => {
  const programme = shippedProgramme("kirikou");
  const concertations = [aConcertation({ coordinatorId: "p02" })];
  const { fundingRequest } = fundingRequestValues({
    caseFile: aCaseFile({ concertations }),
    programme,
    today: day("2026-03-10"),
  });
  expect(fundingRequest.preparedById).toBe("p02");
  expect(fundingRequest.addressedTo).toBe(programme.funding?.addressedTo);
  expect(fundingRequest.requirementsJustification.map(({ requirement }) => requirement)).toEqual(
    programme.funding?.requirements,
  );
});

describe("the total against the ceiling", () => {
  test("an equal total is not over", () => {
    expect(fundingTotals([line("l1", 1, 250_000)], 250_000)).toMatchObject({
      overByCents: 0,
      overPercent: 0,
    });
  });

  test("a total below the ceiling is not over by less than nothing", () => {
    expect(fundingTotals([line("l1", 1, 100)], 250_000)).toMatchObject({
      overByCents: 0,
      overPercent: 0,
    });
  });

  test("one cent more is over by one cent", () => {
    expect(fundingTotals([line("l1", 1, 250_001)], 250_000).overByCents).toBe(1);
  });

  test("the overshoot is a percentage of the ceiling, with one decimal", () => {
    expect(fundingTotals([line("l1", 1, 341_260)], 250_000).overPercent).toBe(36.5);
  });

  test("without a ceiling nothing is over and everything fits", () => {
    expect(fundingTotals([line("l1", 1, 100)], null)).toMatchObject({
      overByCents: 0,
      fits: { lineIds: ["l1"], remainingCents: null },
    });
  });

  test("what fits is walked by priority, and a line that is too big does not stop a smaller one", () => {
    const lines = [line("l3", 3, 300), line("l1", 1, 600), line("l2", 2, 500)];
    expect(fundingTotals(lines, 1000).fits).toEqual({
      lineIds: ["l1", "l3"],
      totalCents: 900,
      remainingCents: 100,
    });
  });
});

test("a line whose amount is not quantity × unit price is refused at its amount", () => {
  const parsed = FundingLine.safeParse({
    id: "l1",
    label: "Trajets",
    quantity: 24,
    unitCents: 1840,
    amountCents: 44_161,
    priority: 1,
  });
  expect(parsed.error?.issues[0]?.path).toEqual(["amountCents"]);
});

describe("an IBAN (ISO 13616)", () => {
  test.each(["BE71 0961 2345 6769", "be71096123456769", "GB82 WEST 1234 5698 7654 32"])(
    "%s is valid",
    (iban) => expect(isValidIban(iban)).toBe(true),
  );

  test.each([
    "BE71 0961 2345 6768",
    "BE71 0961 2345 676",
    "BE99 0000 0000 0063",
    "0961 2345 6769",
    "",
  ])("%j is flagged", (iban) => expect(isValidIban(iban)).toBe(false));
});
