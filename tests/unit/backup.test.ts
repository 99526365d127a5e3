import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areOperationsDue,
  isDrillDue,
  operationsSavedBy,
  secondCopyReminder,
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

test("rotation goes by the number of operations, then by sequence, whatever the clock said (reliability 4.5)", () => {
  // Planted fault: sorting by sequence alone let the ten of a folder that began anew push the newest out.
  const beginning = backups(Array.from({ length: 10 }, () => 0));
  const numberedAnew = { ...beginning[0], restores: 0, operations: 500, sequence: 1 };
  const older = beginning.map((one, at) => ({ ...one, operations: at, sequence: 100 + at }));
  const newest = { ...numberedAnew, madeOn: addDays(today, -900), reason: "daily" as const };
  expect(backupsToKeep([...older, newest], today)[0]).toEqual(newest);
});

test("what was made after a restore is newer than all from before it, with however few operations", () => {
  // Planted fault: without `restores`, the eleven of before the restore push the first one after it out at once.
  const before = backups(Array.from({ length: 14 }, (_one, at) => at)).map((one) => ({
    ...one,
    operations: 900 + one.sequence,
  }));
  const after = { restores: 1, operations: 12, sequence: 15, madeOn: today } as const;
  const kept = backupsToKeep([...before, { ...after, reason: "daily" as const }], today);
  expect(kept[0]).toMatchObject(after);
});

test("another backup is due after 200 operations, counted anew after a restore", () => {
  // Planted fault: `>` for `>=` made it 201.
  const newest = { restores: 0, operations: 1000 };
  const isDue = (restores: number, operations: number) =>
    areOperationsDue(operationsSavedBy(newest, restores), operations);
  expect(isDue(0, 1199)).toBe(false);
  expect(isDue(0, 1200)).toBe(true);
  expect(isDue(1, 199)).toBe(false);
  expect(isDue(1, 200)).toBe(true);
  expect(areOperationsDue(operationsSavedBy(null, 0), 200)).toBe(true);
});

describe("the reminder to copy backups elsewhere", () => {
  const never = { lastSecondCopyOn: null, reminderPutOffOn: null, firstBackupOn: null };

  test("comes after seven days, with how many they are", () => {
    // Planted fault: `>=` for `>` reminded on the seventh day.
    const on = (days: number) => ({ ...never, lastSecondCopyOn: addDays(today, -days) });
    expect(secondCopyReminder(on(7), today)).toBeNull();
    expect(secondCopyReminder(on(8), today)).toEqual({ days: 8 });
  });

  test("counts from the first backup when nothing ever was copied, and says that", () => {
    expect(secondCopyReminder(never, today)).toBeNull();
    expect(secondCopyReminder({ ...never, firstBackupOn: addDays(today, -8) }, today)).toEqual({
      days: null,
    });
  });

  test("is put off until the next day, and no longer", () => {
    const due = { ...never, lastSecondCopyOn: addDays(today, -30) };
    expect(secondCopyReminder({ ...due, reminderPutOffOn: today }, today)).toBeNull();
    const yesterday = addDays(today, -1);
    expect(secondCopyReminder({ ...due, reminderPutOffOn: yesterday }, today)).not.toBeNull();
  });

  test("is not silenced by a clock that was a year ahead when the copy was made", () => {
    // Planted fault: without the absolute value the reminder would be quiet for a year.
    const ahead = { ...never, lastSecondCopyOn: addDays(today, 365) };
    expect(secondCopyReminder(ahead, today)).toEqual({ days: 365 });
  });
});

test("a backup is tried the first time, then once 30 days have gone by", () => {
  // Planted fault: `>` for `>=` made it 31.
  const on = (days: number) => ({ on: addDays(today, -days), isRestorable: true });
  expect(isDrillDue(null, today)).toBe(true);
  expect(isDrillDue(on(29), today)).toBe(false);
  expect(isDrillDue(on(30), today)).toBe(true);
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
