import * as z from "zod";
import { daysBetween, LocalDate } from "./local-date.ts";
import type { SyncTool } from "./synced-folder.ts";
import type { VaultSettings } from "./vault-settings.ts";

/** Why a backup was made. */
const backupReasons = [
  "daily",
  "operations",
  "requested",
  "beforeMigration",
  "beforeRestore",
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What a backup says of itself without being opened; nothing of it is personal. */
export const BackupSummary = z.strictObject({
  /** Grows with each backup of a vault in one folder; the number in the name of its file. */
  sequence: z.int().min(1),
  /** How often the vault had been replaced by a backup. */
  restores: z.int().min(0),
  /** How many operations were in its chain since (`db/operations.ts`), and the code of the last one. */
  operations: z.int().min(0),
  head: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
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

/** Stands for the file that the page handed over last, which has no name among the backups. */
export const RECEIVED_BACKUP = "received";

/** One of the backups of the folder, or the one that was handed over. */
export const BackupReference = z.union([BackupName, z.literal(RECEIVED_BACKUP)]);
export type BackupReference = z.infer<typeof BackupReference>;

/** The most that the page hands over at once, in bytes: a backup comes in such pieces. */
export const RECEIVED_PIECE_BYTES = 3 * 1024 * 1024;

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
  /** What keeps that folder the same elsewhere, if anything does. */
  readonly syncTool: SyncTool | null;
  readonly secondFolder: SecondFolder | null;
  readonly lastSecondCopyOn: LocalDate | null;
  readonly lastDrill: VaultSettings["lastDrill"];
}

/** The folder elsewhere where each backup is copied too. */
export interface SecondFolder {
  readonly folder: string;
  /** False while the stick is not plugged in, which is no error. */
  readonly isPresent: boolean;
  /** Whether the newest backup is there. */
  readonly isCurrent: boolean;
  /** Whether the last copy could not be made although the folder was there. */
  readonly hasFailed: boolean;
  /** It then helps against nothing that happens to that disk. */
  readonly isSameDisk: boolean;
  readonly syncTool: SyncTool | null;
}

/** What the header of every page says of the backups, if anything. */
export interface BackupNotices {
  readonly hasFailed: boolean;
  readonly isDrillFailed: boolean;
  /** Null when no reminder is due; otherwise for how many days nothing was copied elsewhere, null when nothing ever was. */
  readonly secondCopy: { readonly days: number | null } | null;
  /** Whether Autour is at its backups now: what is said above may change in a moment. */
  readonly isUnderWay: boolean;
}

/** A backup that was found where nothing is open: beside a vault that does not open, or handed over. */
interface FoundBackup {
  readonly name: BackupReference;
  readonly bytes: number;
  readonly summary: BackupSummary;
}

/** What a vault that is not open can be restored from. */
export interface FoundBackups {
  /** Where the vault is, or will be. */
  readonly vaultFolder: string;
  readonly syncTool: SyncTool | null;
  /** Whether the vault would lie on another computer, where it is refused. */
  readonly isNetworkFolder: boolean;
  /** The newest first. */
  readonly files: ReadonlyArray<FoundBackup>;
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
const OPERATIONS_BETWEEN = 200;
const SECOND_COPY_DAYS = 7;
const DRILL_DAYS = 30;

/** What tells which of two backups is the newer one. */
export type BackupOrder = Pick<BackupSummary, "restores" | "operations" | "sequence">;

/**
 * Newest first, whatever the clock of the computer said: by the number of operations, then by sequence. A restore takes the
 * count of operations back, so what was made after one comes before everything from before it.
 */
export const byNewest = (one: BackupOrder, other: BackupOrder): number =>
  other.restores - one.restores ||
  other.operations - one.operations ||
  other.sequence - one.sequence;

/**
 * The backups that rotation keeps: the last ten, the newest of each of the last 14 days and 8 weeks that have one, and
 * for 30 days what a restore replaced. Counted from the newest: a wrong clock throws nothing away early but the undo of a
 * restore.
 */
export const backupsToKeep = <
  Backup extends BackupOrder & Pick<BackupSummary, "madeOn" | "reason">,
>(
  backups: ReadonlyArray<Backup>,
  today: LocalDate,
): ReadonlyArray<Backup> => {
  const newestFirst = backups.toSorted(byNewest);
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

/** How many operations of a vault that was restored so often are in its newest backup: none, when that is from before. */
export const operationsSavedBy = (
  newest: Pick<BackupSummary, "restores" | "operations"> | null,
  restores: number,
): number => (newest?.restores === restores ? newest.operations : 0);

/** Whether so much was done since the newest backup that there should be another: 200 operations. */
export const areOperationsDue = (saved: number, operations: number): boolean =>
  operations - saved >= OPERATIONS_BETWEEN;

/**
 * For how many days no backup went elsewhere, once that is a week; null when none ever did. `firstBackupOn`: the vault has
 * had something to lose since then. A clock that was put back does not silence the reminder.
 */
export const secondCopyReminder = (
  {
    lastSecondCopyOn,
    reminderPutOffOn,
    firstBackupOn,
  }: Pick<VaultSettings, "lastSecondCopyOn" | "reminderPutOffOn"> & {
    readonly firstBackupOn: LocalDate | null;
  },
  today: LocalDate,
): BackupNotices["secondCopy"] => {
  const since = lastSecondCopyOn ?? firstBackupOn;
  if (since === null || reminderPutOffOn === today) return null;
  const days = Math.abs(daysBetween(since, today));
  if (days <= SECOND_COPY_DAYS) return null;
  return { days: lastSecondCopyOn === null ? null : days };
};

/** Whether a backup is to be restored to try it: the first time, and once 30 days have gone by. */
export const isDrillDue = (lastDrill: VaultSettings["lastDrill"], today: LocalDate): boolean =>
  lastDrill === null || Math.abs(daysBetween(lastDrill.on, today)) >= DRILL_DAYS;

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
