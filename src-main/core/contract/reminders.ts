import { type } from "@orpc/contract";
import { ReminderDismissal, type ReminderList } from "#domain/reminder.ts";
import { base, change } from "./base.ts";

const ReminderReference = ReminderDismissal.pick({ key: true }).shape;

export const reminders = {
  /** What is due until seven days from today, in every dossier. */
  list: base.output(type<ReminderList>()),

  /** Refused when the dossier does not remind of it, and for what ends by being done. */
  dismiss: change(ReminderReference).errors({ NOT_OPEN: {}, ENDS_WHEN_DONE: {} }),

  restore: change(ReminderReference),
};
