import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { OpenAction } from "#domain/action-board.ts";
import { flag, inCaseFile, jsonOf } from "./_columns.ts";

/**
 * The actions still to be done in each dossier, computed at each change of it (`domain/action-board.ts`) together with its
 * reminders, so that the board and the phone round open no dossier. All of it can be computed again
 * (`case_file.reminder_rules`).
 */
export const openActionTable = sqliteTable(
  "open_action",
  {
    caseFileId: inCaseFile(),
    id: text().notNull(),
    isBlocked: flag().notNull(),
    /** By which day; `~` for none, which comes after every day. */
    dueBy: text().notNull(),
    /** From which day it is called about: empty for always, `~` for never. */
    callableFrom: text().notNull(),
    programmeId: text().notNull(),
    /** Name and service of who carries it, without case and accents. */
    whoLine: text().notNull(),
    /** The whole action; the other columns are what it is found by. */
    action: jsonOf<OpenAction>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.id] }),
    // Holds all that a list is narrowed by: the rows are read only for what is shown.
    index("open_action_by_lane").on(t.isBlocked, t.dueBy, t.callableFrom, t.programmeId, t.whoLine),
  ],
);
