import { Skeleton, Title } from "@mantine/core";
import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import type { ListedBucket, ReminderGroup } from "#domain/reminder.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ReminderRow } from "./ReminderRow.tsx";
import { useDismissReminder } from "./use-dismiss-reminder.ts";
import { useReminders } from "./use-reminders.ts";
import "./reminders.css";

const buckets: ReadonlyArray<ListedBucket> = ["late", "today", "thisWeek"];

/** What is due in every dossier: late, today, and within seven days. */
export const RemindersPanel = () => {
  const { t } = useTranslation();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const { data, error, refetch } = useReminders();
  // The line that held the focus is gone.
  const { dismiss, isWorking, error: refusal } = useDismissReminder(() => section.current?.focus());
  const groups = buckets.filter((bucket) => data && data.groups[bucket].count > 0);
  return (
    <section className="panel reminders" aria-labelledby={titleId} tabIndex={-1} ref={section}>
      <Title order={2} size="h3" id={titleId}>
        {t("reminders.title")}
      </Title>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {refusal && <RefusalAlert error={refusal} />}
      {!data && !error && <Skeleton height={24} mt={10} maw="20rem" aria-hidden />}
      {data && groups.length === 0 && (
        <p className="reminders-quiet">{t("reminders.nothingPresses")}</p>
      )}
      {data &&
        groups.map((bucket) => (
          <ReminderGroupList
            key={bucket}
            bucket={bucket}
            group={data.groups[bucket]}
            today={data.today}
            onDismiss={isWorking ? null : dismiss}
          />
        ))}
    </section>
  );
};

/** More than these are folded: the dossiers stand below. */
const SHOWN_AT_FIRST = 4;

const ReminderGroupList = ({
  bucket,
  group,
  today,
  onDismiss,
}: {
  readonly bucket: ListedBucket;
  readonly group: ReminderGroup;
  readonly today: LocalDate;
  readonly onDismiss: ReturnType<typeof useDismissReminder>["dismiss"] | null;
}) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { count, reminders } = group;
  // One line folded away would take as much place as its button.
  const isFoldable = reminders.length > SHOWN_AT_FIRST + 1;
  const shown = isFoldable && !isWhole ? reminders.slice(0, SHOWN_AT_FIRST) : reminders;
  const notGiven = count - reminders.length;
  return (
    <ReminderGroupFrame bucket={bucket} count={count}>
      <ul className="reminder-list">
        {shown.map((reminder) => {
          const { caseFileId, key, usualName, number } = reminder;
          return (
            <ReminderRow
              key={`${caseFileId} ${key}`}
              reminder={reminder}
              caseFileId={caseFileId}
              who={t("reminders.who", { name: usualName, number })}
              today={today}
              onDismiss={onDismiss && ((what) => onDismiss({ caseFileId, key, what }))}
            />
          );
        })}
      </ul>
      {isFoldable && (
        <button
          type="button"
          className="reminders-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t("reminders.showLess")
            : t("reminders.showRest", { count: reminders.length - SHOWN_AT_FIRST })}
        </button>
      )}
      {notGiven > 0 && (isWhole || !isFoldable) && (
        <p className="hint">{t("reminders.notShown", { count: notGiven })}</p>
      )}
    </ReminderGroupFrame>
  );
};

const ReminderGroupFrame = ({
  bucket,
  count,
  children,
}: {
  readonly bucket: ListedBucket;
  readonly count: number;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className="reminder-group" aria-labelledby={titleId}>
      <h3 id={titleId} data-bucket={bucket}>
        {t(`reminders.group.${bucket}`)} <span className="reminder-count numbers">{count}</span>
        {bucket === "thisWeek" && <span className="hint">{t("reminders.thisWeekHint")}</span>}
      </h3>
      {children}
    </section>
  );
};
