import { isDeepStrictEqual } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import { CaseFile, type CaseFileId } from "#domain/case-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import { searchEntries } from "#domain/search.ts";
import type { WriteDb } from "../db.ts";
import {
  attendanceTable,
  caseFileTable,
  clarificationTable,
  concertationTable,
  consentOverrideTable,
  consentTable,
  criterionTable,
  cycleTable,
  decisionTable,
  discernmentTable,
  feedbackTable,
  followUpTable,
  fundingLineTable,
  fundingRequestTable,
  legalProtectionTable,
  networkMemberTable,
  objectiveTable,
  personTable,
  planActionTable,
  preparationTable,
  representativeTable,
  requestTable,
  trustedPersonTable,
} from "../schema/index.ts";
import { logChange } from "./changes.ts";
import { toRow } from "./records.ts";
import { writeSearchEntries } from "./search-entries.ts";

/** What the list of dossiers shows of a file without opening it. */
export type CaseFileHead = Pick<
  typeof caseFileTable.$inferInsert,
  "changedAt" | "currentStep" | "missing" | "isClosed" | "summarisedOn"
>;

interface CaseFileUpdate {
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly head: CaseFileHead;
  /** The organiser's name. */
  readonly by: string;
}

/** Inserts a file that is not there yet. Must run inside a transaction. */
export const insertCaseFile = (
  tx: WriteDb,
  id: CaseFileId,
  caseFile: CaseFile,
  head: CaseFileHead & Pick<typeof caseFileTable.$inferInsert, "programmeVersion">,
): void => {
  deferReferences(tx);
  tx.insert(caseFileTable)
    .values({ id, ...headOf(caseFile), ...head })
    .run();
  for (const part of partNames) writers[part]?.(tx, id, caseFile, null);
  writeSearchEntries(tx, id, searchEntries(caseFile));
};

/**
 * Brings the rows of a file from `before` to `after`, part by part; only parts that differ are written, and each is
 * logged with what it replaced. Must run inside a transaction.
 */
export const updateCaseFile = (
  tx: WriteDb,
  id: CaseFileId,
  { before, after, head, by }: CaseFileUpdate,
): void => {
  deferReferences(tx);
  tx.update(caseFileTable)
    .set({ ...headOf(after), ...head })
    .where(eq(caseFileTable.id, id))
    .run();
  for (const part of partNames) {
    if (isDeepStrictEqual(before[part], after[part])) continue;
    writers[part]?.(tx, id, after, before);
    logChange(tx, {
      caseFileId: id,
      at: head.changedAt,
      by,
      part,
      before: before[part] ?? null,
      after: after[part] ?? null,
    });
  }
  const entries = searchEntries(after);
  if (!isDeepStrictEqual(searchEntries(before), entries)) writeSearchEntries(tx, id, entries);
};

const partNames = CaseFile.keyof().options;
type Part = (typeof partNames)[number];

// A replaced part is deleted and written again: references are whole only at the commit, which checks them all.
const deferReferences = (tx: WriteDb): void => {
  tx.run(sql`PRAGMA defer_foreign_keys = ON`);
};

const headOf = ({ number, fictional, programme, organiser }: CaseFile) => ({
  number,
  fictional: fictional ?? null,
  programmeId: programme.id,
  programmeSettings: programme.settings,
  organiser,
});

type PartWriter = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  caseFile: CaseFile,
  before: CaseFile | null,
) => void;

/** Parts without an entry are columns of the file's own row. */
const writers: Partial<Readonly<Record<Part, PartWriter>>> = {
  person: (tx, caseFileId, { person }) => {
    tx.delete(personTable).where(eq(personTable.caseFileId, caseFileId)).run();
    tx.insert(personTable)
      .values({ caseFileId, ...toRow(person) })
      .run();
  },

  representatives: (tx, caseFileId, { representatives }) => {
    tx.delete(representativeTable).where(eq(representativeTable.caseFileId, caseFileId)).run();
    representatives.forEach((one, position) =>
      tx
        .insert(representativeTable)
        .values({ caseFileId, position, ...toRow(one) })
        .run(),
    );
  },

  legalProtection: (tx, caseFileId, { legalProtection }) => {
    tx.delete(legalProtectionTable).where(eq(legalProtectionTable.caseFileId, caseFileId)).run();
    if (legalProtection)
      tx.insert(legalProtectionTable)
        .values({ caseFileId, ...toRow(legalProtection) })
        .run();
  },

  trustedPerson: (tx, caseFileId, { trustedPerson }) => {
    tx.delete(trustedPersonTable).where(eq(trustedPersonTable.caseFileId, caseFileId)).run();
    if (trustedPerson)
      tx.insert(trustedPersonTable)
        .values({ caseFileId, ...toRow(trustedPerson) })
        .run();
  },

  discernment: (tx, caseFileId, { discernment }) => {
    tx.delete(discernmentTable).where(eq(discernmentTable.caseFileId, caseFileId)).run();
    if (discernment)
      tx.insert(discernmentTable)
        .values({ caseFileId, ...toRow(discernment) })
        .run();
  },

  request: (tx, caseFileId, { request: { criteria, ...request } }) => {
    tx.delete(requestTable).where(eq(requestTable.caseFileId, caseFileId)).run();
    tx.delete(criterionTable).where(eq(criterionTable.caseFileId, caseFileId)).run();
    tx.insert(requestTable)
      .values({ caseFileId, ...toRow(request) })
      .run();
    criteria.forEach((criterion, position) =>
      tx
        .insert(criterionTable)
        .values({ caseFileId, position, ...toRow(criterion) })
        .run(),
    );
  },

  consents: (tx, caseFileId, { consents }) => {
    tx.delete(consentTable).where(eq(consentTable.caseFileId, caseFileId)).run();
    consents.forEach((consent, position) =>
      tx
        .insert(consentTable)
        .values({ caseFileId, position, ...toRow(consent) })
        .run(),
    );
  },

  consentOverride: (tx, caseFileId, { consentOverride }) => {
    tx.delete(consentOverrideTable).where(eq(consentOverrideTable.caseFileId, caseFileId)).run();
    if (consentOverride)
      tx.insert(consentOverrideTable)
        .values({ caseFileId, ...toRow(consentOverride) })
        .run();
  },

  clarification: (tx, caseFileId, { clarification }) => {
    tx.delete(clarificationTable).where(eq(clarificationTable.caseFileId, caseFileId)).run();
    if (clarification)
      tx.insert(clarificationTable)
        .values({ caseFileId, ...toRow(clarification) })
        .run();
  },

  preparation: (tx, caseFileId, { preparation }) => {
    tx.delete(preparationTable).where(eq(preparationTable.caseFileId, caseFileId)).run();
    if (preparation)
      tx.insert(preparationTable)
        .values({ caseFileId, ...toRow(preparation) })
        .run();
  },

  network: (tx, caseFileId, { network }) => {
    tx.delete(networkMemberTable).where(eq(networkMemberTable.caseFileId, caseFileId)).run();
    network.forEach((member, position) =>
      tx
        .insert(networkMemberTable)
        .values({ caseFileId, position, ...toRow(member) })
        .run(),
    );
  },

  concertations: (tx, caseFileId, { concertations }) => {
    tx.delete(attendanceTable).where(eq(attendanceTable.caseFileId, caseFileId)).run();
    tx.delete(decisionTable).where(eq(decisionTable.caseFileId, caseFileId)).run();
    tx.delete(concertationTable).where(eq(concertationTable.caseFileId, caseFileId)).run();
    concertations.forEach(({ attendance, decisions, ...concertation }, at) => {
      const key = { caseFileId, concertationNumber: concertation.number };
      tx.insert(concertationTable)
        .values({ caseFileId, position: at, ...toRow(concertation) })
        .run();
      attendance.forEach((one, position) =>
        tx
          .insert(attendanceTable)
          .values({ ...key, position, ...toRow(one) })
          .run(),
      );
      decisions.forEach((decision, position) =>
        tx
          .insert(decisionTable)
          .values({ ...key, position, ...toRow(decision) })
          .run(),
      );
    });
  },

  // Only cycles that differ, the last one first to go and the first one first to come: a cycle that another follows is
  // frozen, and triggers refuse to touch it.
  cycles: (tx, caseFileId, { cycles }, before) => {
    const stored = before?.cycles ?? [];
    const isAsBefore = (cycle: Cycle, at: number): boolean => isDeepStrictEqual(stored[at], cycle);
    stored
      .filter((cycle, at) => !isDeepStrictEqual(cycles[at], cycle))
      .toSorted((a, b) => b.number - a.number)
      .forEach(({ number }) => deleteCycle(tx, caseFileId, number));
    cycles
      .map((cycle, position) => ({ cycle, position }))
      .filter(({ cycle, position }) => !isAsBefore(cycle, position))
      .toSorted((a, b) => a.cycle.number - b.cycle.number)
      .forEach(({ cycle, position }) => insertCycle(tx, caseFileId, cycle, position));
  },

  feedback: (tx, caseFileId, { feedback }) => {
    tx.delete(feedbackTable).where(eq(feedbackTable.caseFileId, caseFileId)).run();
    feedback.forEach((one, position) =>
      tx
        .insert(feedbackTable)
        .values({ caseFileId, position, ...toRow(one) })
        .run(),
    );
  },

  fundingRequest: (tx, caseFileId, { fundingRequest }) => {
    tx.delete(fundingLineTable).where(eq(fundingLineTable.caseFileId, caseFileId)).run();
    tx.delete(fundingRequestTable).where(eq(fundingRequestTable.caseFileId, caseFileId)).run();
    if (!fundingRequest) return;
    const { lines, ...request } = fundingRequest;
    tx.insert(fundingRequestTable)
      .values({ caseFileId, ...toRow(request) })
      .run();
    lines.forEach((line, position) =>
      tx
        .insert(fundingLineTable)
        .values({ caseFileId, position, ...toRow(line) })
        .run(),
    );
  },
};

const deleteCycle = (tx: WriteDb, caseFileId: CaseFileId, number: number): void => {
  for (const table of [followUpTable, planActionTable, objectiveTable])
    tx.delete(table)
      .where(and(eq(table.caseFileId, caseFileId), eq(table.cycleNumber, number)))
      .run();
  tx.delete(cycleTable)
    .where(and(eq(cycleTable.caseFileId, caseFileId), eq(cycleTable.number, number)))
    .run();
};

const insertCycle = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  { plan, followUps, ...cycle }: Cycle,
  at: number,
): void => {
  const key = { caseFileId, cycleNumber: cycle.number };
  tx.insert(cycleTable)
    .values({
      caseFileId,
      position: at,
      planValidatedOn: plan.validatedOn,
      safetyPlan: plan.safetyPlan,
      ...toRow(cycle),
    })
    .run();
  plan.objectives.forEach((objective, position) =>
    tx
      .insert(objectiveTable)
      .values({ ...key, position, ...toRow(objective) })
      .run(),
  );
  plan.actions.forEach((action, position) =>
    tx
      .insert(planActionTable)
      .values({ ...key, position, ...toRow(action) })
      .run(),
  );
  followUps.forEach((followUp, position) =>
    tx
      .insert(followUpTable)
      .values({ ...key, position, ...toRow(followUp) })
      .run(),
  );
};
