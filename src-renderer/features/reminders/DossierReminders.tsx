import { UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSayOfProgrammes } from "#renderer/shared/case-file/use-say-of-programmes.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Reminder, type ReminderDismissal } from "#domain/reminder.ts";
import { remindersOf } from "#domain/reminder-rules.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconChevronDown } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { describeReminder } from "./describe-reminder.ts";
import { ReminderList } from "./ReminderList.tsx";
import { useDismissReminder } from "./use-dismiss-reminder.ts";
import "./reminders.css";

/** Everything this dossier reminds of, also later than this week, and what was let go. */
export const DossierReminders = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { id: caseFileId, caseFile, supplement, programme, today } = view;
  const { dismiss, restore, isWorking, error } = useDismissReminder(() => list.current?.focus());
  // The actions stand below, each with its day.
  const reminders = remindersOf(caseFile, supplement, programme).filter(
    ({ kind }) => kind !== "action",
  );
  const letGo = dismissedReminders({ caseFile, supplement, programme });
  if (reminders.length === 0 && letGo.length === 0) return null;
  return (
    <Panel title={t("reminders.dossierTitle")} description={t("reminders.dossierHint")}>
      <div ref={list} tabIndex={-1} className="dossier-reminders">
        {error && <RefusalAlert error={error} />}
        <ReminderList view={view} reminders={reminders} dismissing={{ dismiss, isWorking }} />
        {letGo.length > 0 && (
          <LetGo
            letGo={letGo}
            today={today}
            onRestore={isWorking ? null : ({ key }, what) => restore({ caseFileId, key, what })}
          />
        )}
      </div>
    </Panel>
  );
};

interface LetGoReminder {
  readonly reminder: Reminder;
  readonly dismissal: ReminderDismissal;
}

/** Those that would still remind if nobody had let them go. */
const dismissedReminders = ({
  caseFile,
  supplement,
  programme,
}: Pick<CaseFileView, "caseFile" | "supplement" | "programme">): ReadonlyArray<LetGoReminder> => {
  const all = remindersOf(caseFile, { ...supplement, reminderDismissals: [] }, programme);
  return supplement.reminderDismissals.flatMap((dismissal) =>
    all.filter(({ key }) => key === dismissal.key).map((reminder) => ({ reminder, dismissal })),
  );
};

const LetGo = ({
  letGo,
  today,
  onRestore,
}: {
  readonly letGo: ReadonlyArray<LetGoReminder>;
  readonly today: CaseFileView["today"];
  readonly onRestore: ((reminder: Reminder, what: string) => void) | null;
}) => {
  const { t } = useTranslation();
  const say = useSayOfProgrammes();
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <>
      <UnstyledButton
        className="reminders-more"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        {t("reminders.letGo", { count: letGo.length })}
        <IconChevronDown size={16} aria-hidden className="reminders-chevron" data-open={isOpen} />
      </UnstyledButton>
      <ul className="reminder-list" id={id} hidden={!isOpen}>
        {letGo.map(({ reminder, dismissal }) => {
          const what = describeReminder(t, say, reminder, today);
          return (
            <li key={reminder.key} className="reminder">
              <div className="reminder-what">
                <span>{what}</span>
                <span className="hint">
                  {t("reminders.letGoBy", { name: dismissal.by, day: formatDay(dismissal.on) })}
                </span>
              </div>
              <UnstyledButton
                className="reminders-more"
                disabled={onRestore === null}
                aria-label={t("reminders.restoreOf", { what })}
                onClick={() => onRestore?.(reminder, what)}
              >
                {t("reminders.restore")}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </>
  );
};
