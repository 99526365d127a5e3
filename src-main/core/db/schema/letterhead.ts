import { blob, check, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { pictureTypes } from "#domain/picture.ts";
import { isOneOf } from "./_columns.ts";

/** The logo of each programme that has one. It belongs to the vault, as the programme does, and to no version of it. */
export const letterheadTable = sqliteTable(
  "letterhead",
  {
    programmeId: text().primaryKey(),
    type: text({ enum: pictureTypes }).notNull(),
    /** The file as it was given. */
    picture: blob({ mode: "buffer" }).notNull(),
    alt: text().notNull(),
  },
  (t) => [check("letterhead_type", isOneOf(t.type, pictureTypes))],
);
