import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type ChangePart, changeParts } from "#domain/change.ts";
import { inCaseFile, isOneOf, jsonOf } from "./_columns.ts";

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
    part: text().$type<ChangePart>().notNull(),
    before: jsonOf<unknown>(),
    after: jsonOf<unknown>(),
  },
  (t) => [
    index("change_by_case_file").on(t.caseFileId, t.sequence),
    check("change_part", isOneOf(t.part, changeParts)),
  ],
);
