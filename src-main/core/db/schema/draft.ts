import { check, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import { formIds } from "#domain/draft.ts";
import { isOneOf } from "./_columns.ts";
import { caseFileTable } from "./case-file.ts";

/** Unfinished forms as they were typed. A null case file: the form belongs to none, or to one that is not there yet. */
export const draftTable = sqliteTable(
  "draft",
  {
    caseFileId: text()
      .$type<CaseFileId>()
      .references(() => caseFileTable.id, { onDelete: "cascade" }),
    form: text({ enum: formIds }).notNull(),
    values: text({ mode: "json" }).$type<unknown>().notNull(),
    /** ISO 8601 instant, UTC. */
    savedAt: text().notNull(),
  },
  (t) => [
    uniqueIndex("draft_of_case_file").on(t.caseFileId, t.form),
    // To a unique index no two nulls are alike.
    uniqueIndex("draft_without_case_file")
      .on(t.form)
      .where(sql`${t.caseFileId} is null`),
    check("draft_form", isOneOf(t.form, formIds)),
  ],
);
