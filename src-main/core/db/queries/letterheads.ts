import { eq, sql } from "drizzle-orm";
import type { Logo } from "#domain/letterhead.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { preparedOnce } from "../prepared.ts";
import { letterheadTable } from "../schema/index.ts";

/** Null where a programme has none. */
export const readLogo = (db: ReadDb, programmeId: string): Logo | null => {
  const row = logoOf(db).get({ programmeId });
  return row ? { type: row.type, alt: row.alt, picture: row.picture.toString("base64") } : null;
};

export const writeLogo = (tx: WriteDb, programmeId: string, logo: Logo): void => {
  const values = { ...logo, picture: Buffer.from(logo.picture, "base64") };
  tx.insert(letterheadTable)
    .values({ programmeId, ...values })
    .onConflictDoUpdate({ target: letterheadTable.programmeId, set: values })
    .run();
};

export const deleteLogo = (tx: WriteDb, programmeId: string): void => {
  tx.delete(letterheadTable).where(eq(letterheadTable.programmeId, programmeId)).run();
};

const logoOf = preparedOnce((db) =>
  db
    .select()
    .from(letterheadTable)
    .where(eq(letterheadTable.programmeId, sql.placeholder("programmeId")))
    .prepare(),
);
