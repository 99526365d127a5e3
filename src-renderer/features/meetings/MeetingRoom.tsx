import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { IconMaximize, IconX } from "#renderer/shared/ui/icons.ts";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { AgendaPanel } from "./AgendaPanel.tsx";
import { AttendancePanel } from "./AttendancePanel.tsx";
import { Clocks } from "./Clocks.tsx";
import { EndPanel } from "./EndPanel.tsx";
import { NotePanel } from "./NotePanel.tsx";
import { ReadBack } from "./ReadBack.tsx";
import type { ChangeMeeting, ChangeMeetingAsync } from "./use-meeting.ts";
import { useTurn } from "./use-turn.ts";

interface MeetingRoomProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
  readonly changeAsync: ChangeMeetingAsync;
  readonly refusal: unknown;
  /** The refusal was read: the next change starts afresh. */
  readonly onSeen: () => void;
  readonly onLeave: () => void;
}

const modes = ["note", "read", "end"] as const;
type Mode = (typeof modes)[number];

/** The agenda and who is there on the left, what is said on the right; reading back and ending take its place. */
export const MeetingRoom = ({
  view,
  meeting,
  change,
  changeAsync,
  refusal,
  onSeen,
  onLeave,
}: MeetingRoomProps) => {
  const { t } = useTranslation();
  const [mode, setMode] = useState<Mode>("note");
  const go = (next: Mode) => {
    onSeen();
    setMode(next);
  };
  const turn = useTurn({ view, meeting, change });
  useRoomKeys({
    onEscape: mode === "note" ? onLeave : () => go("note"),
    onTurn: (step) => turn(meeting.item + step),
  });
  const asked = { view, meeting, change };
  return (
    <main className="meeting" tabIndex={-1}>
      <header className="meeting-bar">
        <h1>{t("meetings.title", { name: view.personName })}</h1>
        <Clocks {...asked} />
        <fieldset aria-label={t("meetings.modes")} className="meeting-modes">
          {modes.map((one) => (
            <button key={one} type="button" aria-pressed={one === mode} onClick={() => go(one)}>
              {t(`meetings.mode.${one}`)}
            </button>
          ))}
        </fieldset>
        <FullScreenButton />
        <Button
          variant="default"
          leftSection={<IconX size={18} aria-hidden />}
          title={t("meetings.leaveHint")}
          onClick={onLeave}
        >
          {t("meetings.leave")}
        </Button>
      </header>
      <aside className="meeting-side">
        <AgendaPanel {...asked} />
        <AttendancePanel {...asked} />
      </aside>
      <div className="meeting-main">
        {refusal !== null && <RefusalAlert error={refusal} />}
        {mode === "note" && <NotePanel {...asked} />}
        {mode === "read" && <ReadBack {...asked} onDone={() => go("end")} />}
        {mode === "end" && (
          <EndPanel {...asked} changeAsync={changeAsync} onRead={() => go("read")} />
        )}
      </div>
    </main>
  );
};

const FullScreenButton = () => {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconMaximize size={18} aria-hidden />}
      title={t("meetings.fullScreenHint")}
      onClick={() =>
        void (document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen())
      }
    >
      {t("meetings.fullScreen")}
    </Button>
  );
};

interface RoomKeys {
  readonly onEscape: () => void;
  readonly onTurn: (step: 1 | -1) => void;
}

/** Escape goes back and then out; Alt and an arrow go along the agenda, wherever the cursor is. */
const useRoomKeys = ({ onEscape, onTurn }: RoomKeys): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      onTurn(event.key === "ArrowDown" ? 1 : -1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
};
