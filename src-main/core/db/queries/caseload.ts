import { asc, count, eq, min, sql } from "drizzle-orm";
import type { CaseloadRow } from "#domain/caseload.ts";
import type { ReadDb } from "../db.ts";
import { preparedOnce } from "../prepared.ts";
import { caseFileTable, concertationTable, requestTable } from "../schema/index.ts";

/** All dossiers by step and by the time their first concertation took; no dossier is opened for it. */
export const readCaseload = (db: ReadDb): ReadonlyArray<CaseloadRow> => caseload(db).all();

const caseload = preparedOnce((db) => {
  const first = db
    .select({
      caseFileId: concertationTable.caseFileId,
      heldOn: min(concertationTable.heldOn).as("first_held_on"),
    })
    .from(concertationTable)
    .groupBy(concertationTable.caseFileId)
    .as("first");
  const quarter = sql<
    string | null
  >`substr(${first.heldOn}, 1, 4) || '-' || ((substr(${first.heldOn}, 6, 2) + 2) / 3)`;
  const days = sql<
    number | null
  >`cast(julianday(${first.heldOn}) - julianday(${requestTable.receivedOn}) as integer)`;
  return db
    .select({ rank: caseFileTable.stepRank, quarter, days, count: count() })
    .from(caseFileTable)
    .innerJoin(requestTable, eq(requestTable.caseFileId, caseFileTable.id))
    .leftJoin(first, eq(first.caseFileId, caseFileTable.id))
    .groupBy(sql`1`, sql`2`, sql`3`)
    .orderBy(asc(sql`1`))
    .prepare();
});
