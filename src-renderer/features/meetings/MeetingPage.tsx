import { Button, Loader } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFileId } from "#domain/case-file.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { formatTimeOfDay } from "#renderer/shared/i18n/format.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { dismissNotice } from "#renderer/shared/ui/notices.tsx";
import { HeldMeeting } from "./HeldMeeting.tsx";
import { localTime } from "./local-time.ts";
import { MeetingRoom } from "./MeetingRoom.tsx";
import { useFirstFocus } from "./use-first-focus.ts";
import { type ChangeMeeting, useChangeMeeting, useMeeting } from "./use-meeting.ts";
import "./meetings.css";

/** The concertation in the room, on a wall: large, and nothing that is not for everybody. */
export const MeetingPage = ({ caseFileId }: { readonly caseFileId: CaseFileId }) => {
  const { t } = useTranslation();
  const { data: view, error, refetch } = useMeeting(caseFileId);
  const { change, changeAsync, error: refusal, reset } = useChangeMeeting(caseFileId);
  const leave = useLeave(caseFileId);
  useRoomTitle(view?.number);

  if (error)
    return (
      <main className="page-narrow">
        <RefusalAlert error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!view)
    return (
      <main className="page-narrow">
        <Loader size="sm" aria-label={t("common.loading")} />
      </main>
    );
  if (view.meeting)
    return (
      <MeetingRoom
        view={view}
        meeting={view.meeting}
        change={change}
        changeAsync={changeAsync}
        refusal={refusal}
        onSeen={reset}
        onLeave={leave}
      />
    );
  return <BeforeMeeting view={view} change={change} refusal={refusal} onLeave={leave} />;
};

interface BeforeMeetingProps {
  readonly view: MeetingView;
  readonly change: ChangeMeeting;
  readonly refusal: unknown;
  readonly onLeave: () => void;
}

const BeforeMeeting = ({ view, change, refusal, onLeave }: BeforeMeetingProps) => {
  const { t } = useTranslation();
  const { planned, today, heldToday, personName, mayMeet, id: caseFileId } = view;
  useEffect(() => {
    const leaveOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && onLeave();
    window.addEventListener("keydown", leaveOnEscape);
    return () => window.removeEventListener("keydown", leaveOnEscape);
  }, [onLeave]);
  const first = useFirstFocus<HTMLButtonElement>();
  const begin = () =>
    change((meetings) => meetings.start({ caseFileId, start: localTime(new Date()) }));
  const time = planned?.on === today && planned.start ? formatTimeOfDay(planned.start) : null;
  return (
    <main className="meeting-before" tabIndex={-1}>
      {refusal !== null && <RefusalAlert error={refusal} />}
      {heldToday !== null && <HeldMeeting view={view} number={heldToday} />}
      {heldToday === null && (
        <>
          <h1>{t("meetings.title", { name: personName })}</h1>
          {time && (
            <p className="meeting-planned">
              {planned?.place
                ? t("meetings.plannedPlace", { time, place: planned.place })
                : t("meetings.planned", { time })}
            </p>
          )}
          <p>{mayMeet ? t("meetings.beginText") : t("meetings.mayNotMeet")}</p>
        </>
      )}
      <div className="meeting-before-buttons">
        {mayMeet && (
          <Button
            size="lg"
            variant={heldToday === null ? "filled" : "subtle"}
            ref={heldToday === null ? first : undefined}
            onClick={begin}
          >
            {heldToday === null ? t("meetings.begin") : t("meetings.beginAnother")}
          </Button>
        )}
        <Button size="lg" variant="default" title={t("meetings.leaveHint")} onClick={onLeave}>
          {t("meetings.leave")}
        </Button>
      </div>
    </main>
  );
};

/** Back to the desk, out of the full screen; there is nothing to ask. */
const useLeave = (caseFileId: CaseFileId): (() => void) => {
  const navigate = useNavigate();
  return () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({
      to: "/dossiers/$caseFileId/$section",
      params: { caseFileId, section: "concertation" },
    });
  };
};

/** The number, never a name; and no word of the desk's last notice on the wall. */
const useRoomTitle = (number: string | undefined): void => {
  const { t } = useTranslation();
  useEffect(dismissNotice, []);
  useEffect(() => {
    const name = t("app.name");
    document.title = number === undefined ? name : `${number} · ${name}`;
    return () => {
      document.title = name;
    };
  }, [number, t]);
};
