import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import { consentStatuses, participationConsentOn } from "#domain/consent.ts";
import { factsOf } from "#domain/facts.ts";
import { isValidIban } from "#domain/funding-request.ts";
import { ageOn, daysBetween } from "#domain/local-date.ts";
import { gasTScore } from "#domain/plan.ts";
import { anyCaseFile, anyDay } from "#tests/support/arbitrary-case-file.ts";
import { day } from "#tests/support/builders.ts";

// Each rule of domain 4 once more, in another way than the application computes it.

/** Days near enough to each other to count one by one: many births, many birthdays. */
const anyNearDay = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => new Date(Date.UTC(1996, 0, 1 + days)).toISOString().slice(0, 10));
const anyLeapDay = fc
  .integer({ min: 1, max: 8 })
  .map((fours) => `${String(1992 + 4 * fours)}-02-29`);
const anyBirth = fc.oneof(anyNearDay, anyLeapDay);

/** The same day so many months later; where a month has no such day, the first of the next. JavaScript rolls over. */
const monthsLater = (birth: string, months: number): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = birth.split("-").map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later =
    dayOfMonth <= length
      ? Date.UTC(year, month - 1 + months, dayOfMonth)
      : Date.UTC(year, month + months, 1);
  return new Date(later).toISOString().slice(0, 10);
};

describe("age", () => {
  test("is the number of birthdays that came, 29 February's being 1 March in common years", () => {
    fc.assert(
      fc.property(anyBirth, anyNearDay, (birth, on) => {
        fc.pre(birth <= on);
        let birthdays = 0;
        while (monthsLater(birth, (birthdays + 1) * 12) <= on) birthdays += 1;
        expect(ageOn(day(birth), day(on)).years).toBe(birthdays);
      }),
      { numRuns: 500 },
    );
  });

  test("in months is the number of months that ended, and is shown under 24 only", () => {
    const babies = anyBirth.chain((birth) =>
      fc.record({
        birth: fc.constant(birth),
        on: fc.nat(800).map((days) => {
          const from = Date.parse(birth);
          return new Date(from + days * 86_400_000).toISOString().slice(0, 10);
        }),
      }),
    );
    fc.assert(
      fc.property(babies, ({ birth, on }) => {
        let months = 0;
        while (monthsLater(birth, months + 1) <= on) months += 1;
        expect(ageOn(day(birth), day(on)).months).toBe(months < 24 ? months : null);
      }),
      { numRuns: 500 },
    );
  });
});

test("days between two days are counted one midnight at a time", () => {
  fc.assert(
    fc.property(anyNearDay, fc.nat(400), (from, steps) => {
      const walked = new Date(`${from}T12:00:00Z`);
      for (let step = 0; step < steps; step += 1) walked.setUTCDate(walked.getUTCDate() + 1);
      const to = walked.toISOString().slice(0, 10);
      expect(daysBetween(day(from), day(to))).toBe(steps);
      expect(daysBetween(day(to), day(from)) + steps).toBe(0);
    }),
    { numRuns: 100 },
  );
});

const factsProperty = (
  check: (caseFile: CaseFile, today: string, facts: ReturnType<typeof factsOf>) => void,
): void =>
  fc.assert(
    fc.property(anyCaseFile(), fc.oneof(anyDay, anyNearDay), (caseFile, today) =>
      check(caseFile, today, factsOf(caseFile, day(today))),
    ),
    { numRuns: 40 },
  );

type Ids = ReadonlyArray<string>;

const idsWhere = <T extends { readonly id: string }>(
  items: ReadonlyArray<T>,
  fits: (item: T) => boolean,
): Ids => items.filter(fits).map(({ id }) => id);

/** What is left of a list, in its order, when everything in the others is taken out of it. */
const without = (ids: Ids, ...others: ReadonlyArray<Ids>): Ids => {
  const out = new Set(others.flat());
  return ids.filter((id) => !out.has(id));
};

const stayedAwayFrom = ({ attendance }: Concertation, network: CaseFile["network"]): Ids => {
  const all = network.map(({ id }) => id);
  const absent = attendance.filter((one) =>
    ["excused", "absent", "notInvited"].includes(one.attendance),
  );
  const named = attendance.map(({ memberId }) => memberId);
  return [...without(all, named), ...absent.map(({ memberId }) => memberId)];
};

describe("the facts of any dossier", () => {
  test("send the note to the network without who stayed away, the person and different missions", () =>
    factsProperty(({ network, concertations }, _today, facts) => {
      const all = idsWhere(network, () => true);
      const person = idsWhere(network, ({ category }) => category === "person");
      const elsewhere = idsWhere(network, ({ secrecy }) => secrecy === "differentMission");
      expect(facts.concertations.map(({ recipients }) => recipients)).toEqual(
        concertations.map((one) => without(all, stayedAwayFrom(one, network), person, elsewhere)),
      );
    }));

  test("count as professionals who came and is neither the person, a relative, a representative nor another", () =>
    factsProperty(({ network, concertations }, _today, facts) => {
      const all = idsWhere(network, () => true);
      const others = idsWhere(network, ({ category }) =>
        ["person", "natural", "legalRepresentative", "other"].includes(category),
      );
      expect(facts.concertations.map((one) => one.professionalsPresent)).toEqual(
        concertations.map((one) => without(all, stayedAwayFrom(one, network), others).length),
      );
    }));

  test("count everybody of an attendance list once", () =>
    factsProperty(({ concertations }, _today, facts) => {
      for (const [at, { attendance }] of concertations.entries()) {
        const counted = facts.concertations[at];
        const invited = attendance.filter((one) => one.attendance !== "notInvited").length;
        expect(counted?.invited).toBe(invited);
        expect(
          (counted?.present ?? 0) +
            (counted?.partial ?? 0) +
            (counted?.excused ?? 0) +
            (counted?.absent ?? 0),
        ).toBe(invited);
      }
    }));

  test("call overdue what had a due day that went by without the action ending", () =>
    factsProperty(({ cycles }, today, facts) => {
      for (const [at, { plan }] of cycles.entries()) {
        const all = idsWhere(plan.actions, () => true);
        const ended = idsWhere(plan.actions, ({ status }) =>
          ["done", "notDone", "cancelled"].includes(status),
        );
        const undated = idsWhere(plan.actions, ({ dueOn }) => dueOn === null);
        const stillDue = idsWhere(plan.actions, ({ dueOn }) => dueOn !== null && dueOn >= today);

        expect(facts.cycles[at]?.overdue).toEqual(without(all, ended, undated, stillDue));
        expect(facts.cycles[at]?.withoutDeadline).toEqual(without(undated, ended));
      }
    }));

  test("call done late what was not done on its due day or before, when both days are known", () =>
    factsProperty(({ cycles }, _today, facts) => {
      for (const [at, { plan }] of cycles.entries()) {
        const all = idsWhere(plan.actions, () => true);
        const unknown = idsWhere(plan.actions, ({ dueOn, doneOn }) => !dueOn || !doneOn);
        const inTime = idsWhere(plan.actions, ({ dueOn, doneOn }) =>
          Boolean(dueOn && doneOn && doneOn <= dueOn),
        );
        expect(facts.cycles[at]?.doneLate).toEqual(without(all, unknown, inTime));
      }
    }));

  test("leave the documented refusal open until the person agrees to take part", () =>
    factsProperty(({ consentOverride }, _today, facts) => {
      const agrees = ["given", "givenWithLimits"].includes(facts.participationConsent);
      expect(facts.overrideOpen).toBe(consentOverride !== null && !agrees);
    }));

  test("show a GAS T score exactly when every objective has its level", () =>
    factsProperty(({ cycles }, _today, facts) => {
      for (const [at, { plan, evaluation }] of cycles.entries()) {
        const missing = plan.objectives.filter(({ id, level }) =>
          evaluation
            ? !evaluation.levels.some(({ objectiveId }) => objectiveId === id)
            : level === null,
        );
        const isDefined = plan.objectives.length > 0 && missing.length === 0;
        expect(facts.cycles[at]?.tScore !== null).toBe(isDefined);
      }
    }));
});

test("the participation consent is the person's last answer: the last day up to today, of that day the last entry", () => {
  const days = ["2026-01-09", "2026-01-10", "2026-02-01"].map(day);
  const anyConsents = fc.array(
    fc.record({
      id: fc.constant("c"),
      subject: fc.constant("dispositif"),
      kind: fc.constantFrom("participate", "participate", "share"),
      givenBy: fc.constantFrom("person", "person", "legalRepresentative"),
      status: fc.constantFrom(...consentStatuses),
      on: fc.constantFrom(...days),
    }),
    { maxLength: 8 },
  );

  fc.assert(
    fc.property(anyConsents, fc.constantFrom(...days), (consents, today) => {
      const answers = consents.filter(
        ({ kind, givenBy }) => `${kind} ${givenBy}` === "participate person",
      );
      const lastDay = days.findLast((one) => one <= today && answers.some(({ on }) => on === one));
      const expected = answers.findLast(({ on }) => on === lastDay)?.status ?? "none";
      expect(participationConsentOn(consents, today)).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test("the GAS T score is the mean of the levels in standard deviations, rounded to one decimal", () => {
  const anyLevels = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 5 }), level: fc.integer({ min: -2, max: 2 }) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(anyLevels, (objectives) => {
      // Kiresuk & Sherman: levels of unit variance that correlate by 0,3 with each other; pair by pair.
      let variance = 0;
      for (const [i, a] of objectives.entries())
        for (const [j, b] of objectives.entries())
          variance += a.weight * b.weight * (i === j ? 1 : 0.3);
      const sum = objectives.reduce((total, { weight, level }) => total + weight * level, 0);
      const exact = 50 + (10 * sum) / variance ** 0.5;

      const score = gasTScore(objectives) ?? Number.NaN;
      expect(Math.abs(score - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(score).toBe(Number(score.toFixed(1)));
    }),
    { numRuns: 300 },
  );
});

/** ISO 7064: the two digits that make the whole number 1 modulo 97, letters counting from A = 10. */
const checkDigits = ({ country, account }: { country: string; account: string }): string => {
  const digits = `${account}${country}00`.replaceAll(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return String(98n - (BigInt(digits) % 97n)).padStart(2, "0");
};

describe("an IBAN", () => {
  const anyAccount = fc.oneof(
    fc.stringMatching(/^[0-9]{12}$/).map((digits) => ({ country: "BE", account: digits })),
    fc.record({
      country: fc.constantFrom("FR", "NL", "GB", "LU", "MT"),
      account: fc.stringMatching(/^[A-Z0-9]{11,30}$/),
    }),
  );
  test("is valid with its own check digits, however it is spaced, and with no other pair", () => {
    fc.assert(
      fc.property(anyAccount, fc.nat(99), fc.boolean(), ({ country, account }, pair, isSpaced) => {
        const own = checkDigits({ country, account });
        const other = String(pair).padStart(2, "0");
        const write = (digits: string): string =>
          isSpaced
            ? `${country}${digits}${account}`.replaceAll(/.{4}/g, "$& ").toLowerCase()
            : `${country}${digits}${account}`;

        expect(isValidIban(write(own))).toBe(true);
        expect(isValidIban(write(other))).toBe(own === other);
      }),
      { numRuns: 1000 },
    );
  });

  test("with one digit mistyped is flagged", () => {
    const digits = fc.stringMatching(/^[0-9]{12}$/);
    fc.assert(
      fc.property(digits, fc.nat(11), fc.nat(9), (account, at, digit) => {
        const valid = `BE${checkDigits({ country: "BE", account })}${account}`;
        const mistyped = valid.slice(0, 4 + at) + String(digit) + valid.slice(5 + at);
        expect(isValidIban(mistyped)).toBe(mistyped === valid);
      }),
      { numRuns: 300 },
    );
  });

  test("never stops anything: whatever is typed is judged, not thrown out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(typeof isValidIban(typed)).toBe("boolean");
      }),
    );
  });
});
