import {
  attendMeeting,
  captureLine,
  discardMeeting,
  finishMeeting,
  pauseMeetingClock,
  readBackLine,
  removeLine,
  restoreMeeting,
  rewriteMeetingLine,
  setMeetingAgenda,
  settleMeeting,
  startMeeting,
  turnMeetingTo,
  viewMeeting,
} from "../services/meetings.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";
import { noteLook } from "./note-access.ts";

export const meetings = {
  view: openCore.meetings.view.handler(({ input: { caseFileId }, context }) => {
    const view = changeAnswer(viewMeeting(context, caseFileId));
    noteLook(context, "caseFileOpened", caseFileId);
    return view;
  }),

  start: openCore.meetings.start.handler(({ input: { caseFileId, start }, context }) =>
    changeAnswer(startMeeting(context, caseFileId, start)),
  ),

  capture: openCore.meetings.capture.handler(({ input: { caseFileId, ...line }, context }) =>
    changeAnswer(captureLine(context, caseFileId, line)),
  ),

  rewrite: openCore.meetings.rewrite.handler(({ input: { caseFileId, ...line }, context }) =>
    changeAnswer(rewriteMeetingLine(context, caseFileId, line)),
  ),

  remove: openCore.meetings.remove.handler(({ input: { caseFileId, lineId }, context }) =>
    changeAnswer(removeLine(context, caseFileId, lineId)),
  ),

  attend: openCore.meetings.attend.handler(({ input: { caseFileId, ...noted }, context }) =>
    changeAnswer(attendMeeting(context, caseFileId, noted)),
  ),

  setAgenda: openCore.meetings.setAgenda.handler(({ input: { caseFileId, agenda }, context }) =>
    changeAnswer(setMeetingAgenda(context, caseFileId, agenda)),
  ),

  turnTo: openCore.meetings.turnTo.handler(({ input: { caseFileId, ...turn }, context }) =>
    changeAnswer(turnMeetingTo(context, caseFileId, turn)),
  ),

  pause: openCore.meetings.pause.handler(({ input: { caseFileId, isPaused }, context }) =>
    changeAnswer(pauseMeetingClock(context, caseFileId, isPaused)),
  ),

  readBack: openCore.meetings.readBack.handler(({ input: { caseFileId, ...read }, context }) =>
    changeAnswer(readBackLine(context, caseFileId, read)),
  ),

  settle: openCore.meetings.settle.handler(({ input: { caseFileId, ending }, context }) =>
    changeAnswer(settleMeeting(context, caseFileId, ending)),
  ),

  finish: openCore.meetings.finish.handler(
    ({ input: { caseFileId, ...ended }, context, errors }) => {
      const finished = finishMeeting(context, caseFileId, ended);
      if (finished.ok) return finished.value;
      switch (finished.error.type) {
        case "GateClosed":
          throw errors.GATE_CLOSED({ data: { refusals: [...finished.error.refusals] } });
        case "MeetingUnfinished":
          throw errors.MEETING_UNFINISHED({ data: { gaps: [...finished.error.gaps] } });
        default:
          return changeAnswer({ ok: false, error: finished.error });
      }
    },
  ),

  discard: openCore.meetings.discard.handler(({ input: { caseFileId }, context }) =>
    changeAnswer(discardMeeting(context, caseFileId)),
  ),

  restore: openCore.meetings.restore.handler(({ input: { caseFileId, meeting }, context }) =>
    changeAnswer(restoreMeeting(context, caseFileId, meeting)),
  ),
};
