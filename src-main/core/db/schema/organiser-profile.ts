import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Whose vault this is: exactly one row. */
export const organiserProfileTable = sqliteTable(
  "organiser_profile",
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    function: text().notNull(),
    organisation: text().notNull(),
    email: text().notNull(),
    phone: text().notNull(),
  },
  (t) => [check("organiser_profile_single", sql`${t.id} = 1`)],
);
