import { eq } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import type { ActivityDossier } from "#domain/activity-report.ts";
import type { ReadDb } from "../db.ts";
import {
  caseFileTable,
  concertationTable,
  cycleTable,
  personTable,
  requestTable,
} from "../schema/index.ts";

/** A dossier as the report of activity counts it, without the name of its programme. */
export interface ActivityRow extends Omit<ActivityDossier, "programme"> {
  readonly programmeId: string;
  readonly programmeVersion: number;
  readonly fictional: boolean;
}

/** Every dossier, four questions for all of them: no name is read. */
export const readActivity = (db: ReadDb): ReadonlyArray<ActivityRow> => {
  const dossiers = db
    .select({
      id: caseFileTable.id,
      fictional: caseFileTable.fictional,
      programmeId: caseFileTable.programmeId,
      programmeVersion: caseFileTable.programmeVersion,
      receivedOn: requestTable.receivedOn,
      decision: requestTable.decision,
      birthDate: personTable.birthDate,
    })
    .from(caseFileTable)
    .innerJoin(requestTable, eq(requestTable.caseFileId, caseFileTable.id))
    .innerJoin(personTable, eq(personTable.caseFileId, caseFileTable.id))
    .all();
  const concertations = byCaseFile(
    db
      .select({
        caseFileId: concertationTable.caseFileId,
        heldOn: concertationTable.heldOn,
        personPresent: concertationTable.personPresent,
      })
      .from(concertationTable)
      .all(),
  );
  const cycles = byCaseFile(
    db
      .select({
        caseFileId: cycleTable.caseFileId,
        outcome: cycleTable.outcome,
        closedOn: cycleTable.closedOn,
        evaluation: cycleTable.evaluation,
      })
      .from(cycleTable)
      .all(),
  );
  return dossiers.map(({ id, fictional, ...dossier }) => ({
    ...dossier,
    fictional: fictional ?? false,
    concertations: concertations.get(id) ?? [],
    endings: (cycles.get(id) ?? [])
      .filter(({ outcome }) => outcome !== "ongoing")
      .map(({ outcome, closedOn, evaluation }) => ({
        outcome,
        on: closedOn ?? evaluation?.on ?? null,
      })),
  }));
};

const byCaseFile = <Row extends { readonly caseFileId: CaseFileId }>(
  rows: ReadonlyArray<Row>,
): ReadonlyMap<CaseFileId, Row[]> => Map.groupBy(rows, ({ caseFileId }) => caseFileId);
