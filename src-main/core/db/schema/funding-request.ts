import { sql } from "drizzle-orm";
import { check, foreignKey, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { FundingRequest } from "#domain/funding-request.ts";
import { inCaseFile, jsonOf, localDate, nulls, position } from "./_columns.ts";
import { networkMemberTable } from "./network-member.ts";

export const fundingRequestTable = sqliteTable(
  "funding_request",
  {
    caseFileId: inCaseFile().primaryKey(),
    preparedOn: localDate().notNull(),
    preparedById: text().notNull(),
    addressedTo: text().notNull(),
    requirementsJustification: jsonOf<FundingRequest["requirementsJustification"]>().notNull(),
    otherFundingSought: jsonOf<FundingRequest["otherFundingSought"]>().notNull(),
    payTo: jsonOf<FundingRequest["payTo"]>().notNull(),
    priorContactOn: localDate(),
    priorContactAnswer: text(),
    nulls: nulls(),
  },
  (t) => [
    foreignKey({
      columns: [t.caseFileId, t.preparedById],
      foreignColumns: [networkMemberTable.caseFileId, networkMemberTable.id],
    }),
  ],
);

export const fundingLineTable = sqliteTable(
  "funding_line",
  {
    caseFileId: inCaseFile(),
    id: text().notNull(),
    position: position(),
    label: text().notNull(),
    quantity: integer().notNull(),
    unitCents: integer().notNull(),
    amountCents: integer().notNull(),
    priority: integer().notNull(),
    supplier: text(),
    linkedActionId: text(),
    justification: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.id] }),
    foreignKey({
      columns: [t.caseFileId],
      foreignColumns: [fundingRequestTable.caseFileId],
    }),
    check("funding_line_amount", sql`${t.amountCents} = ${t.quantity} * ${t.unitCents}`),
  ],
);
