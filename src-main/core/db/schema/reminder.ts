import { check, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Reminder, reminderTopics } from "#domain/reminder.ts";
import { inCaseFile, isOneOf, jsonOf, localDate } from "./_columns.ts";

/**
 * What is to be done in each dossier and by which day, computed at each change of it (`domain/reminder.ts`), so that one
 * list across thousands of dossiers opens none of them. Which of them is late depends on the day and is not stored. All of
 * it can be computed again; `case_file.reminder_rules` says by which version of the rules it was.
 */
export const reminderTable = sqliteTable(
  "reminder",
  {
    caseFileId: inCaseFile(),
    key: text().notNull(),
    dueOn: localDate().notNull(),
    /** What it is about, where that is asked for apart (`topicOf`). */
    topic: text({ enum: reminderTopics }),
    /** The whole reminder, with its key and day, which stand beside it to be found by. */
    reminder: jsonOf<Reminder>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.key] }),
    index("reminder_by_day").on(t.dueOn),
    index("reminder_by_topic").on(t.topic, t.dueOn),
    check("reminder_topic", isOneOf(t.topic, reminderTopics)),
  ],
);
