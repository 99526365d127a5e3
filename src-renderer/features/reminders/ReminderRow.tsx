import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { bucketOf, isDismissible, type Reminder } from "#domain/reminder.ts";
import { describeDueDay, describeReminder, reminderDetail } from "./describe-reminder.ts";
import { paperOfReminder, sectionOfReminder } from "./section-of-reminder.ts";

interface ReminderRowProps {
  readonly reminder: Reminder;
  readonly caseFileId: CaseFileId;
  /** Whose it is; null inside the dossier. */
  readonly who: string | null;
  readonly today: LocalDate;
  /** Null while another answer is awaited. */
  readonly onDismiss: ((what: string) => void) | null;
}

/** One thing to do: the whole line leads there; what can be let go has its button. */
export const ReminderRow = ({ reminder, caseFileId, who, today, onDismiss }: ReminderRowProps) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const descriptionId = useId();
  const what = describeReminder(t, say, reminder, today);
  const detail = reminderDetail(reminder);
  const bucket = bucketOf(reminder.dueOn, today);
  return (
    <li className="reminder">
      <div className="reminder-what">
        <Link
          to="/dossiers/$caseFileId/$section"
          params={{ caseFileId, section: sectionOfReminder(reminder) }}
          search={paperOfReminder(reminder)}
          className="reminder-link"
          aria-describedby={descriptionId}
        >
          {what}
        </Link>
        {detail && <span className="hint">{detail}</span>}
      </div>
      <div className="reminder-about" id={descriptionId}>
        {who && <span className="reminder-who numbers">{who}</span>}
        <span className="reminder-when" data-bucket={bucket}>
          {describeDueDay(t, reminder.dueOn, today)}
        </span>
      </div>
      <div className="reminder-button">
        {isDismissible(reminder) && bucket !== "later" && (
          <Button
            variant="default"
            size="compact-sm"
            disabled={onDismiss === null}
            aria-label={t("reminders.dismissOf", { what })}
            onClick={() => onDismiss?.(what)}
          >
            {t("reminders.dismiss")}
          </Button>
        )}
      </div>
    </li>
  );
};
