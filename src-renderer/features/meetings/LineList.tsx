import { ActionIcon, Button, VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting, MeetingLine, WrittenLine } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { formatDay } from "#renderer/shared/i18n/format.ts";
import { IconCircleCheck, IconCircleDashed, IconPencil, IconX } from "#renderer/shared/ui/icons.ts";
import { nameInRoom } from "./people-in-room.ts";

/** A line that the core has not answered for yet. */
export interface PendingLine {
  readonly key: number;
  readonly line: WrittenLine;
  readonly isFailed: boolean;
}

interface LineListProps {
  readonly view: MeetingView;
  readonly meeting: Meeting;
  readonly pending: ReadonlyArray<PendingLine>;
  readonly editedId: string | null;
  readonly onEdit: (line: MeetingLine) => void;
  readonly onRemove: (line: MeetingLine) => void;
  readonly onRetry: (line: PendingLine) => void;
}

/** What was said, as it came. A line has its mark once it is on disk, never before. */
export const LineList = ({
  view,
  meeting,
  pending,
  editedId,
  onEdit,
  onRemove,
  onRetry,
}: LineListProps) => {
  const { t } = useTranslation();
  const end = useRef<HTMLLIElement>(null);
  const count = meeting.lines.length + pending.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: "end" });
  }, [count]);
  if (count === 0) return <p className="meeting-empty">{t("meetings.noLines")}</p>;
  return (
    <ul className="meeting-lines" aria-label={t("meetings.lines")}>
      {meeting.lines.map((line) => (
        <li key={line.id} data-kind={line.kind} data-edited={line.id === editedId}>
          <LineText view={view} line={line} />
          <span className="meeting-line-tools">
            <ActionIcon
              variant="subtle"
              color="gray"
              className="meeting-quiet"
              aria-label={t("meetings.edit", { text: line.text })}
              onClick={() => onEdit(line)}
            >
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              className="meeting-quiet"
              aria-label={t("meetings.remove", { text: line.text })}
              onClick={() => onRemove(line)}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
            <IconCircleCheck size={20} aria-hidden className="meeting-saved" />
            <VisuallyHidden>{t("meetings.saved")}</VisuallyHidden>
          </span>
        </li>
      ))}
      {pending.map((one) => (
        <li key={one.key} data-kind={one.line.kind} data-pending>
          <LineText view={view} line={one.line} />
          <span className="meeting-line-tools">
            {one.isFailed && (
              <Button size="compact-sm" variant="default" onClick={() => onRetry(one)}>
                {t("common.retry")}
              </Button>
            )}
            <IconCircleDashed size={20} aria-hidden />
            <VisuallyHidden>{t("meetings.saving")}</VisuallyHidden>
          </span>
        </li>
      ))}
      <li ref={end} aria-hidden className="meeting-end" />
    </ul>
  );
};

/** The kind, who it is of, the words and the day. */
export const LineText = ({
  view,
  line: { kind, text, byId, dueOn },
}: {
  readonly view: MeetingView;
  readonly line: WrittenLine;
}) => {
  const { t } = useTranslation();
  const isNamed = byId !== null || kind === "word";
  return (
    <>
      <span className="meeting-kind">{t(`meetings.kind.${kind}`)}</span>
      <span className="meeting-text">
        {isNamed && <strong>{nameInRoom(view, byId)} </strong>}
        <span className="pre-line">{text}</span>
        {dueOn !== null && (
          <span className="meeting-due"> {t("meetings.due", { day: formatDay(dueOn) })}</span>
        )}
      </span>
    </>
  );
};
