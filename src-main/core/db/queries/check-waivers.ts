import { asc, eq } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { CheckWaiver } from "#domain/check-waiver.ts";
import type { ReadDb } from "../db.ts";
import { checkWaiverTable } from "../schema/index.ts";

/** The checks of a dossier that were set aside, oldest first. */
export const readCheckWaivers = (db: ReadDb, caseFileId: CaseFileId): ReadonlyArray<CheckWaiver> =>
  db
    .select({
      checkId: checkWaiverTable.checkId,
      reason: checkWaiverTable.reason,
      by: checkWaiverTable.by,
      on: checkWaiverTable.on,
    })
    .from(checkWaiverTable)
    .where(eq(checkWaiverTable.caseFileId, caseFileId))
    .orderBy(asc(checkWaiverTable.on), asc(checkWaiverTable.checkId))
    .all();
