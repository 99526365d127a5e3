import { check, foreignKey, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  attendances,
  type Concertation,
  type Decision,
  decisionValidations,
} from "#domain/concertation.ts";
import {
  flag,
  inCaseFile,
  isOneOf,
  jsonOf,
  localDate,
  nulls,
  position,
  textList,
} from "./_columns.ts";
import { networkMemberTable } from "./network-member.ts";

export const concertationTable = sqliteTable(
  "concertation",
  {
    caseFileId: inCaseFile(),
    number: integer().notNull(),
    position: position(),
    cycle: integer().notNull(),
    heldOn: localDate().notNull(),
    start: text().notNull(),
    end: text().notNull(),
    place: text().notNull(),
    personPresent: flag().notNull(),
    agenda: textList().notNull(),
    personVoice: text(),
    statements: jsonOf<Concertation["statements"]>().notNull(),
    agreements: textList().notNull(),
    divergences: textList().notNull(),
    reportedVoice: text(),
    personAbsenceReason: text(),
    contextStatement: text(),
    renewedTrajectory: text(),
    planReferentId: text(),
    coordinatorId: text(),
    nextOn: localDate(),
    nextAt: text(),
    nulls: nulls(),
  },
  (t) => [primaryKey({ columns: [t.caseFileId, t.number] })],
);

export const attendanceTable = sqliteTable(
  "attendance",
  {
    caseFileId: inCaseFile(),
    concertationNumber: integer().notNull(),
    position: position(),
    memberId: text().notNull(),
    attendance: text({ enum: attendances }).notNull(),
    payable: flag(),
    feeCents: integer(),
    agendaItems: textList(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.concertationNumber, t.memberId] }),
    foreignKey({
      columns: [t.caseFileId, t.concertationNumber],
      foreignColumns: [concertationTable.caseFileId, concertationTable.number],
    }),
    // A concertation names members of the network only.
    foreignKey({
      columns: [t.caseFileId, t.memberId],
      foreignColumns: [networkMemberTable.caseFileId, networkMemberTable.id],
    }),
    check("attendance_status", isOneOf(t.attendance, attendances)),
  ],
);

export const decisionTable = sqliteTable(
  "decision",
  {
    caseFileId: inCaseFile(),
    concertationNumber: integer().notNull(),
    id: text().notNull(),
    position: position(),
    text: text().notNull(),
    validatedBy: text({ enum: decisionValidations }).notNull(),
    reservations: jsonOf<NonNullable<Decision["reservations"]>>(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.concertationNumber, t.id] }),
    foreignKey({
      columns: [t.caseFileId, t.concertationNumber],
      foreignColumns: [concertationTable.caseFileId, concertationTable.number],
    }),
    check("decision_validated_by", isOneOf(t.validatedBy, decisionValidations)),
  ],
);
