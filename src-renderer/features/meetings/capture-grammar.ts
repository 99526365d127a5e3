import { meetingLineKinds, type MeetingLineKind, type WrittenLine } from "#domain/meeting.ts";
import { LocalDate } from "#domain/local-date.ts";
import { splitDueDay } from "#renderer/shared/forms/typed-due-day.ts";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";
import type { Speaker } from "./people-in-room.ts";

/** The line that is being typed. */
export interface TypedLine {
  readonly kind: MeetingLineKind;
  readonly who: Speaker | null;
  readonly text: string;
}

/** `/d ` at the beginning chooses the kind and goes; undefined where the text begins otherwise. */
export const kindTyped = (
  text: string,
  keys: Readonly<Record<MeetingLineKind, string>>,
  kinds: ReadonlyArray<MeetingLineKind>,
): { readonly kind: MeetingLineKind; readonly rest: string } | undefined => {
  const [whole = "", key] = /^\s*\/(\p{L})\s/u.exec(text) ?? [];
  const kind = kinds.find((one) => keys[one] === key?.toLowerCase());
  return kind && { kind, rest: text.slice(whole.length) };
};

/** What follows an `@` that begins a word; null where there is none, as in an address. */
export const nameTyped = (text: string): string | null =>
  /(?:^|\s)@([^@]{0,40})$/u.exec(text)?.[1] ?? null;

/** The text without the `@…` that somebody was chosen for. */
export const withoutName = (text: string): string => text.replace(/@[^@]*$/u, "").trimStart();

/** Reported words are asked for where the person is not there, or has no words yet. */
export const kindsFor = (asksReported: boolean): ReadonlyArray<MeetingLineKind> =>
  meetingLineKinds.filter((kind) => kind !== "reported" || asksReported);

/** Whether a line of that kind can be noted without naming anybody. */
export const needsWho = ({ kind, who }: Pick<TypedLine, "kind" | "who">): boolean => {
  if (kind === "word") return who === null;
  return (kind === "task" || kind === "reported") && who?.id == null;
};

/** The line as it will be noted; null while nothing is typed. The day at the end of a task is its last day. */
export const lineTyped = (
  { kind, who, text: typed }: TypedLine,
  language: InterfaceLanguage,
  today: string,
): WrittenLine | null => {
  const isTask = kind === "task";
  const { text, day } = isTask
    ? splitDueDay(typed, language, today)
    : { text: typed.trim(), day: null };
  if (text === "") return null;
  return {
    kind,
    text: text.normalize("NFC"),
    byId: kind === "word" && who?.isPerson ? null : (who?.id ?? null),
    dueOn: LocalDate.safeParse(day).data ?? null,
    objectiveId: null,
  };
};
