import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { programmeOrigins } from "#domain/programme-version.ts";
import { isOneOf } from "./_columns.ts";

/** Every version of every programme that a dossier may have started under. A version never changes: an edit is the next one. */
export const programmeTable = sqliteTable(
  "programme",
  {
    id: text().notNull(),
    version: integer().notNull(),
    /** The whole definition, as JSON text. */
    definition: text().notNull(),
    origin: text({ enum: programmeOrigins }).notNull(),
    /** ISO 8601 instant, UTC. */
    addedAt: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.version] }),
    check("programme_origin", isOneOf(t.origin, programmeOrigins)),
  ],
);
