import * as z from "zod";
import { Attendance, type AttendanceStatus, decisionValidations } from "./concertation.ts";
import { LocalDate, TimeOfDay } from "./local-date.ts";
import { ItemId, LongText, nextItemId, ShortText } from "./text.ts";

/**
 * What is captured around the table (domain 3, step 3): somebody's words, an agreement, a disagreement or a reservation, a
 * decision, who does what; and the words of a person who is not there, or has none, as somebody brings them.
 */
export const meetingLineKinds = [
  "word",
  "agreement",
  "divergence",
  "decision",
  "task",
  "reported",
] as const;
export type MeetingLineKind = (typeof meetingLineKinds)[number];

const lineShape = {
  kind: z.enum(meetingLineKinds),
  text: LongText,
  /** Who says it, disagrees, does it or reports it; null where it is the person, or everybody. */
  byId: ItemId.nullable(),
  /** The last day of a task. */
  dueOn: LocalDate.nullable(),
  /** The objective of the plan under way that a task serves. */
  objectiveId: ItemId.nullable(),
};

/** A line as it is typed. A task has somebody who does it, reported words somebody who brings them. */
export const WrittenLine = z.strictObject(lineShape).superRefine(({ kind, byId }, context) => {
  if (byId !== null || (kind !== "task" && kind !== "reported")) return;
  context.addIssue({
    code: "custom",
    path: ["byId"],
    message: "missing",
    params: { rule: "missing" },
  });
});
export type WrittenLine = z.infer<typeof WrittenLine>;

const Reservation = z.strictObject({ byId: ItemId, text: LongText });

export const MeetingLine = z.strictObject({
  id: ItemId,
  ...lineShape,
  /** By whom a decision or a task was validated when it was read back; null until then. */
  validatedBy: z.enum(decisionValidations).nullable(),
  reservations: z.array(Reservation),
});
export type MeetingLine = z.infer<typeof MeetingLine>;

/**
 * A concertation while it is being held. It becomes a `Concertation` when it is marked as held, behind the gates of
 * `holding.ts`; until then nothing of it stands in the case file, and nothing keeps anybody from writing.
 */
export const Meeting = z.strictObject({
  heldOn: LocalDate,
  start: TimeOfDay,
  place: ShortText.nullable(),
  agenda: z.array(LongText),
  /** The point of the agenda that is being talked about, from 0. */
  item: z.int().min(0),
  /** ISO 8601 instants, UTC, from which the two clocks count; a pause moves both. */
  startedAt: z.iso.datetime(),
  itemStartedAt: z.iso.datetime(),
  /** Since when both clocks stand still; null while they run. */
  pausedAt: z.iso.datetime().nullable(),
  /** Whether the person is there; null until somebody says so. */
  personPresent: z.boolean().nullable(),
  personAbsenceReason: LongText.nullable(),
  attendance: z.array(Attendance),
  lines: z.array(MeetingLine),
  renewedTrajectory: LongText.nullable(),
  /** Who carries the plan afterwards. */
  carrierId: ItemId.nullable(),
  nextOn: LocalDate.nullable(),
  nextAt: TimeOfDay.nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

/** What the last panel asks where it is not known yet. */
export const MeetingEnding = Meeting.pick({
  place: true,
  personAbsenceReason: true,
  renewedTrajectory: true,
  carrierId: true,
  nextOn: true,
  nextAt: true,
});
export type MeetingEnding = z.infer<typeof MeetingEnding>;

/** What must be there before a meeting can be marked as held, beside the gates: the format has no place for less. */
export const meetingGaps = ["place", "unreadDecisions"] as const;
export type MeetingGap = (typeof meetingGaps)[number];

export const gapsOf = ({ place, lines }: Pick<Meeting, "place" | "lines">): MeetingGap[] =>
  meetingGaps.filter((gap) =>
    gap === "place"
      ? place === null
      : lines.some(({ kind, validatedBy }) => kind === "decision" && validatedBy === null),
  );

/** The lines that are read back at the end: what was decided, then who does what (domain 3, step 3). */
export const linesToReadBack = ({ lines }: Pick<Meeting, "lines">): ReadonlyArray<MeetingLine> => [
  ...lines.filter(({ kind }) => kind === "decision"),
  ...lines.filter(({ kind }) => kind === "task"),
];

/** A meeting that begins, with what is known of it. */
export const beginMeeting = ({
  heldOn,
  start,
  place,
  carrierId,
  now,
}: Pick<Meeting, "heldOn" | "start" | "place" | "carrierId"> & {
  readonly now: string;
}): Meeting => ({
  heldOn,
  start,
  place,
  agenda: [],
  item: 0,
  startedAt: now,
  itemStartedAt: now,
  pausedAt: null,
  personPresent: null,
  personAbsenceReason: null,
  attendance: [],
  lines: [],
  renewedTrajectory: null,
  carrierId,
  nextOn: null,
  nextAt: null,
});

/** The meeting with one more line: at a place in the list, where one that was removed comes back, else at its end. */
export const addLine = (meeting: Meeting, written: WrittenLine, at: number | null): Meeting => {
  const id = nextItemId(
    "l",
    meeting.lines.map((line) => line.id),
  );
  const line: MeetingLine = { id, ...written, validatedBy: null, reservations: [] };
  return { ...meeting, lines: meeting.lines.toSpliced(at ?? meeting.lines.length, 0, line) };
};

/** The meeting with a line as it now reads. Other words were not read back: what was validated is no longer. */
export const rewriteLine = (meeting: Meeting, id: string, written: WrittenLine): Meeting => ({
  ...meeting,
  lines: meeting.lines.map((line) =>
    line.id === id ? { ...line, ...written, validatedBy: null } : line,
  ),
});

/** The meeting as somebody's coming is noted; null takes it back. The person's own line says whether they are there. */
export const noteAttendance = (
  meeting: Meeting,
  personId: string | undefined,
  memberId: string | null,
  attendance: AttendanceStatus | null,
  agendaItems: ReadonlyArray<string>,
): Meeting => {
  const isPerson = memberId === null || memberId === personId;
  const personPresent = attendance && (attendance === "present" || attendance === "partial");
  const presence = isPerson ? { personPresent } : {};
  if (memberId === null) return { ...meeting, ...presence };
  const others = meeting.attendance.filter((one) => one.memberId !== memberId);
  const items =
    attendance === "partial" && agendaItems.length > 0 ? { agendaItems: [...agendaItems] } : {};
  return {
    ...meeting,
    ...presence,
    attendance: attendance ? [...others, { memberId, attendance, ...items }] : others,
  };
};

/**
 * The meeting at another point of its agenda; the same point again changes nothing. The point's clock begins now, or goes on
 * from `begunAfter`, in milliseconds of the meeting without its pauses: somebody turns back to it who had turned by mistake.
 */
export const turnTo = (
  meeting: Meeting,
  item: number,
  { now, begunAfter }: { readonly now: string; readonly begunAfter: number | null },
): Meeting => {
  if (item === meeting.item || item >= meeting.agenda.length) return meeting;
  const present = Date.parse(meeting.pausedAt ?? now);
  const begun =
    begunAfter === null ? present : Math.min(present, Date.parse(meeting.startedAt) + begunAfter);
  return { ...meeting, item, itemStartedAt: new Date(begun).toISOString() };
};

/** The meeting with both clocks standing still, or running again from where they stood. */
export const pauseMeeting = (meeting: Meeting, isPaused: boolean, now: string): Meeting => {
  const { pausedAt, startedAt, itemStartedAt } = meeting;
  if (isPaused === (pausedAt !== null)) return meeting;
  if (pausedAt === null) return { ...meeting, pausedAt: now };
  const away = Date.parse(now) - Date.parse(pausedAt);
  const later = (instant: string) => new Date(Date.parse(instant) + away).toISOString();
  return {
    ...meeting,
    pausedAt: null,
    startedAt: later(startedAt),
    itemStartedAt: later(itemStartedAt),
  };
};

/** The meeting with another agenda; the point that was talked about stays it, wherever it now stands. */
export const setAgenda = (meeting: Meeting, agenda: ReadonlyArray<string>): Meeting => {
  const current = meeting.agenda[meeting.item];
  const now = current === undefined ? -1 : agenda.indexOf(current);
  const item = now >= 0 ? now : Math.min(meeting.item, Math.max(0, agenda.length - 1));
  return { ...meeting, agenda: [...agenda], item };
};
