import { ActionIcon, Button, CloseButton, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { linesToReadBack, type Meeting, type MeetingLine } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import {
  IconArrowLeft,
  IconArrowRight,
  IconCircleCheck,
  IconCircleDashed,
} from "#renderer/shared/ui/icons.ts";
import { LineText } from "./LineList.tsx";
import { nameInRoom, speakersOf } from "./people-in-room.ts";
import { useFirstFocus } from "./use-first-focus.ts";
import type { ChangeMeeting } from "./use-meeting.ts";

interface ReadBackProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
  readonly onDone: () => void;
}

/** Decisions, then tasks, one at a time and in large, each confirmed by one key (domain 3, step 3). */
export const ReadBack = ({ view, meeting, change, onDone }: ReadBackProps) => {
  const { t } = useTranslation();
  const lines = linesToReadBack(meeting);
  const firstUnread = lines.findIndex(({ validatedBy }) => validatedBy === null);
  const [at, setAt] = useState(Math.max(0, firstUnread));
  const [isReserving, setReserving] = useState(false);
  const section = useFirstFocus<HTMLElement>();
  const line = lines[Math.min(at, lines.length - 1)];
  const isAllRead = lines.every(({ validatedBy }) => validatedBy !== null);
  useReadingKeys((event) => {
    if (isReserving) {
      if (event.key === "Escape") setReserving(false);
      return event.key === "Escape";
    }
    return line !== undefined && onKey(event.key.toUpperCase(), line.kind === "task");
  });

  if (!line)
    return (
      <section className="meeting-read" aria-labelledby="meeting-read">
        <h2 id="meeting-read">{t("meetings.readTitle")}</h2>
        <p>{t("meetings.readNone")}</p>
      </section>
    );
  const isTask = line.kind === "task";
  const withKey = (words: string, key: string) => t("meetings.withKey", { words, key });
  return (
    <section className="meeting-read" aria-labelledby="meeting-read" tabIndex={-1} ref={section}>
      <div className="meeting-head">
        <h2 id="meeting-read">{t("meetings.readTitle")}</h2>
        <span className="meeting-read-count numbers">
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={at === 0}
            aria-label={withKey(t("meetings.previous"), "←")}
            onClick={() => go(-1)}
          >
            <IconArrowLeft size={22} aria-hidden />
          </ActionIcon>
          {t("meetings.readCount", { number: lines.indexOf(line) + 1, total: lines.length })}
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={at >= lines.length - 1}
            aria-label={withKey(t("meetings.next"), "→")}
            onClick={() => go(1)}
          >
            <IconArrowRight size={22} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <p className="meeting-hint">{t("meetings.readIntro")}</p>
      <div className="meeting-read-line" aria-live="polite" data-kind={line.kind}>
        <LineText view={view} line={line} />
        <ValidationMark line={line} />
      </div>
      {line.reservations.map((reservation, index) => (
        <p key={`${reservation.byId} ${reservation.text}`} className="meeting-reservation">
          {t("meetings.reservationLine", {
            name: nameInRoom(view, reservation.byId),
            text: reservation.text,
          })}
          <CloseButton
            aria-label={t("meetings.removeReservation", {
              name: nameInRoom(view, reservation.byId),
            })}
            onClick={() =>
              keep({
                validatedBy: line.validatedBy,
                reservations: line.reservations.toSpliced(index, 1),
              })
            }
          />
        </p>
      ))}
      {isReserving ? (
        <ReservationFields
          key={line.id}
          view={view}
          onCancel={() => setReserving(false)}
          onNote={(reservation) => {
            setReserving(false);
            keep({
              validatedBy: line.validatedBy,
              reservations: [...line.reservations, reservation],
            });
          }}
        />
      ) : (
        <div className="meeting-read-buttons">
          <Button
            size="lg"
            variant={isAllRead ? "default" : "filled"}
            onClick={() => validate("all")}
          >
            {isAllRead
              ? t("meetings.validateAll")
              : withKey(t("meetings.validateAll"), t("meetings.enterKey"))}
          </Button>
          {!isTask && (
            <>
              <Button size="lg" variant="default" onClick={() => validate("majority")}>
                {withKey(t("meetings.validateMajority"), t("meetings.majorityKey"))}
              </Button>
              <Button size="lg" variant="default" onClick={() => setReserving(true)}>
                {withKey(t("meetings.reserve"), t("meetings.reserveKey"))}
              </Button>
            </>
          )}
        </div>
      )}
      {isTask && view.objectives.length > 1 && (
        <NativeSelect
          label={t("meetings.objective")}
          value={line.objectiveId ?? view.objectives[0]?.id}
          data={view.objectives.map(({ id, label }) => ({ value: id, label }))}
          onChange={({ currentTarget: { value: objectiveId } }) => {
            const { id: lineId, kind, text, byId, dueOn } = line;
            change((meetings) =>
              meetings.rewrite({
                caseFileId: view.id,
                lineId,
                line: { kind, text, byId, dueOn, objectiveId },
              }),
            );
          }}
        />
      )}
      {isAllRead && (
        <div className="meeting-read-done">
          <p>{t("meetings.readAll")}</p>
          <Button size="lg" onClick={onDone}>
            {withKey(t("meetings.mode.end"), t("meetings.enterKey"))}
          </Button>
        </div>
      )}
    </section>
  );

  function keep(read: Pick<MeetingLine, "validatedBy" | "reservations">): void {
    if (!line) return;
    const lineId = line.id;
    change((meetings) => meetings.readBack({ caseFileId: view.id, lineId, ...read }));
  }

  function go(step: number): void {
    setAt(Math.min(Math.max(0, at + step), lines.length - 1));
  }

  function validate(validatedBy: "all" | "majority"): void {
    keep({ validatedBy, reservations: line?.reservations ?? [] });
    go(1);
  }

  /** Whether the key means something here. */
  function onKey(key: string, isTaskLine: boolean): boolean {
    if (key === "ENTER" && isAllRead) onDone();
    else if (key === "ENTER") validate("all");
    else if (key === t("meetings.majorityKey") && !isTaskLine) validate("majority");
    else if (key === t("meetings.reserveKey") && !isTaskLine) setReserving(true);
    else if (key === "ARROWRIGHT" || key === "ARROWDOWN") go(1);
    else if (key === "ARROWLEFT" || key === "ARROWUP") go(-1);
    else return false;
    return true;
  }
};

/** The keys of the reading, wherever the cursor is but in a field, or on a button that Enter presses. */
const useReadingKeys = (onKey: (event: globalThis.KeyboardEvent) => boolean): void => {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
        return;
      const isTyping = event.target.closest("input, textarea, select") !== null;
      const isPressed = event.key === "Enter" && event.target.closest("button") !== null;
      if ((isTyping && event.key !== "Escape") || isPressed) return;
      if (onKey(event)) event.preventDefault();
    };
    // Before the room's own keys: Escape first gives up the reservation.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  });
};

/** In words and a mark, not by colour alone. */
const ValidationMark = ({ line: { validatedBy } }: { readonly line: MeetingLine }) => {
  const { t } = useTranslation();
  return (
    <span className="meeting-validation" data-read={validatedBy !== null}>
      {validatedBy === null ? (
        <IconCircleDashed size={22} aria-hidden />
      ) : (
        <IconCircleCheck size={22} aria-hidden />
      )}
      {validatedBy === null && t("meetings.notRead")}
      {validatedBy === "all" && t("meetings.validatedAll")}
      {validatedBy === "majority" && t("meetings.validatedMajority")}
    </span>
  );
};

interface ReservationFieldsProps {
  readonly view: MeetingView;
  readonly onNote: (reservation: MeetingLine["reservations"][number]) => void;
  readonly onCancel: () => void;
}

const ReservationFields = ({ view, onNote, onCancel }: ReservationFieldsProps) => {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLSelectElement>();
  const [byId, setById] = useState("");
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim().normalize("NFC");
    if (byId !== "" && words !== "") onNote({ byId, text: words });
  };
  return (
    <form className="meeting-reserve" onSubmit={submit}>
      <NativeSelect
        label={t("meetings.reservationBy")}
        size="md"
        ref={first}
        value={byId}
        onChange={({ currentTarget }) => setById(currentTarget.value)}
        data={[
          { value: "", label: t("forms.choose") },
          ...speakersOf(view).flatMap(({ id, name }) =>
            id === null ? [] : [{ value: id, label: name }],
          ),
        ]}
      />
      <TextInput
        label={t("meetings.reservationText")}
        size="md"
        data-prose
        value={text}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" size="md">
        {t("meetings.addReservation")}
      </Button>
      <Button size="md" variant="default" onClick={onCancel}>
        {t("common.cancel")}
      </Button>
    </form>
  );
};
