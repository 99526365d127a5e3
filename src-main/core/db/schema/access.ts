import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { accessKinds } from "#domain/access.ts";
import { isOneOf } from "./_columns.ts";

/** Who looked at what, when: rows leave after twelve months. */
export const accessTable = sqliteTable(
  "access",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    /** ISO 8601 instant, UTC. */
    at: text().notNull(),
    kind: text({ enum: accessKinds }).notNull(),
    /** A random id; of a dossier that may have been erased since. */
    caseFileId: text(),
  },
  (t) => [
    index("access_by_case_file").on(t.caseFileId),
    check("access_kind", isOneOf(t.kind, accessKinds)),
  ],
);
