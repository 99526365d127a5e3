import { dismissReminder, listReminders, restoreReminder } from "../services/reminders.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const reminders = {
  list: openCore.reminders.list.handler(({ context }) => listReminders(context)),

  dismiss: openCore.reminders.dismiss.handler(({ input: { caseFileId, key }, context }) =>
    changeAnswer(dismissReminder(context, caseFileId, key)),
  ),

  restore: openCore.reminders.restore.handler(({ input: { caseFileId, key }, context }) =>
    changeAnswer(restoreReminder(context, caseFileId, key)),
  ),
};
