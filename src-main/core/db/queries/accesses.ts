import { and, desc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { AccessKind } from "#domain/access.ts";
import { type CaseFileId } from "#domain/case-file.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { insertRow } from "../prepared.ts";
import { accessTable, caseFileTable } from "../schema/index.ts";

export interface NewAccess {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly kind: AccessKind;
  readonly caseFileId: CaseFileId | null;
}

export const insertAccess = (tx: WriteDb, access: NewAccess): void =>
  insertRow(tx, accessTable, { ...access });

/** Deletes what was written before an instant. */
export const deleteAccessesBefore = (tx: WriteDb, instant: string): void => {
  tx.delete(accessTable).where(lt(accessTable.at, instant)).run();
};

/** Whether this was noted of this dossier since the vault was last opened. */
export const isAccessKnown = (
  db: ReadDb,
  { kind, caseFileId }: Pick<NewAccess, "kind" | "caseFileId">,
): boolean =>
  caseFileId !== null &&
  db
    .select({ sequence: accessTable.sequence })
    .from(accessTable)
    .where(
      and(
        eq(accessTable.caseFileId, caseFileId),
        eq(accessTable.kind, kind),
        gt(accessTable.sequence, lastOpening),
      ),
    )
    .limit(1)
    .get() !== undefined;

// From the end: the last opening is never far.
const lastOpening = sql`coalesce((select ${accessTable.sequence} from ${accessTable} where ${inArray(accessTable.kind, ["unlocked", "recovered"])} order by ${accessTable.sequence} desc limit 1), 0)`;

/** The last first, from before a sequence on; one dossier's number beside each where it still exists. */
export const readAccesses = (
  db: ReadDb,
  { before, limit }: { readonly before: number | null; readonly limit: number },
) =>
  db
    .select({
      sequence: accessTable.sequence,
      at: accessTable.at,
      kind: accessTable.kind,
      aboutId: accessTable.caseFileId,
      caseFileId: caseFileTable.id,
      number: caseFileTable.number,
    })
    .from(accessTable)
    .leftJoin(caseFileTable, eq(caseFileTable.id, accessTable.caseFileId))
    .where(before === null ? undefined : lt(accessTable.sequence, before))
    .orderBy(desc(accessTable.sequence))
    .limit(limit)
    .all();
