import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import { consentGivers, consentKinds, consentStatuses } from "#domain/consent.ts";
import { cycleOutcomes } from "#domain/cycle.ts";
import { addDays, ageOn, birthdayOn, type LocalDate } from "#domain/local-date.ts";
import { actionStatuses } from "#domain/plan-action.ts";
import { representativeAgreements } from "#domain/representation.ts";
import { summaryHoldsBefore, summaryOn } from "#domain/summary.ts";
import { emptySupplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConsent,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const today = day("2026-05-04");
const AHEAD = 40;

const near = fc.integer({ min: -15, max: 30 }).map((days) => addDays(today, days));

/** Files in which everything that a check may look at lies around today. */
const files: fc.Arbitrary<CaseFile> = fc
  .record({
    birthDate: fc.integer({ min: -6610, max: -6540 }).map((days) => addDays(today, days)),
    agreements: fc.array(fc.constantFrom(...representativeAgreements), { maxLength: 2 }),
    consents: fc.array(
      fc.record({
        kind: fc.constantFrom(...consentKinds),
        givenBy: fc.constantFrom(...consentGivers),
        status: fc.constantFrom(...consentStatuses),
        on: near,
      }),
      { maxLength: 4 },
    ),
    cycles: fc.array(
      fc.record({
        outcome: fc.constantFrom(...cycleOutcomes),
        actions: fc.array(
          fc.record({
            status: fc.constantFrom(...actionStatuses),
            dueOn: fc.option(near),
          }),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ birthDate, agreements, consents, cycles }) =>
    aCaseFile({
      person: { ...aCaseFile().person, birthDate },
      representatives: agreements.map((agreement) => ({
        name: "Parent fictif",
        quality: "mère",
        agreement,
      })),
      consents: consents.map((consent, at) => aConsent({ ...consent, id: `c${at}` })),
      network: [aMember()],
      cycles: cycles.map(({ outcome, actions }, at) => ({
        number: at + 1,
        plan: {
          validatedOn: day("2026-02-10"),
          objectives: [anObjective()],
          actions: actions.map((action, of) => anAction({ ...action, id: `a${of}` })),
        },
        followUps: [],
        evaluation: null,
        outcome,
      })),
    }),
  );

const programmes = fc.constantFrom("brusano", "kirikou", "archipel").map(shippedProgramme);

describe("the summary of a dossier", () => {
  test("holds on every day before the one it says", () => {
    fc.assert(
      fc.property(files, programmes, (caseFile, programme) => {
        const file = { caseFile, programme, supplement: emptySupplement(1) };
        const before = summaryHoldsBefore(caseFile, today);
        const stored = summaryOn(file, today);
        for (let at = 1; at <= AHEAD; at += 1) {
          const later = addDays(today, at);
          if (before !== null && later >= before) break;
          expect(summaryOn(file, later)).toEqual(stored);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, Partial<CaseFile>, LocalDate | null]>([
    ["for good where no day is to come", {}, null],
    [
      "until a minor comes of age",
      { person: { ...aCaseFile().person, birthDate: day("2008-05-20") } },
      day("2026-05-20"),
    ],
    [
      "until an answer begins to count",
      { consents: [aConsent({ on: day("2026-05-06") })] },
      day("2026-05-06"),
    ],
  ])("holds %s", (_when, parts, before) => {
    expect(summaryHoldsBefore(aCaseFile(parts), today)).toBe(before);
  });

  test("holds until the day after the first action is due, and not for what is done", () => {
    const actions = [
      anAction({ dueOn: day("2026-05-03") }),
      anAction({ id: "a02", dueOn: day("2026-05-09") }),
      anAction({ id: "a03", dueOn: day("2026-05-05"), status: "done" }),
    ];
    const plan = { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions };
    const cycle = { number: 1, plan, followUps: [], evaluation: null, outcome: "ongoing" as const };
    const caseFile = aCaseFile({ network: [aMember()], cycles: [cycle] });
    expect(summaryHoldsBefore(caseFile, today)).toBe("2026-05-10");
    expect(summaryHoldsBefore(caseFile, day("2026-05-09"))).toBe("2026-05-10");
    expect(summaryHoldsBefore(caseFile, day("2026-05-10"))).toBeNull();
  });
});

test("a birthday is the first day on which the age is reached, also for 29 February", () => {
  const birthDates = fc
    .integer({ min: 0, max: 12_000 })
    .map((days) => addDays(day("1996-02-20"), days));
  fc.assert(
    fc.property(fc.oneof(birthDates, fc.constant(day("2008-02-29"))), (birthDate) => {
      const birthday = birthdayOn(birthDate, 18);
      expect(ageOn(birthDate, birthday).years).toBe(18);
      expect(ageOn(birthDate, addDays(birthday, -1)).years).toBe(17);
    }),
  );
});
