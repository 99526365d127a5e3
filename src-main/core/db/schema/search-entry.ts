import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CaseFileId } from "#domain/case-file.ts";
import { searchPlaces } from "#domain/search.ts";

/**
 * What a search can find. Not among the tables that drizzle-kit generates: 0002_search.sql makes it by hand, together
 * with its full-text index `search_text`, which triggers keep in step.
 */
export const searchEntryTable = sqliteTable("search_entry", {
  id: integer().primaryKey(),
  caseFileId: text().$type<CaseFileId>().notNull(),
  place: text({ enum: searchPlaces }).notNull(),
  reference: text(),
  text: text().notNull(),
});
