// oxlint-disable jsx-a11y/prefer-tag-over-role -- completions under a text field have no element of their own
import { Box, Button, CloseButton } from "@mantine/core";
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { MeetingLineKind, WrittenLine } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { formatWeekDay } from "#renderer/shared/i18n/format.ts";
import { useInterfaceLanguage } from "#renderer/shared/i18n/use-interface-language.ts";
import {
  kindsFor,
  kindTyped,
  lineTyped,
  nameTyped,
  needsWho,
  type TypedLine,
  withoutName,
} from "./capture-grammar.ts";
import { firstWho, namable, type Speaker, speakersMatching, speakersOf } from "./people-in-room.ts";

interface CaptureLineProps {
  readonly view: MeetingView;
  readonly typed: TypedLine;
  /** The line that is being corrected; null for a new one. */
  readonly editedId: string | null;
  readonly onType: (typed: TypedLine) => void;
  readonly onNote: (line: WrittenLine) => void;
  readonly onCancel: () => void;
  /** Up, in an empty line. */
  readonly onEditLast: () => void;
}

/** The one line at the bottom: what kind, who, their words, the day. Everything by keyboard, nothing in the way. */
export const CaptureLine = ({
  view,
  typed,
  editedId,
  onType,
  onNote,
  onCancel,
  onEditLast,
}: CaptureLineProps) => {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const listId = useId();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const [isTried, setTried] = useState(false);
  const asksReported = view.meeting?.personPresent !== true || view.isBaby;
  const kinds = kindsFor(asksReported);
  const { kind, who, text } = typed;
  const isEditing = editedId !== null;
  const name = nameTyped(text);
  const speakers = speakersOf(view);
  const offered = namable(kind, speakers);
  const found = name === null ? [] : speakersMatching(offered, name);
  // Reading a day in words takes longer than a letter: the hint follows behind it.
  const read = useDeferredValue(typed);
  const line = useMemo(() => lineTyped(read, language, view.today), [read, language, view.today]);
  const isMissingWho = needsWho(typed);

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (editedId !== null) input.current?.focus();
  }, [editedId]);
  // From anywhere in the room, the sign that begins a kind leads here, and is typed here.
  useEffect(() => {
    const onKeyDown = ({ key, target }: globalThis.KeyboardEvent) => {
      const isTyping = target instanceof Element && target.closest("input, textarea, select");
      if (key === "/" && !isTyping) input.current?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  // What was pressed may be gone: the line has the cursor whenever nothing else does.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus();
  });

  const type = (next: Partial<TypedLine>) => {
    setActive(0);
    setTried(false);
    onType({ ...typed, ...next });
  };
  const chooseKind = (next: MeetingLineKind, rest: string) =>
    type({ kind: next, text: rest, who: next === kind ? who : firstWho(next, speakers, view) });
  const choose = (speaker: Speaker) => {
    type({ who: speaker, text: withoutName(text) });
    input.current?.focus();
  };
  const note = () => {
    input.current?.focus();
    setTried(true);
    const written = lineTyped(typed, language, view.today);
    if (!written || isMissingWho) return;
    setTried(false);
    onNote(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === "Enter" || (event.key === "Tab" && chosen && !event.shiftKey)) {
      event.preventDefault();
      if (chosen) choose(chosen);
      else note();
    } else if (chosen && !event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + found.length) % found.length);
    } else if (event.key === "ArrowUp" && !event.altKey && text === "" && !isEditing) {
      event.preventDefault();
      onEditLast();
    } else if (event.key === "Backspace" && text === "" && who) {
      type({ who: null });
    } else if (event.key === "Escape" && (chosen || isEditing)) {
      event.preventDefault();
      event.stopPropagation();
      if (chosen) type({ text: withoutName(text) });
      else onCancel();
    }
  };
  return (
    <div className="meeting-capture">
      {found.length > 0 && (
        <Box
          component="ul"
          role="listbox"
          id={listId}
          aria-label={t("meetings.people")}
          className="meeting-people"
        >
          {found.map((speaker, index) => (
            <Box
              component="li"
              key={speaker.id ?? "person"}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(speaker);
              }}
            >
              <strong>{speaker.name}</strong> <span className="meeting-hint">{speaker.role}</span>
            </Box>
          ))}
        </Box>
      )}
      <fieldset aria-label={t("meetings.kinds")} className="meeting-kinds">
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            data-kind={one}
            onClick={() => {
              chooseKind(one, text);
              input.current?.focus();
            }}
          >
            {t("meetings.kindWithKey", {
              key: t(`meetings.key.${one}`),
              kind: t(`meetings.kind.${one}`),
            })}
          </button>
        ))}
      </fieldset>
      <div className="meeting-typing" data-kind={kind}>
        {who && (
          <span className="meeting-who">
            {who.name}
            <CloseButton
              size="sm"
              aria-label={t("meetings.removeWho")}
              onClick={() => type({ who: null })}
            />
          </span>
        )}
        <input
          ref={input}
          role="combobox"
          aria-label={t(`meetings.kind.${kind}`)}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          aria-describedby={hintId}
          placeholder={t(`meetings.placeholder.${kind}`)}
          autoComplete="off"
          data-prose
          value={text}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget: { value } }) => {
            const chosen = kindTyped(value, keysOf(), kinds);
            if (chosen) chooseKind(chosen.kind, chosen.rest);
            else type({ text: value });
          }}
        />
        <Button size="md" onClick={note}>
          {t("meetings.capture")}
        </Button>
      </div>
      <p className="meeting-capture-hint" id={hintId} aria-live="polite">
        {hint()}
      </p>
    </div>
  );

  function keysOf(): Record<MeetingLineKind, string> {
    return {
      word: t("meetings.key.word"),
      agreement: t("meetings.key.agreement"),
      divergence: t("meetings.key.divergence"),
      decision: t("meetings.key.decision"),
      task: t("meetings.key.task"),
      reported: t("meetings.key.reported"),
    };
  }

  function hint() {
    if (isTried && isMissingWho) return <strong>{t("meetings.needsWho")}</strong>;
    if (kind === "task" && line) {
      if (!line.dueOn) return t("meetings.dueNote");
      const day = `${formatWeekDay(line.dueOn)} ${line.dueOn.slice(0, 4)}`;
      return <strong>{t("meetings.due", { day })}</strong>;
    }
    return isEditing ? t("meetings.editing") : t("meetings.keys");
  }
};
