import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { inCaseFile, jsonOf } from "./_columns.ts";

/**
 * What a save replaced, part by part, before and after: nothing is overwritten without a trace. Append-only, by trigger;
 * it goes with its dossier.
 */
export const changeTable = sqliteTable(
  "change",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    caseFileId: inCaseFile(),
    /** ISO 8601 instant, UTC. */
    at: text().notNull(),
    /** The organiser's name, as it was then. */
    by: text().notNull(),
    /** The part of the case file, as the exchange format names it; "checks" for what was set aside. */
    part: text().notNull(),
    before: jsonOf<unknown>(),
    after: jsonOf<unknown>(),
  },
  (t) => [index("change_by_case_file").on(t.caseFileId, t.sequence)],
);
