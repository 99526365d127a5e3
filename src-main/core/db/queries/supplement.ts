import { isDeepStrictEqual } from "node:util";
import { asc, eq } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import { Supplement } from "#domain/supplement.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import {
  caseFileTable,
  checkWaiverTable,
  consentScopeTable,
  feeRateChoiceTable,
  fundingDecisionTable,
  participationTable,
  plannedConcertationTable,
  planVersionTable,
  receiptTable,
  reminderDismissalTable,
  reopeningTable,
} from "../schema/index.ts";
import { logChange } from "./changes.ts";

/** What stands beside a case file; undefined without one. Throws when the database holds something else: a bug or damage. */
export const readSupplement = (db: ReadDb, caseFileId: CaseFileId): Supplement | undefined => {
  const head = db
    .select({ programmeVersion: caseFileTable.programmeVersion })
    .from(caseFileTable)
    .where(eq(caseFileTable.id, caseFileId))
    .get();
  return (
    head &&
    Supplement.parse({
      programmeVersion: head.programmeVersion,
      checkWaivers: readList(db, checkWaiverTable, caseFileId),
      consentScopes: readList(db, consentScopeTable, caseFileId),
      participation: readSingle(db, participationTable, caseFileId),
      plannedConcertation: readSingle(db, plannedConcertationTable, caseFileId),
      planVersions: readList(db, planVersionTable, caseFileId),
      reopenings: readList(db, reopeningTable, caseFileId),
      fundingDecision: readSingle(db, fundingDecisionTable, caseFileId),
      receipts: readList(db, receiptTable, caseFileId),
      feeRateChoices: readList(db, feeRateChoiceTable, caseFileId),
      reminderDismissals: readList(db, reminderDismissalTable, caseFileId),
    })
  );
};

interface SupplementUpdate {
  readonly before: Supplement;
  readonly after: Supplement;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** The organiser's name. */
  readonly by: string;
}

/** Writes what a new dossier has beside its case file; nothing is logged. Must run inside a transaction. */
export const insertSupplement = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  supplement: Supplement,
): void => {
  for (const part of partNames) writers[part](tx, caseFileId, supplement);
};

/** Writes the parts that differ and logs each with what it replaced. Must run inside a transaction. */
export const updateSupplement = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { before, after, at, by }: SupplementUpdate,
): void => {
  for (const part of partNames) {
    if (isDeepStrictEqual(before[part], after[part])) continue;
    writers[part](tx, caseFileId, after);
    logChange(tx, { caseFileId, at, by, part, before: before[part], after: after[part] });
  }
};

const partNames = Supplement.keyof().options;
type Part = (typeof partNames)[number];

type ListTable =
  | typeof checkWaiverTable
  | typeof consentScopeTable
  | typeof planVersionTable
  | typeof reopeningTable
  | typeof receiptTable
  | typeof feeRateChoiceTable
  | typeof reminderDismissalTable;
type SingleTable =
  | typeof participationTable
  | typeof plannedConcertationTable
  | typeof fundingDecisionTable;

const readList = (db: ReadDb, table: ListTable, caseFileId: CaseFileId) =>
  db
    .select()
    .from(table)
    .where(eq(table.caseFileId, caseFileId))
    .orderBy(asc(table.position))
    .all()
    .map(({ caseFileId: _caseFileId, position: _position, ...item }) => item);

const readSingle = (db: ReadDb, table: SingleTable, caseFileId: CaseFileId) => {
  const row = db.select().from(table).where(eq(table.caseFileId, caseFileId)).get();
  if (!row) return null;
  const { caseFileId: _caseFileId, ...single } = row;
  return single;
};

type PartWriter = (tx: WriteDb, caseFileId: CaseFileId, supplement: Supplement) => void;

const writers: Readonly<Record<Part, PartWriter>> = {
  programmeVersion: (tx, caseFileId, { programmeVersion }) => {
    tx.update(caseFileTable)
      .set({ programmeVersion })
      .where(eq(caseFileTable.id, caseFileId))
      .run();
  },

  checkWaivers: (tx, caseFileId, { checkWaivers }) => {
    clear(tx, checkWaiverTable, caseFileId);
    checkWaivers.forEach((one, position) =>
      tx
        .insert(checkWaiverTable)
        .values({ caseFileId, position, ...one })
        .run(),
    );
  },

  consentScopes: (tx, caseFileId, { consentScopes }) => {
    clear(tx, consentScopeTable, caseFileId);
    consentScopes.forEach((one, position) =>
      tx
        .insert(consentScopeTable)
        .values({ caseFileId, position, ...one })
        .run(),
    );
  },

  reopenings: (tx, caseFileId, { reopenings }) => {
    clear(tx, reopeningTable, caseFileId);
    reopenings.forEach((one, position) =>
      tx
        .insert(reopeningTable)
        .values({ caseFileId, position, ...one })
        .run(),
    );
  },

  receipts: (tx, caseFileId, { receipts }) => {
    clear(tx, receiptTable, caseFileId);
    receipts.forEach((one, position) =>
      tx
        .insert(receiptTable)
        .values({ caseFileId, position, ...one })
        .run(),
    );
  },

  feeRateChoices: (tx, caseFileId, { feeRateChoices }) => {
    clear(tx, feeRateChoiceTable, caseFileId);
    feeRateChoices.forEach((one, position) =>
      tx
        .insert(feeRateChoiceTable)
        .values({ caseFileId, position, ...one })
        .run(),
    );
  },

  reminderDismissals: (tx, caseFileId, { reminderDismissals }) => {
    clear(tx, reminderDismissalTable, caseFileId);
    reminderDismissals.forEach((one, position) =>
      tx
        .insert(reminderDismissalTable)
        .values({ caseFileId, position, ...one })
        .run(),
    );
  },

  participation: (tx, caseFileId, { participation }) => {
    clear(tx, participationTable, caseFileId);
    if (participation)
      tx.insert(participationTable)
        .values({ caseFileId, ...participation })
        .run();
  },

  plannedConcertation: (tx, caseFileId, { plannedConcertation }) => {
    clear(tx, plannedConcertationTable, caseFileId);
    if (plannedConcertation)
      tx.insert(plannedConcertationTable)
        .values({ caseFileId, ...plannedConcertation })
        .run();
  },

  fundingDecision: (tx, caseFileId, { fundingDecision }) => {
    clear(tx, fundingDecisionTable, caseFileId);
    if (fundingDecision)
      tx.insert(fundingDecisionTable)
        .values({ caseFileId, ...fundingDecision })
        .run();
  },

  // Append-only: only those that are not there yet.
  planVersions: (tx, caseFileId, { planVersions }) => {
    const stored = readList(tx, planVersionTable, caseFileId).length;
    planVersions.slice(stored).forEach((one, at) =>
      tx
        .insert(planVersionTable)
        .values({ caseFileId, position: stored + at, ...one })
        .run(),
    );
  },
};

const clear = (
  tx: WriteDb,
  table: Exclude<ListTable, typeof planVersionTable> | SingleTable,
  caseFileId: CaseFileId,
): void => {
  tx.delete(table).where(eq(table.caseFileId, caseFileId)).run();
};
