import { check, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { checkIds } from "#domain/step.ts";
import { inCaseFile, isOneOf, localDate, position } from "./_columns.ts";

export const checkWaiverTable = sqliteTable(
  "check_waiver",
  {
    caseFileId: inCaseFile(),
    position: position(),
    checkId: text({ enum: checkIds }).notNull(),
    reason: text().notNull(),
    by: text().notNull(),
    on: localDate().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.checkId] }),
    check("check_waiver_check_id", isOneOf(t.checkId, checkIds)),
  ],
);
