import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import { bucketOf } from "#domain/reminder.ts";
import { describeDueDay } from "#renderer/features/reminders/index.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import "./action-board.css";

interface DueDayProps {
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
}

/** How late or how soon in words, and the day: « en retard de 3 jours (1er mai 2026) ». */
export const DueDay = ({ dueOn, today }: DueDayProps) => {
  const { t } = useTranslation();
  if (dueOn === null) return <span className="due-day">{t("followUps.noDue")}</span>;
  const bucket = bucketOf(dueOn, today);
  const words = describeDueDay(t, dueOn, today);
  return (
    <span className="due-day" data-bucket={bucket}>
      {bucket === "later" ? words : t("actionBoards.wordsAndDay", { words, day: formatDay(dueOn) })}
    </span>
  );
};
