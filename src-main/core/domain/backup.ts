import * as z from "zod";
import { daysBetween, LocalDate } from "./local-date.ts";

/** Why a backup was made. */
const backupReasons = ["daily", "requested", "beforeMigration", "beforeRestore"] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What a backup says of itself without being opened; nothing of it is personal. */
export const BackupSummary = z.strictObject({
  /** Grows with each backup of a vault: their order, whatever the clock of the computer says. */
  sequence: z.int().min(1),
  /** ISO 8601 instant, UTC. */
  madeAt: z.iso.datetime(),
  madeOn: LocalDate,
  reason: z.enum(backupReasons),
  caseFiles: z.int().min(0),
  /** The highest sequence of the `change` table. */
  changes: z.int().min(0),
  /** How many erasures its register knows: what was erased later is still in it. */
  erasures: z.int().min(0),
  /** When a dossier was last written, ISO 8601, UTC; null without a dossier. */
  changedAt: z.iso.datetime().nullable(),
});
export type BackupSummary = z.infer<typeof BackupSummary>;

/** The name of a backup's file: the vault's short id and the sequence, nothing else. */
export const BackupName = z.string().regex(/^autour-[0-9a-f]{8}-\d{6,9}\.autour-backup$/);

/** One file of the folder of backups. */
export interface BackupFile {
  readonly name: string;
  readonly bytes: number;
  /** Null when the file does not read as a backup of this vault. */
  readonly summary: BackupSummary | null;
}

/** What the page shows of the backups of a vault. */
export interface BackupOverview {
  /** Where they are on this computer. */
  readonly folder: string;
  /** The newest first. */
  readonly files: ReadonlyArray<BackupFile>;
  /** The name of the one that undoes the last restore; null when there was none in the last 30 days. */
  readonly undo: string | null;
  /** Whether the last backup that Autour makes by itself could not be made. */
  readonly hasFailed: boolean;
}

/** A dossier as far as two states of a vault are compared by it. */
export interface CaseFileMark {
  readonly id: string;
  readonly number: string;
  /** ISO 8601 instant, UTC. */
  readonly changedAt: string;
}

/** What restoring would do, by the numbers of dossiers. */
export interface RestorePreview {
  readonly summary: BackupSummary;
  /** In the backup and no longer in the vault. */
  readonly comeBack: ReadonlyArray<string>;
  /** In the vault and not in the backup. */
  readonly disappear: ReadonlyArray<string>;
  /** In both, as they were then. */
  readonly change: ReadonlyArray<string>;
  /** How many logged changes the vault has more than the backup; negative when it has fewer. */
  readonly changesSince: number;
}

const KEPT_LAST = 10;
const KEPT_DAYS = 14;
const KEPT_WEEKS = 8;
const UNDO_DAYS = 30;

/**
 * The backups that rotation keeps: the last ten, the newest of each of the last 14 days and 8 weeks that have one, and
 * for 30 days what a restore replaced. Counted by sequence from the newest: a wrong clock throws nothing away early but
 * the undo of a restore.
 */
export const backupsToKeep = <Backup extends Pick<BackupSummary, "sequence" | "madeOn" | "reason">>(
  backups: ReadonlyArray<Backup>,
  today: LocalDate,
): ReadonlyArray<Backup> => {
  const newestFirst = backups.toSorted((one, other) => other.sequence - one.sequence);
  const isKept = new Set([
    ...newestFirst.slice(0, KEPT_LAST),
    ...newestOfEach(newestFirst, ({ madeOn }) => madeOn).slice(0, KEPT_DAYS),
    ...newestOfEach(newestFirst, ({ madeOn }) => weekOf(madeOn)).slice(0, KEPT_WEEKS),
    ...newestFirst.filter((backup) => undoesRestore(backup, today)),
  ]);
  return newestFirst.filter((backup) => isKept.has(backup));
};

/** Whether a backup holds what a restore of the last 30 days replaced. */
export const undoesRestore = (
  { reason, madeOn }: Pick<BackupSummary, "madeOn" | "reason">,
  today: LocalDate,
): boolean => reason === "beforeRestore" && daysBetween(madeOn, today) <= UNDO_DAYS;

/** Whether a vault that is opened today is to be backed up: when no backup was made today. */
export const isBackupDue = (
  newest: Pick<BackupSummary, "madeOn"> | null,
  today: LocalDate,
): boolean => newest?.madeOn !== today;

/** Compares the dossiers of a vault with those of a backup. */
export const compareCaseFiles = (
  inVault: ReadonlyArray<CaseFileMark>,
  inBackup: ReadonlyArray<CaseFileMark>,
): Pick<RestorePreview, "comeBack" | "disappear" | "change"> => {
  const nowById = new Map(inVault.map((mark) => [mark.id, mark]));
  const thenById = new Map(inBackup.map((mark) => [mark.id, mark]));
  return {
    comeBack: numbersOf(inBackup.filter(({ id }) => !nowById.has(id))),
    disappear: numbersOf(inVault.filter(({ id }) => !thenById.has(id))),
    change: numbersOf(
      inBackup.filter(({ id, number, changedAt }) => {
        const now = nowById.get(id);
        return now && (now.changedAt !== changedAt || now.number !== number);
      }),
    ),
  };
};

const newestOfEach = <Backup>(
  newestFirst: ReadonlyArray<Backup>,
  groupOf: (backup: Backup) => string | number,
): ReadonlyArray<Backup> => {
  const newestByGroup = new Map<string | number, Backup>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (!newestByGroup.has(group)) newestByGroup.set(group, backup);
  }
  return [...newestByGroup.values()];
};

// The first Monday of the calendar computers count from.
const A_MONDAY = LocalDate.parse("1970-01-05");

const weekOf = (day: LocalDate): number => Math.floor(daysBetween(A_MONDAY, day) / 7);

const numbersOf = (marks: ReadonlyArray<CaseFileMark>): ReadonlyArray<string> =>
  marks.map(({ number }) => number).toSorted();
