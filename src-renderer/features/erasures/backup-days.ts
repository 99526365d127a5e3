import type { BackupSummary } from "#domain/backup.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";

/** The days of the oldest and the newest of some backups, and the one by which they are gone, in words. */
export const backupDays = (backups: ReadonlyArray<BackupSummary>, goneBy: LocalDate) => {
  const days = backups.map(({ madeOn }) => madeOn).toSorted();
  return {
    oldest: formatDay(days[0] ?? ""),
    newest: formatDay(days.at(-1) ?? ""),
    day: formatDay(goneBy),
  };
};
