import {
  type CaseFileId,
  currentCycle,
  hasEnded,
  lastConcertation,
  replaceCycle,
  workingCycleNumber,
} from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type AttendanceStatus, carrierIdOf } from "#domain/concertation.ts";
import { comingNumber } from "#domain/document.ts";
import type { FormId } from "#domain/draft.ts";
import {
  addLine,
  beginMeeting,
  type Meeting,
  type MeetingEnding,
  type MeetingGap,
  type MeetingLine,
  gapsOf,
  noteAttendance,
  pauseMeeting,
  rewriteLine,
  setAgenda,
  turnTo,
  type WrittenLine,
} from "#domain/meeting.ts";
import { recordOf, tasksOf } from "#domain/meeting-record.ts";
import { type MeetingView, meetingView } from "#domain/meeting-view.ts";
import { holdingRefusals } from "#domain/holding.ts";
import { isBabyOn, observeVoice } from "#domain/observed-voice.ts";
import { awaitedConcertation } from "#domain/planned-concertation.ts";
import { addAmendedVersion } from "#domain/plan-version.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { Supplement } from "#domain/supplement.ts";
import type { DbDep } from "../db/db.ts";
import { openCaseFile } from "./case-files.ts";
import {
  type CaseFileChange,
  changeCaseFile,
  type ChangeContext,
  type ChangeRefusal,
  type ClosedRefusal,
  type IneligibleRefusal,
} from "./change-case-file.ts";
import type { GateClosedRefusal } from "./concertations.ts";
import type { ClockDep } from "./deps.ts";

/** No meeting is being held in this dossier: it was marked as held, or put away, elsewhere. */
export interface NoMeetingRefusal {
  readonly type: "NoMeeting";
}

/** The meeting lacks what a held concertation has. */
export interface MeetingUnfinishedRefusal {
  readonly type: "MeetingUnfinished";
  readonly gaps: ReadonlyArray<MeetingGap>;
}

type Deps = DbDep & ClockDep;
type Answer<E = NoMeetingRefusal> = Result<MeetingView, ChangeRefusal | E>;

/** What the room may see of a dossier, and the meeting that is being held there. */
export const viewMeeting = (
  deps: Deps,
  id: CaseFileId,
): Result<MeetingView, { readonly type: "NotFound" }> => toRoom(openCaseFile(deps, id));

/** Begins a meeting today, at the place that was planned for today. Where one is being held, it goes on. */
export const startMeeting = (
  deps: Deps,
  id: CaseFileId,
  start: string,
): Answer<IneligibleRefusal | ClosedRefusal> =>
  toRoom(
    changeCaseFile<IneligibleRefusal | ClosedRefusal>(
      deps,
      { caseFileId: id, form: null },
      ({ caseFile, supplement, programme, today }) => {
        if (supplement.meeting) return ok({});
        if (caseFile.request.decision === "ineligible") return err({ type: "Ineligible" });
        if (hasEnded(caseFile)) return err({ type: "Closed" });
        const planned = awaitedConcertation(caseFile, supplement);
        const place = planned?.on === today ? planned.place : null;
        const last = lastConcertation(caseFile);
        const carrierId = (last && carrierIdOf(last, programme)) ?? null;
        const now = deps.clock.now();
        const meeting = beginMeeting({ heldOn: today, start, place, carrierId, now });
        return ok({ supplement: { ...supplement, meeting } });
      },
    ),
  );

/** Puts a line on disk, at a place in the list or at its end. */
export const captureLine = (
  deps: Deps,
  id: CaseFileId,
  { line, at }: { line: WrittenLine; at: number | null },
): Answer => changeMeeting(deps, id, (meeting) => addLine(meeting, line, at), "meetingLine");

export const rewriteMeetingLine = (
  deps: Deps,
  id: CaseFileId,
  { lineId, line }: { lineId: string; line: WrittenLine },
): Answer =>
  changeMeeting(deps, id, (meeting) => rewriteLine(meeting, lineId, line), "meetingLine");

export const removeLine = (deps: Deps, id: CaseFileId, lineId: string): Answer =>
  changeMeeting(deps, id, (meeting) => ({
    ...meeting,
    lines: meeting.lines.filter((line) => line.id !== lineId),
  }));

interface NotedAttendance {
  /** Null for a person who does not stand in the network. */
  readonly memberId: string | null;
  readonly attendance: AttendanceStatus | null;
  readonly agendaItems: ReadonlyArray<string>;
}

export const attendMeeting = (
  deps: Deps,
  id: CaseFileId,
  { memberId, attendance, agendaItems }: NotedAttendance,
): Answer =>
  changeMeeting(deps, id, (meeting, { caseFile: { network } }) =>
    noteAttendance(
      meeting,
      network.find(({ category }) => category === "person")?.id,
      memberId,
      attendance,
      agendaItems,
    ),
  );

export const setMeetingAgenda = (
  deps: Deps,
  id: CaseFileId,
  agenda: ReadonlyArray<string>,
): Answer => changeMeeting(deps, id, (meeting) => setAgenda(meeting, agenda));

export const turnMeetingTo = (
  deps: Deps,
  id: CaseFileId,
  { item, begunAfter }: { item: number; begunAfter: number | null },
): Answer =>
  changeMeeting(deps, id, (meeting) =>
    turnTo(meeting, item, { now: deps.clock.now(), begunAfter }),
  );

export const pauseMeetingClock = (deps: Deps, id: CaseFileId, isPaused: boolean): Answer =>
  changeMeeting(deps, id, (meeting) => pauseMeeting(meeting, isPaused, deps.clock.now()));

/** Notes how a decision or a task was validated when it was read back, and with which reservations. */
export const readBackLine = (
  deps: Deps,
  id: CaseFileId,
  { lineId, ...readBack }: { lineId: string } & Pick<MeetingLine, "validatedBy" | "reservations">,
): Answer =>
  changeMeeting(deps, id, (meeting) => ({
    ...meeting,
    lines: meeting.lines.map((line) => (line.id === lineId ? { ...line, ...readBack } : line)),
  }));

/** Notes what the last panel asks. */
export const settleMeeting = (deps: Deps, id: CaseFileId, ending: MeetingEnding): Answer =>
  changeMeeting(deps, id, (meeting) => ({ ...meeting, ...ending }));

/** Puts a meeting away that was begun by mistake; the history keeps it, and so does `restoreMeeting`. */
export const discardMeeting = (deps: Deps, id: CaseFileId): Answer =>
  toRoom(
    changeCaseFile(deps, { caseFileId: id, form: "meetingLine" }, ({ supplement }) =>
      ok({ supplement: { ...supplement, meeting: null } }),
    ),
  );

/** Takes a meeting up again that was put away; one that is being held is never replaced. */
export const restoreMeeting = (deps: Deps, id: CaseFileId, meeting: Meeting): Answer =>
  toRoom(
    changeCaseFile(deps, { caseFileId: id, form: null }, ({ supplement }) =>
      ok(supplement.meeting ? {} : { supplement: { ...supplement, meeting } }),
    ),
  );

interface EndOfMeeting {
  /** When it ended, `HH:MM`. */
  readonly end: string;
  /** Why the plan under way is amended: by what was decided here. */
  readonly amendmentReason: string;
}

/**
 * Marks the meeting as held, behind the gates of step 3. What was captured becomes the concertation; who does what joins
 * the plan under way as an amendment, else waits for the plan of the passage.
 */
export const finishMeeting = (
  deps: Deps,
  id: CaseFileId,
  { end, amendmentReason }: EndOfMeeting,
): Answer<NoMeetingRefusal | MeetingUnfinishedRefusal | GateClosedRefusal | ClosedRefusal> =>
  toRoom(
    changeCaseFile<NoMeetingRefusal | MeetingUnfinishedRefusal | GateClosedRefusal | ClosedRefusal>(
      deps,
      { caseFileId: id, form: "meetingLine" },
      (context) => {
        const { caseFile, supplement, programme } = context;
        const { meeting } = supplement;
        if (!meeting) return err({ type: "NoMeeting" });
        if (hasEnded(caseFile)) return err({ type: "Closed" });
        const gaps = gapsOf(meeting);
        if (gaps.length > 0) return err({ type: "MeetingUnfinished", gaps });

        const number = comingNumber(caseFile);
        const isBaby = isBabyOn(caseFile.person, meeting.heldOn);
        const record = recordOf(meeting, { network: caseFile.network, isBaby }, programme, end);
        const concertation = {
          number,
          cycle: workingCycleNumber(caseFile),
          ...record.concertation,
        };
        const refusals = holdingRefusals(caseFile, programme, concertation, record.observedBy);
        if (refusals.length > 0) return err({ type: "GateClosed", refusals });

        const held = { ...caseFile, concertations: [...caseFile.concertations, concertation] };
        return ok(
          withTasks({ ...context, caseFile: held }, meeting, {
            number,
            amendmentReason,
            supplement: {
              ...supplement,
              meeting: null,
              observedVoices: observeVoice(
                supplement.observedVoices,
                concertation,
                record.observedBy,
              ),
            },
          }),
        );
      },
    ),
  );

interface HeldMeeting {
  readonly number: number;
  readonly amendmentReason: string;
  readonly supplement: Supplement;
}

const withTasks = (
  { caseFile, today, by }: ChangeContext,
  meeting: Meeting,
  { number, amendmentReason, supplement }: HeldMeeting,
): CaseFileChange => {
  const cycle = currentCycle(caseFile);
  const { objectives = [], actions: planned = [] } = cycle?.plan ?? {};
  const { actions, waiting } = tasksOf(
    meeting,
    planned,
    objectives.map((one) => one.id),
    number,
  );
  const told = { ...supplement, meetingTasks: [...supplement.meetingTasks, ...waiting] };
  if (!cycle || actions.length === 0) return { caseFile, supplement: told };
  const plan = { ...cycle.plan, actions: [...planned, ...actions] };
  return {
    caseFile: replaceCycle(caseFile, { ...cycle, plan }),
    supplement: {
      ...told,
      planVersions: addAmendedVersion(told.planVersions, {
        cycle: cycle.number,
        plan,
        on: today,
        by,
        reason: amendmentReason,
        before: { plan: cycle.plan, by: caseFile.organiser.name },
      }),
    },
  };
};

/** A change of the meeting that is being held. */
const changeMeeting = (
  deps: Deps,
  caseFileId: CaseFileId,
  decide: (meeting: Meeting, context: ChangeContext) => Meeting,
  form: FormId | null = null,
): Answer =>
  toRoom(
    changeCaseFile<NoMeetingRefusal>(deps, { caseFileId, form }, (context) => {
      const { supplement } = context;
      if (!supplement.meeting) return err({ type: "NoMeeting" });
      return ok({ supplement: { ...supplement, meeting: decide(supplement.meeting, context) } });
    }),
  );

// The one door to the room: a dossier never leaves this file but as what everybody there may see.
const toRoom = <E>(result: Result<CaseFileView, E>): Result<MeetingView, E> =>
  result.ok ? ok(meetingView(result.value)) : result;
