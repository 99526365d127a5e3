import { ActionIcon } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting } from "#domain/meeting.ts";
import { IconPlayerPause, IconPlayerPlay } from "#renderer/shared/ui/icons.ts";
import type { ChangeMeeting } from "./use-meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";

interface ClocksProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

/** How long the meeting and its point have lasted. They say so and nothing more: no alarm, no colour. */
export const Clocks = ({ view, meeting, change }: ClocksProps) => {
  const { t } = useTranslation();
  const { pausedAt, startedAt, itemStartedAt, agenda } = meeting;
  const isPaused = pausedAt !== null;
  const now = useNow(!isPaused);
  const until = isPaused ? Date.parse(pausedAt) : now;
  const words = isPaused ? t("meetings.goOn") : t("meetings.pause");
  return (
    <div className="meeting-clocks numbers" data-paused={isPaused}>
      <Clock label={t("meetings.elapsed")} from={startedAt} until={until} />
      {agenda.length > 0 && (
        <Clock label={t("meetings.elapsedItem")} from={itemStartedAt} until={until} />
      )}
      {isPaused && <span className="meeting-paused">{t("meetings.paused")}</span>}
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={words}
        title={words}
        onClick={() =>
          change((meetings) => meetings.pause({ caseFileId: view.id, isPaused: !isPaused }))
        }
      >
        {isPaused ? (
          <IconPlayerPlay size={22} aria-hidden />
        ) : (
          <IconPlayerPause size={22} aria-hidden />
        )}
      </ActionIcon>
    </div>
  );
};

const Clock = ({
  label,
  from,
  until,
}: {
  readonly label: string;
  readonly from: string;
  readonly until: number;
}) => (
  <span role="timer" aria-label={label} className="meeting-clock">
    <span className="meeting-clock-label">{label}</span>
    {elapsedText(until - Date.parse(from))}
  </span>
);

/** « 42:07 », « 1:05:30 ». */
const elapsedText = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const useNow = (isRunning: boolean): number => {
  const [now, setNow] = useState(() => new Date().getTime());
  useEffect(() => {
    if (!isRunning) return;
    const tick = () => setNow(new Date().getTime());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
};
