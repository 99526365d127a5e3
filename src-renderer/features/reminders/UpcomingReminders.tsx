import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { remindersOf } from "#domain/reminder-rules.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ReminderRow } from "./ReminderRow.tsx";
import { useDismissReminder } from "./use-dismiss-reminder.ts";
import "./reminders.css";

/** Everything a dossier waits for, actions too, the earliest first. */
export const UpcomingReminders = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { id: caseFileId, caseFile, supplement, programme, today } = view;
  const { dismiss, isWorking, error } = useDismissReminder(() => list.current?.focus());
  const reminders = remindersOf(caseFile, supplement, programme);
  return (
    <div ref={list} tabIndex={-1} className="dossier-reminders">
      {error && <RefusalAlert error={error} />}
      {reminders.length === 0 && <p className="reminders-quiet">{t("reminders.nothingAhead")}</p>}
      <ul className="reminder-list">
        {reminders.map((reminder) => (
          <ReminderRow
            key={reminder.key}
            reminder={reminder}
            caseFileId={caseFileId}
            who={null}
            today={today}
            onDismiss={
              isWorking ? null : (what) => dismiss({ caseFileId, key: reminder.key, what })
            }
          />
        ))}
      </ul>
    </div>
  );
};
