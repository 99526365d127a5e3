import * as fc from "fast-check";
import { expect, test } from "vitest";
import { backupsToKeep } from "#domain/backup.ts";
import { holdsDossier, precedesErasure, rotatedOutBy } from "#domain/erasure.ts";
import { addDays } from "#domain/local-date.ts";
import { day } from "#tests/support/builders.ts";

const backupOn = (madeOn: string, sequence: number) => ({
  sequence,
  restores: 0,
  operations: sequence,
  madeOn: day(madeOn),
  reason: "daily" as const,
});

test("a dossier is in the backups that were made since it came, and in no earlier one", () => {
  const cameAt = "2026-05-04T09:00:00.000Z";
  expect(holdsDossier({ madeAt: "2026-05-04T08:59:59.999Z" }, cameAt)).toBe(false);
  expect(holdsDossier({ madeAt: cameAt }, cameAt)).toBe(true);
});

test("a backup may hold what its register does not know to be erased", () => {
  expect(precedesErasure({ erasures: 2 }, 3)).toBe(true);
  expect(precedesErasure({ erasures: 3 }, 3)).toBe(false);
});

test("nothing is to be waited for where no backup holds the dossier", () => {
  expect(rotatedOutBy([])).toBeNull();
});

// Planted: seven weeks instead of eight, or the day of the newest instead of the end of its week, fails within some
// dozen runs.
test("rotation lets a backup go by that day, for who opens Autour two days of each week, whichever", () => {
  // From any day, two days of each of the weeks that follow.
  const weeks = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 7 }), {
    minLength: 10,
    maxLength: 10,
  });
  const monday = day("2026-05-04");
  fc.assert(
    fc.property(fc.nat(6), weeks, (erasedOn, opened) => {
      const last = backupOn(addDays(monday, erasedOn), 1);
      const goneBy = rotatedOutBy([last]);
      if (goneBy === null) throw new Error("a backup is always let go");
      const later = opened
        .flatMap((days, week) =>
          days.toSorted((a, b) => a - b).map((one) => addDays(monday, 7 * (week + 1) + one)),
        )
        .filter((one) => one <= goneBy)
        .map((one, at) => backupOn(one, at + 2));
      expect(backupsToKeep([last, ...later], goneBy)).not.toContain(last);
    }),
  );
});
