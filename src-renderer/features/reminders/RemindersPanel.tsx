import { Skeleton, Tabs, Title } from "@mantine/core";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LocalDate } from "#domain/local-date.ts";
import {
  type ListedBucket,
  type ReminderGroup,
  type ReminderList,
  type ReminderTopic,
  reminderTopics,
} from "#domain/reminder.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { ReminderRow } from "./ReminderRow.tsx";
import { useDismissReminder } from "./use-dismiss-reminder.ts";
import { useReminders } from "./use-reminders.ts";
import "./reminders.css";

const buckets: ReadonlyArray<ListedBucket> = ["late", "today", "thisWeek"];

type GroupName = ListedBucket | ReminderTopic;
const groupNames: ReadonlyArray<GroupName> = [...buckets, ...reminderTopics];

/** What is due in every dossier, one group at a time: by its day, or by what it is about. */
export const RemindersPanel = () => {
  const { t } = useTranslation();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<GroupName | null>(null);
  const { data, error, refetch } = useReminders();
  // The line that held the focus is gone.
  const { dismiss, isWorking, error: refusal } = useDismissReminder(() => section.current?.focus());
  const fullest = data && groupNames.find((name) => groupOf(data, name).count > 0);
  const shown = chosen ?? fullest ?? "late";
  return (
    <section className="panel reminders" aria-labelledby={titleId} tabIndex={-1} ref={section}>
      <Title order={2} size="h3" id={titleId}>
        {t("home.whatWaits")}
      </Title>
      {error && <RefusalAlert error={error} onRetry={() => void refetch()} />}
      {refusal && <RefusalAlert error={refusal} />}
      {!data && !error && <Skeleton height="20rem" mt={10} aria-hidden />}
      {data && (
        <Tabs
          orientation="vertical"
          variant="pills"
          value={shown}
          onChange={(value) => setChosen(groupNames.find((name) => name === value) ?? null)}
          keepMounted={false}
          className="reminder-tabs"
        >
          <Tabs.List aria-label={t("home.groups")}>
            {groupNames.map((name) => (
              <Tabs.Tab
                key={name}
                value={name}
                data-group={name}
                data-empty={groupOf(data, name).count === 0 || undefined}
                rightSection={
                  <span className="reminder-count numbers">{groupOf(data, name).count}</span>
                }
              >
                {isTopic(name) ? t(`home.topic.${name}`) : t(`reminders.group.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {groupNames.map((name) => (
            <Tabs.Panel key={name} value={name}>
              <ReminderGroupList
                name={name}
                group={groupOf(data, name)}
                nothing={fullest ? t("home.nothingHere") : t("reminders.nothingPresses")}
                today={data.today}
                onDismiss={isWorking ? null : dismiss}
              />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </section>
  );
};

const isTopic = (name: GroupName): name is ReminderTopic =>
  reminderTopics.some((topic) => topic === name);

const groupOf = ({ groups, topics }: ReminderList, name: GroupName): ReminderGroup =>
  isTopic(name) ? topics[name] : groups[name];

/** More than these are folded: the dossiers stand below. */
const SHOWN_AT_FIRST = 5;

interface ReminderGroupListProps {
  readonly name: GroupName;
  readonly group: ReminderGroup;
  /** Said where there is none. */
  readonly nothing: string;
  readonly today: LocalDate;
  readonly onDismiss: ReturnType<typeof useDismissReminder>["dismiss"] | null;
}

const ReminderGroupList = ({ name, group, nothing, today, onDismiss }: ReminderGroupListProps) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { count, reminders } = group;
  if (count === 0) return <p className="reminders-quiet">{nothing}</p>;
  const isFoldable = reminders.length > SHOWN_AT_FIRST;
  const shown = isFoldable && !isWhole ? reminders.slice(0, SHOWN_AT_FIRST) : reminders;
  const notGiven = count - reminders.length;
  return (
    <>
      {name === "thisWeek" && <p className="hint">{t("reminders.thisWeekHint")}</p>}
      {isTopic(name) && <p className="hint">{t(`home.topicHint.${name}`)}</p>}
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
    </>
  );
};
