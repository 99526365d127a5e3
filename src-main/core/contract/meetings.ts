import { type } from "@orpc/contract";
import * as z from "zod";
import { attendances } from "#domain/concertation.ts";
import { TimeOfDay } from "#domain/local-date.ts";
import { Meeting, MeetingEnding, meetingGaps, MeetingLine, WrittenLine } from "#domain/meeting.ts";
import type { MeetingView } from "#domain/meeting-view.ts";
import { ItemId, LongText } from "#domain/text.ts";
import { aboutCaseFile, CaseFileReference, changeOfCaseFile } from "./base.ts";
import { GateClosed } from "./concertations.ts";

/** A verb of the room: it answers with what everybody there may see, never with the dossier. */
const inRoom = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  changeOfCaseFile.input(CaseFileReference.extend(shape)).output(type<MeetingView>());

/** The same, of the meeting that is being held. */
const change = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  inRoom(shape).errors({ NO_MEETING: {} });

export const meetings = {
  view: aboutCaseFile.input(CaseFileReference).output(type<MeetingView>()),

  /** Begins a meeting today; one that is being held goes on. */
  start: inRoom({ start: TimeOfDay }).errors({ INELIGIBLE: {}, CLOSED: {} }),

  /** Puts a line on disk; the answer comes after it is there. */
  capture: change({ line: WrittenLine, at: z.int().min(0).nullable().default(null) }),
  rewrite: change({ lineId: ItemId, line: WrittenLine }),
  remove: change({ lineId: ItemId }),

  /** Who came; null takes it back. Without a member it is the person, who does not always stand in the network. */
  attend: change({
    memberId: ItemId.nullable(),
    attendance: z.enum(attendances).nullable(),
    agendaItems: z.array(LongText).default([]),
  }),

  setAgenda: change({ agenda: z.array(LongText).max(40) }),
  /** The point's clock begins, or goes on from what the meeting had lasted when the point was turned to (ms, no pauses). */
  turnTo: change({ item: z.int().min(0), begunAfter: z.int().min(0).nullable().default(null) }),
  pause: change({ isPaused: z.boolean() }),

  /** How a decision or a task was validated when it was read back. */
  readBack: change({
    lineId: ItemId,
    ...MeetingLine.pick({ validatedBy: true, reservations: true }).shape,
  }),

  settle: change({ ending: MeetingEnding }),

  /** Marks it as held, behind the gates of step 3; who does what joins the plan under way with this reason. */
  finish: change({ end: TimeOfDay, amendmentReason: LongText }).errors({
    GATE_CLOSED: { data: GateClosed },
    MEETING_UNFINISHED: { data: z.object({ gaps: z.array(z.enum(meetingGaps)) }) },
    CLOSED: {},
  }),

  discard: change({}),
  restore: change({ meeting: Meeting }),
};
