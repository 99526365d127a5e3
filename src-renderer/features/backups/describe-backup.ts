import type { TFunction } from "i18next";
import type { BackupSummary } from "#domain/backup.ts";
import { formatDay, formatInstantTime, formatTenth } from "#renderer/shared/i18n/format.ts";

const BYTES_PER_MEGABYTE = 1_000_000;

/** « 12 mai 2026 à 14 h 32 » */
export const describeMoment = (t: TFunction, { madeOn, madeAt }: BackupSummary): string =>
  t("backups.moment", { day: formatDay(madeOn), time: formatInstantTime(madeAt) });

/** « 3 dossiers · 0,8 Mo » */
export const describeContent = (t: TFunction, { caseFiles }: BackupSummary, bytes: number) =>
  `${t("backups.caseFiles", { count: caseFiles })} · ${describeSize(t, bytes)}`;

const describeSize = (t: TFunction, bytes: number): string =>
  t("backups.megabytes", { size: formatTenth(Math.max(0.1, bytes / BYTES_PER_MEGABYTE)) });
