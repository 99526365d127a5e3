import { count, eq, max } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { caseFileTable, erasureTable, personTable } from "../schema/index.ts";

/** What is needed of a dossier to say where else it is. */
export const readErasable = (db: ReadDb, caseFileId: CaseFileId) =>
  db
    .select({
      number: caseFileTable.number,
      createdAt: caseFileTable.createdAt,
      givenNames: personTable.givenNames,
      familyName: personTable.familyName,
    })
    .from(caseFileTable)
    .innerJoin(personTable, eq(personTable.caseFileId, caseFileTable.id))
    .where(eq(caseFileTable.id, caseFileId))
    .get();

export const countErasures = (db: ReadDb) =>
  db
    .select({ erased: count(), lastAt: max(erasureTable.erasedAt) })
    .from(erasureTable)
    .get() ?? { erased: 0, lastAt: null };

/** Enters something in the register of erasures, for good. */
export const registerErasure = (tx: WriteDb, entityId: string, erasedAt: string): void => {
  tx.insert(erasureTable).values({ entityId, erasedAt }).onConflictDoNothing().run();
};
