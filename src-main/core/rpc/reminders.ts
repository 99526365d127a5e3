import { dismissReminder, listReminders, restoreReminder } from "../services/reminders.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";
import { remindFirst } from "./remind-first.ts";

export const reminders = {
  list: openCore.reminders.list.handler(async ({ context, signal }) => {
    await remindFirst(context, signal);
    return listReminders(context);
  }),

  dismiss: openCore.reminders.dismiss.handler(({ input: { caseFileId, key }, context }) =>
    changeAnswer(dismissReminder(context, caseFileId, key)),
  ),

  restore: openCore.reminders.restore.handler(({ input: { caseFileId, key }, context }) =>
    changeAnswer(restoreReminder(context, caseFileId, key)),
  ),
};
