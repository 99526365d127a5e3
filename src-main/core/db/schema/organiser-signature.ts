import { sql } from "drizzle-orm";
import { blob, check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { pictureTypes } from "#domain/picture.ts";
import { isOneOf } from "./_columns.ts";

/** The organiser's signature: one row at most. It belongs to the vault, and goes along with no dossier. */
export const organiserSignatureTable = sqliteTable(
  "organiser_signature",
  {
    id: integer().primaryKey().default(1),
    /** Whose hand it is. */
    name: text().notNull(),
    type: text({ enum: pictureTypes }).notNull(),
    picture: blob({ mode: "buffer" }).notNull(),
    isPrinted: integer({ mode: "boolean" }).notNull(),
  },
  (t) => [
    check("organiser_signature_single", sql`${t.id} = 1`),
    check("organiser_signature_type", isOneOf(t.type, pictureTypes)),
  ],
);
