import { eq, sql } from "drizzle-orm";
import type { ReadDb } from "../db.ts";
import {
  caseFileTable,
  cycleTable,
  personTable,
  requestTable,
  retentionHoldTable,
} from "../schema/index.ts";

/** What the period of each dossier that ended or was declined is counted from; none of them is opened. */
export const readEndedRows = (db: ReadDb) =>
  db
    .select({
      id: caseFileTable.id,
      number: caseFileTable.number,
      programmeId: caseFileTable.programmeId,
      settings: caseFileTable.programmeSettings,
      changedAt: caseFileTable.changedAt,
      usualName: personTable.usualName,
      familyName: personTable.familyName,
      decision: requestTable.decision,
      decidedOn: requestTable.decidedOn,
      receivedOn: requestTable.receivedOn,
      revisitOn: requestTable.revisitOn,
      closedOn: cycleTable.closedOn,
      until: retentionHoldTable.until,
      reason: retentionHoldTable.reason,
      on: retentionHoldTable.on,
      by: retentionHoldTable.by,
    })
    .from(caseFileTable)
    .innerJoin(personTable, eq(personTable.caseFileId, caseFileTable.id))
    .innerJoin(requestTable, eq(requestTable.caseFileId, caseFileTable.id))
    .leftJoin(
      cycleTable,
      sql`${cycleTable.caseFileId} = ${caseFileTable.id} and ${cycleTable.number} = (select max("number") from "cycle" where "case_file_id" = ${caseFileTable.id})`,
    )
    .leftJoin(retentionHoldTable, eq(retentionHoldTable.caseFileId, caseFileTable.id))
    .where(eq(caseFileTable.isClosed, true))
    .all();
