import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areOperationsDue,
  type BackupOrder,
  backupsToKeep,
  type BackupSummary,
  compareCaseFiles,
  isBackupDue,
} from "#domain/backup.ts";
import { addDays } from "#domain/local-date.ts";
import { day } from "#tests/support/builders.ts";

type Backup = BackupOrder & Pick<BackupSummary, "madeOn" | "reason">;

const today = day("2026-11-22");

/** Sequence 1 is the oldest; each is made so many days before today. */
const backups = (
  daysAgo: ReadonlyArray<number>,
  reason: BackupSummary["reason"] = "daily",
): Backup[] =>
  daysAgo.map((days, at) => ({
    restores: 0,
    operations: 0,
    sequence: at + 1,
    madeOn: addDays(today, -days),
    reason,
  }));

const keptDaysAgo = (all: ReadonlyArray<Backup>) =>
  backupsToKeep(all, today).map(({ madeOn }) => (Date.parse(today) - Date.parse(madeOn)) / 864e5);

describe("rotation", () => {
  test("keeps the last ten of one day and lets the eleventh go", () => {
    const all = backups(Array.from({ length: 11 }, () => 0));
    expect(backupsToKeep(all, today).map(({ sequence }) => sequence)).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2,
    ]);
  });

  test("of one a day for a hundred days keeps fourteen days and then one a week, for eight weeks in all", () => {
    const all = backups(Array.from({ length: 100 }, (_one, at) => 99 - at));
    // Today is a Sunday: the newest of each week before is seven days older each time.
    expect(keptDaysAgo(all)).toEqual([
      ...Array.from({ length: 14 }, (_one, at) => at),
      14,
      21,
      28,
      35,
      42,
      49,
    ]);
  });

  test("keeps the newest of a day, not its first", () => {
    const all = [...backups([3, 3]), ...backups(Array.from({ length: 10 }, () => 0))].map(
      (backup, at) => ({ ...backup, sequence: at + 1 }),
    );
    const kept = backupsToKeep(all, today).map(({ sequence }) => sequence);
    expect(kept).toContain(2);
    expect(kept).not.toContain(1);
  });

  test("keeps what a restore replaced for 30 days, and no longer", () => {
    const last = backups(Array.from({ length: 10 }, () => 0)).map((one) => ({
      ...one,
      sequence: one.sequence + 100,
    }));
    // Every day and week has a newer backup, so that only the undo can keep these.
    const filler = backups(Array.from({ length: 60 }, (_one, at) => 60 - at)).map((one) => ({
      ...one,
      sequence: one.sequence + 20,
    }));
    const undo = backups([31, 30], "beforeRestore");
    const kept = backupsToKeep([...undo, ...filler, ...last], today);
    expect(kept.filter(({ reason }) => reason === "beforeRestore")).toEqual([undo[1]]);
  });

  test("always keeps the ten made last, whatever days the clock gave them", () => {
    const anyBackups = fc.array(fc.integer({ min: -4000, max: 4000 }), { maxLength: 80 });
    fc.assert(
      fc.property(anyBackups, (days) => {
        const all = backups(days);
        const kept = backupsToKeep(all, today).map(({ sequence }) => sequence);
        const lastTen = all.slice(-10).map(({ sequence }) => sequence);
        expect(kept).toEqual(expect.arrayContaining(lastTen));
        expect(kept.length).toBeLessThanOrEqual(10 + 14 + 8);
      }),
    );
  });
});

test("a backup is due once a day, also when the clock was set back", () => {
  expect(isBackupDue(null, today)).toBe(true);
  expect(isBackupDue({ madeOn: addDays(today, -1) }, today)).toBe(true);
  expect(isBackupDue({ madeOn: addDays(today, 400) }, today)).toBe(true);
  expect(isBackupDue({ madeOn: today }, today)).toBe(false);
});

const mark = (id: string, changedAt = "2026-11-01T09:00:00.000Z") => ({
  id,
  number: `ESS-${id}`,
  changedAt,
});

test("two states of a vault are compared by dossier: what comes back, disappears, changes", () => {
  expect(
    compareCaseFiles(
      [mark("1"), mark("2", "2026-11-20T09:00:00.000Z"), mark("4"), mark("3")],
      [mark("1"), mark("2"), mark("5")],
    ),
  ).toEqual({ comeBack: ["ESS-5"], disappear: ["ESS-3", "ESS-4"], change: ["ESS-2"] });
});
