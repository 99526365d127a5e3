import { useRef } from "react";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { remindersOf } from "#domain/reminder-rules.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ReminderList } from "./ReminderList.tsx";
import { useDismissReminder } from "./use-dismiss-reminder.ts";
import "./reminders.css";

/** Everything a dossier waits for, actions too, the earliest first. */
export const UpcomingReminders = ({ view }: { readonly view: CaseFileView }) => {
  const list = useRef<HTMLDivElement>(null);
  const { error, ...dismissing } = useDismissReminder(() => list.current?.focus());
  const { caseFile, supplement, programme } = view;
  const reminders = remindersOf(caseFile, supplement, programme);
  return (
    <div ref={list} tabIndex={-1} className="dossier-reminders">
      {error && <RefusalAlert error={error} />}
      <ReminderList view={view} reminders={reminders} dismissing={dismissing} />
    </div>
  );
};
