import { asc, eq } from "drizzle-orm";
import { CaseFile, type CaseFileId } from "#domain/case-file.ts";
import type { ReadDb } from "../db.ts";
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
import { fromOptionalRow, fromRow } from "./records.ts";

export const findCaseFileId = (db: ReadDb, number: string): CaseFileId | undefined =>
  db
    .select({ id: caseFileTable.id })
    .from(caseFileTable)
    .where(eq(caseFileTable.number, number))
    .get()?.id;

/** A whole case file as it was written, key for key. Throws when the database holds something else: a bug or damage. */
export const readCaseFile = (db: ReadDb, id: CaseFileId): CaseFile | undefined => {
  const head = db.select().from(caseFileTable).where(eq(caseFileTable.id, id)).get();
  if (!head) return undefined;

  return CaseFile.parse({
    number: head.number,
    ...(head.fictional === null ? {} : { fictional: head.fictional }),
    programme: { id: head.programmeId, settings: head.programmeSettings },
    organiser: head.organiser,
    person: fromOptionalRow(
      db.select().from(personTable).where(eq(personTable.caseFileId, id)).get(),
    ),
    representatives: db
      .select()
      .from(representativeTable)
      .where(eq(representativeTable.caseFileId, id))
      .orderBy(asc(representativeTable.position))
      .all()
      .map(fromRow),
    legalProtection: fromOptionalRow(
      db.select().from(legalProtectionTable).where(eq(legalProtectionTable.caseFileId, id)).get(),
    ),
    trustedPerson: fromOptionalRow(
      db.select().from(trustedPersonTable).where(eq(trustedPersonTable.caseFileId, id)).get(),
    ),
    discernment: fromOptionalRow(
      db.select().from(discernmentTable).where(eq(discernmentTable.caseFileId, id)).get(),
    ),
    request: readRequest(db, id),
    consents: db
      .select()
      .from(consentTable)
      .where(eq(consentTable.caseFileId, id))
      .orderBy(asc(consentTable.position))
      .all()
      .map(fromRow),
    consentOverride: fromOptionalRow(
      db.select().from(consentOverrideTable).where(eq(consentOverrideTable.caseFileId, id)).get(),
    ),
    clarification: fromOptionalRow(
      db.select().from(clarificationTable).where(eq(clarificationTable.caseFileId, id)).get(),
    ),
    preparation: fromOptionalRow(
      db.select().from(preparationTable).where(eq(preparationTable.caseFileId, id)).get(),
    ),
    network: db
      .select()
      .from(networkMemberTable)
      .where(eq(networkMemberTable.caseFileId, id))
      .orderBy(asc(networkMemberTable.position))
      .all()
      .map(fromRow),
    concertations: readConcertations(db, id),
    cycles: readCycles(db, id),
    feedback: db
      .select()
      .from(feedbackTable)
      .where(eq(feedbackTable.caseFileId, id))
      .orderBy(asc(feedbackTable.position))
      .all()
      .map(fromRow),
    fundingRequest: readFundingRequest(db, id),
  });
};

const readRequest = (db: ReadDb, id: CaseFileId) => {
  const request = db.select().from(requestTable).where(eq(requestTable.caseFileId, id)).get();
  const criteria = db
    .select()
    .from(criterionTable)
    .where(eq(criterionTable.caseFileId, id))
    .orderBy(asc(criterionTable.position))
    .all();
  return request && { ...fromRow(request), criteria: criteria.map(fromRow) };
};

const readConcertations = (db: ReadDb, id: CaseFileId) => {
  const concertations = db
    .select()
    .from(concertationTable)
    .where(eq(concertationTable.caseFileId, id))
    .orderBy(asc(concertationTable.position))
    .all();
  const attendance = db
    .select()
    .from(attendanceTable)
    .where(eq(attendanceTable.caseFileId, id))
    .orderBy(asc(attendanceTable.position))
    .all();
  const decisions = db
    .select()
    .from(decisionTable)
    .where(eq(decisionTable.caseFileId, id))
    .orderBy(asc(decisionTable.position))
    .all();
  return concertations.map((concertation) => ({
    ...fromRow(concertation),
    attendance: attendance
      .filter(({ concertationNumber }) => concertationNumber === concertation.number)
      .map(fromRow),
    decisions: decisions
      .filter(({ concertationNumber }) => concertationNumber === concertation.number)
      .map(fromRow),
  }));
};

const readCycles = (db: ReadDb, id: CaseFileId) => {
  const cycles = db
    .select()
    .from(cycleTable)
    .where(eq(cycleTable.caseFileId, id))
    .orderBy(asc(cycleTable.position))
    .all();
  const objectives = db
    .select()
    .from(objectiveTable)
    .where(eq(objectiveTable.caseFileId, id))
    .orderBy(asc(objectiveTable.position))
    .all();
  const actions = db
    .select()
    .from(planActionTable)
    .where(eq(planActionTable.caseFileId, id))
    .orderBy(asc(planActionTable.position))
    .all();
  const followUps = db
    .select()
    .from(followUpTable)
    .where(eq(followUpTable.caseFileId, id))
    .orderBy(asc(followUpTable.position))
    .all();
  return cycles.map(({ planValidatedOn, safetyPlan, ...cycle }) => ({
    ...fromRow(cycle),
    plan: {
      validatedOn: planValidatedOn,
      objectives: objectives.filter((one) => one.cycleNumber === cycle.number).map(fromRow),
      actions: actions.filter((one) => one.cycleNumber === cycle.number).map(fromRow),
      ...(safetyPlan === null ? {} : { safetyPlan }),
    },
    followUps: followUps.filter((one) => one.cycleNumber === cycle.number).map(fromRow),
  }));
};

const readFundingRequest = (db: ReadDb, id: CaseFileId) => {
  const request = db
    .select()
    .from(fundingRequestTable)
    .where(eq(fundingRequestTable.caseFileId, id))
    .get();
  if (!request) return null;
  const lines = db
    .select()
    .from(fundingLineTable)
    .where(eq(fundingLineTable.caseFileId, id))
    .orderBy(asc(fundingLineTable.position))
    .all();
  return { ...fromRow(request), lines: lines.map(fromRow) };
};
