import { calendarOfSlot } from "../services/slot-calendars.ts";
import { addSlot, answerSlot, removeSlot, restoreSlot } from "../services/slots.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";
import { toSavedFile } from "./saved-file.ts";

export const slots = {
  add: openCore.slots.add.handler(({ input: { caseFileId, ...time }, context }) =>
    changeAnswer(addSlot(context, caseFileId, time)),
  ),

  remove: openCore.slots.remove.handler(({ input: { caseFileId, id }, context }) =>
    changeAnswer(removeSlot(context, caseFileId, id)),
  ),

  restore: openCore.slots.restore.handler(({ input: { caseFileId, ...taken }, context }) =>
    changeAnswer(restoreSlot(context, caseFileId, taken)),
  ),

  answer: openCore.slots.answer.handler(({ input: { caseFileId, ...given }, context }) =>
    changeAnswer(answerSlot(context, caseFileId, given)),
  ),

  saveCalendar: openCore.slots.saveCalendar.handler(({ input, context, errors }) => {
    const calendar = calendarOfSlot(context, input);
    if (!calendar.ok) throw errors.NOT_FOUND();
    return toSavedFile(context, { ...calendar.value, type: "text/calendar" });
  }),
};
