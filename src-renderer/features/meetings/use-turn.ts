import { useTranslation } from "react-i18next";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import type { ChangeMeeting } from "./use-meeting.ts";

interface TurnOptions {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

/** Goes to a point of the agenda, if it is another one; taking it back goes on with the time of the one that was left. */
export const useTurn = ({ view, meeting, change }: TurnOptions): ((item: number) => void) => {
  const { t } = useTranslation();
  const { item: left, agenda, startedAt, itemStartedAt } = meeting;
  const caseFileId = view.id;
  const begunAfter = Math.max(0, Date.parse(itemStartedAt) - Date.parse(startedAt));
  return (item) => {
    const point = agenda[item];
    if (point === undefined || item === left) return;
    change((meetings) => meetings.turnTo({ caseFileId, item }));
    notify(t("meetings.turned", { item: point }), () =>
      change((meetings) => meetings.turnTo({ caseFileId, item: left, begunAfter })),
    );
  };
};
