import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Attendance, attendances } from "#domain/concertation.ts";
import { factsOf } from "#domain/facts.ts";
import {
  applyFeeRate,
  type FeeRateChoice,
  feeStatement,
  markFee,
  paysParticipants,
} from "#domain/fee-statement.ts";
import { memberCategories } from "#domain/network-member.ts";
import type { Programme } from "#domain/programme.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";

type FeeRates = Programme["feeRates"];

const office = {
  id: "cabinet",
  label: "En cabinet",
  amounts: [
    { cents: 5500, validFrom: day("2026-01-01") },
    { cents: 6000, validFrom: day("2026-07-01") },
  ],
};
const home = {
  id: "domicile",
  label: "À domicile",
  amounts: [{ cents: 7250, validFrom: day("2026-01-01") }],
};

interface Situation {
  readonly attendance?: Partial<Attendance>;
  readonly member?: Parameters<typeof aMember>[0];
  readonly heldOn?: string;
  readonly feeRates?: FeeRates;
  readonly choices?: ReadonlyArray<FeeRateChoice>;
}

const stateOf = ({
  attendance = {},
  member = {},
  heldOn = "2026-02-10",
  feeRates = [office],
  choices = [],
}: Situation = {}) =>
  feeStatement(
    aConcertation({
      heldOn: day(heldOn),
      attendance: [{ memberId: "p01", attendance: "present", ...attendance }],
    }),
    aCaseFile({ network: [aMember(member)] }),
    { feeRates },
    choices,
  );

const feeOf = (situation?: Situation) => stateOf(situation).entries[0]?.fee;

describe("who is paid for a concertation", () => {
  test("professionals who came, at the rate", () => {
    expect(feeOf()).toEqual({ kind: "proposed", cents: 5500 });
    expect(feeOf({ attendance: { attendance: "partial" } })).toMatchObject({ kind: "proposed" });
  });

  test("nobody who did not come, whatever was written", () => {
    const why = { kind: "unpaid", why: "didNotCome" };
    expect(feeOf({ attendance: { attendance: "excused" } })).toEqual(why);
    expect(feeOf({ attendance: { attendance: "absent", payable: true, feeCents: 5500 } })).toEqual(
      why,
    );
  });

  test.each(["person", "natural", "legalRepresentative", "other"] as const)(
    "not a member of category %s: they are no professional",
    (category) =>
      expect(feeOf({ member: { category } })).toEqual({ kind: "unpaid", why: "notProfessional" }),
  );

  test("not whoever organises", () => {
    expect(feeOf({ member: { name: " colombe fictive" } })).toEqual({
      kind: "unpaid",
      why: "organiser",
    });
  });

  test("a professional on another mission like any other", () => {
    expect(feeOf({ member: { secrecy: "differentMission" } })).toMatchObject({ kind: "proposed" });
  });

  test("nobody who was not invited: they are not on the statement", () => {
    expect(stateOf({ attendance: { attendance: "notInvited" } }).entries).toEqual([]);
  });

  test("what was recorded, never computed again", () => {
    expect(feeOf({ attendance: { payable: true, feeCents: 5000 } })).toEqual({
      kind: "recorded",
      cents: 5000,
    });
    expect(feeOf({ attendance: { payable: false } })).toEqual({
      kind: "unpaid",
      why: "markedUnpaid",
    });
  });

  test("also a relative, where the organiser wrote so", () => {
    const attendance = { payable: true, feeCents: 5500 };
    expect(feeOf({ attendance, member: { category: "natural" } })).toMatchObject({
      kind: "recorded",
    });
  });

  test("at the rate, when an amount was never written beside the mark", () => {
    const attendance = { payable: true };
    expect(feeOf({ attendance })).toEqual({ kind: "proposed", cents: 5500 });
    expect(feeOf({ attendance, feeRates: [] })).toEqual({ kind: "unpaid", why: "amountMissing" });
  });
});

describe("the rate", () => {
  test.each([
    ["2026-06-30", 5500, "2026-01-01"],
    ["2026-07-01", 6000, "2026-07-01"],
  ])("is the one in force on the day of the concertation: %s", (heldOn, cents, validFrom) => {
    expect(stateOf({ heldOn }).rate).toEqual({
      id: "cabinet",
      label: "En cabinet",
      cents,
      validFrom,
    });
  });

  test("does not reach back before its first day", () => {
    const statement = stateOf({ heldOn: "2025-12-31" });
    expect(statement).toMatchObject({ rate: null, noRate: "noRateYet", proposedCents: 0 });
    expect(statement.entries[0]?.fee).toEqual({ kind: "unpaid", why: "noRateYet" });
  });

  test("is the one chosen for the place of that concertation", () => {
    const feeRates = [office, home];
    const choices = [
      { concertationNumber: 2, rateId: "cabinet" },
      { concertationNumber: 1, rateId: "domicile" },
    ];
    expect(stateOf({ feeRates, choices }).rate).toMatchObject({ id: "domicile", cents: 7250 });
  });

  test("is never guessed among several", () => {
    const feeRates = [office, home];
    expect(stateOf({ feeRates }).noRate).toBe("rateToChoose");
    const choices = [{ concertationNumber: 1, rateId: "gone" }];
    expect(stateOf({ feeRates, choices }).noRate).toBe("rateToChoose");
  });

  test("of a programme that pays nobody does not exist", () => {
    expect(stateOf({ feeRates: [] }).noRate).toBe("payless");
  });
});

test.each([
  ["BE71 0961 2345 6769", "valid"],
  ["BE71 0961 2345 6768", "invalid"],
  [null, "missing"],
  [undefined, "missing"],
] as const)("the account %s is %s", (iban, account) => {
  const member = iban === undefined ? {} : { iban };
  expect(stateOf({ member }).entries[0]?.account).toBe(account);
});

test("one member's fee is written down, or taken off with its amount", () => {
  const concertation = aConcertation({
    attendance: [
      { memberId: "p01", attendance: "present", payable: true, feeCents: 5500 },
      { memberId: "p02", attendance: "present" },
    ],
  });
  expect(markFee(concertation, "p01", null).attendance).toEqual([
    { memberId: "p01", attendance: "present", payable: false },
    { memberId: "p02", attendance: "present" },
  ]);
  expect(markFee(concertation, "p02", 6000).attendance[1]).toEqual({
    memberId: "p02",
    attendance: "present",
    payable: true,
    feeCents: 6000,
  });
});

const withMark = (payable: boolean) => ({
  concertations: [
    aConcertation({ attendance: [{ memberId: "p01", attendance: "present", payable }] }),
  ],
});

test("a programme without rates pays nobody, unless somebody was marked as paid", () => {
  expect(paysParticipants(withMark(false), { feeRates: [] })).toBe(false);
  expect(paysParticipants(withMark(true), { feeRates: [] })).toBe(true);
  expect(paysParticipants({ concertations: [] }, { feeRates: [office] })).toBe(true);
});

describe("for any concertation", () => {
  const cents = fc.integer({ min: 0, max: 99_999_999_900 });
  const participant = fc.record({
    category: fc.constantFrom(...memberCategories),
    attendance: fc.constantFrom(...attendances),
    payable: fc.constantFrom(true, false, undefined),
    feeCents: fc.option(cents, { nil: undefined }),
  });
  const situation = fc
    .record({
      participants: fc.array(participant, { maxLength: 8 }),
      rateCents: fc.option(cents),
    })
    .map(({ participants, rateCents }) => {
      const network = participants.map(({ category }, index) =>
        aMember({ id: `p${index}`, category }),
      );
      const concertation = aConcertation({
        attendance: participants.map(({ attendance, payable, feeCents }, index) => ({
          memberId: `p${index}`,
          attendance,
          ...(payable === undefined ? {} : { payable }),
          ...(feeCents === undefined ? {} : { feeCents }),
        })),
      });
      const feeRates: FeeRates =
        rateCents === null
          ? []
          : [{ ...home, amounts: [{ cents: rateCents, validFrom: day("2026-01-01") }] }];
      const caseFile = aCaseFile({ network, concertations: [concertation] });
      return { caseFile, concertation, feeRates };
    });

  test("the total is that of the facts, in whole cents", () => {
    fc.assert(
      fc.property(situation, ({ caseFile, concertation, feeRates }) => {
        const { feesCents, proposedCents } = feeStatement(concertation, caseFile, { feeRates }, []);
        expect(feesCents).toBe(factsOf(caseFile, day("2026-03-01")).concertations[0]?.feesCents);
        expect(Number.isSafeInteger(feesCents + proposedCents)).toBe(true);
      }),
    );
  });

  test("applying the rate records what was proposed, touches nothing that was recorded, and is done once", () => {
    fc.assert(
      fc.property(situation, ({ caseFile, concertation, feeRates }) => {
        const before = feeStatement(concertation, caseFile, { feeRates }, []);
        const applied = applyFeeRate(concertation, before);
        const after = feeStatement(applied, caseFile, { feeRates }, []);

        expect(after.feesCents).toBe(before.feesCents + before.proposedCents);
        expect(after.proposedCents).toBe(0);
        const recorded = before.entries.filter(({ fee }) => fee.kind !== "proposed");
        expect(after.entries).toEqual(expect.arrayContaining([...recorded]));
        expect(applyFeeRate(applied, after)).toEqual(applied);
      }),
    );
  });
});
