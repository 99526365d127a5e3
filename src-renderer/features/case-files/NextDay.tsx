import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import { bucketOf } from "#domain/reminder.ts";
import { formatShortDay } from "#renderer/shared/i18n/format.ts";

interface NextDayProps {
  readonly nextOn: LocalDate | null;
  readonly today: LocalDate;
}

/** The day of what a dossier reminds of first, in words where it went by. */
export const NextDay = ({ nextOn, today }: NextDayProps) => {
  const { t } = useTranslation();
  if (nextOn === null) return <span aria-hidden>–</span>;
  const day = formatShortDay(nextOn);
  const bucket = bucketOf(nextOn, today);
  return (
    <span className="next-day" data-bucket={bucket}>
      {bucket === "late" ? t("caseloads.nextLate", { day }) : day}
    </span>
  );
};
