import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Reminder } from "#domain/reminder.ts";
import { ReminderRow } from "./ReminderRow.tsx";
import type { useDismissReminder } from "./use-dismiss-reminder.ts";

interface ReminderListProps {
  readonly view: CaseFileView;
  readonly reminders: ReadonlyArray<Reminder>;
  readonly dismissing: Pick<ReturnType<typeof useDismissReminder>, "dismiss" | "isWorking">;
}

/** Reminders of one dossier, so nobody is named; says so where there are none. */
export const ReminderList = ({ view, reminders, dismissing }: ReminderListProps) => {
  const { t } = useTranslation();
  const { id: caseFileId, today } = view;
  const { dismiss, isWorking } = dismissing;
  if (reminders.length === 0)
    return <p className="reminders-quiet">{t("reminders.nothingAhead")}</p>;
  return (
    <ul className="reminder-list">
      {reminders.map((reminder) => (
        <ReminderRow
          key={reminder.key}
          reminder={reminder}
          caseFileId={caseFileId}
          who={null}
          today={today}
          onDismiss={isWorking ? null : (what) => dismiss({ caseFileId, key: reminder.key, what })}
        />
      ))}
    </ul>
  );
};
