import { check, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { criterionStatuses, type Request, requestDecisions } from "#domain/request.ts";
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

export const requestTable = sqliteTable(
  "request",
  {
    caseFileId: inCaseFile().primaryKey(),
    receivedOn: localDate().notNull(),
    requester: jsonOf<Request["requester"]>().notNull(),
    personInformed: flag().notNull(),
    reason: text().notNull(),
    previousAttempts: textList().notNull(),
    decision: text({ enum: requestDecisions }).notNull(),
    redirections: jsonOf<Request["redirections"]>().notNull(),
    decidedOn: localDate(),
    decisionReason: text(),
    personInformedOn: localDate(),
    personAgreesToBeContacted: flag(),
    revisitOn: localDate(),
    revisitReason: text(),
    nulls: nulls(),
  },
  (t) => [check("request_decision", isOneOf(t.decision, requestDecisions))],
);

export const criterionTable = sqliteTable(
  "criterion",
  {
    caseFileId: inCaseFile(),
    position: position(),
    label: text().notNull(),
    status: text({ enum: criterionStatuses }).notNull(),
    blocking: flag(),
    comment: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.position] }),
    check("criterion_status", isOneOf(t.status, criterionStatuses)),
  ],
);
