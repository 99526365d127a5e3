import type { BackupSummary } from "./backup.ts";
import type { CaseFileId } from "./case-file.ts";
import { addDays, daysBetween, LocalDate } from "./local-date.ts";

/** What erasing a dossier would leave behind, said before it is done. */
export interface ErasureOutlook {
  readonly number: string;
  /** The backups that hold the dossier, the newest first. */
  readonly backups: ReadonlyArray<BackupSummary>;
  /** The day by which rotation has let the last of them go; null when none holds it. */
  readonly goneBy: LocalDate | null;
  /** Other dossiers in which the person's name stands: they are other people's, and stay. */
  readonly namedIn: ReadonlyArray<NamingDossier>;
}

export interface NamingDossier {
  readonly caseFileId: CaseFileId;
  readonly number: string;
}

/** What was erased from this vault, and where it may still be. */
export interface ErasureState {
  readonly erased: number;
  /** When something was last erased: ISO 8601 instant, UTC; null when nothing was. */
  readonly lastAt: string | null;
  /** The backups from before an erasure, the newest first. */
  readonly backups: ReadonlyArray<BackupSummary>;
  readonly goneBy: LocalDate | null;
}

/** What rewriting the backups did. */
export interface PurgeReport {
  readonly rewritten: number;
  /** Backups that do not read, hence cannot be rewritten, nor restored. */
  readonly unreadable: number;
  /** The folder elsewhere was not plugged in: its copies are as they were. */
  readonly isElsewhereAbsent: boolean;
}

/** Whether a backup was made while a dossier was in the vault, `createdAt` being when it came. */
export const holdsDossier = (
  { madeAt }: Pick<BackupSummary, "madeAt">,
  createdAt: string,
): boolean => madeAt >= createdAt;

/** Whether a backup may hold something that was erased after it, `erased` being how much the register knows today. */
export const precedesErasure = (
  { erasures }: Pick<BackupSummary, "erasures">,
  erased: number,
): boolean => erasures < erased;

const WEEKS_KEPT = 8;
// The first Monday of the calendar computers count from.
const A_MONDAY = LocalDate.parse("1970-01-05");

/**
 * The day by which rotation has let the last of these backups go, for a vault that is opened on two days of each week at
 * least: the end of the eighth week after that of the newest (`backupsToKeep`). Null for none.
 */
export const rotatedOutBy = (
  backups: ReadonlyArray<Pick<BackupSummary, "madeOn">>,
): LocalDate | null => {
  const newest = backups
    .map(({ madeOn }) => madeOn)
    .toSorted()
    .at(-1);
  if (newest === undefined) return null;
  const sinceMonday = ((daysBetween(A_MONDAY, newest) % 7) + 7) % 7;
  return addDays(newest, 6 - sinceMonday + 7 * WEEKS_KEPT);
};
