import { check, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { representativeAgreements } from "#domain/representation.ts";
import { flag, inCaseFile, isOneOf, localDate, nulls, position } from "./_columns.ts";

export const representativeTable = sqliteTable(
  "representative",
  {
    caseFileId: inCaseFile(),
    position: position(),
    name: text().notNull(),
    quality: text().notNull(),
    agreement: text({ enum: representativeAgreements }).notNull(),
    agreementOn: localDate(),
    agreementForm: text(),
    agreementReason: text(),
    language: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.position] }),
    check("representative_agreement", isOneOf(t.agreement, representativeAgreements)),
  ],
);

export const legalProtectionTable = sqliteTable("legal_protection", {
  caseFileId: inCaseFile().primaryKey(),
  type: text().notNull(),
  holderId: text().notNull(),
  scope: text(),
  decidedOn: localDate(),
  nulls: nulls(),
});

export const trustedPersonTable = sqliteTable("trusted_person", {
  caseFileId: inCaseFile().primaryKey(),
  designatedOn: localDate().notNull(),
  mayAttend: flag().notNull(),
  mayAccessFile: flag().notNull(),
  memberId: text(),
  name: text(),
  quality: text(),
  nulls: nulls(),
});

export const discernmentTable = sqliteTable("discernment", {
  caseFileId: inCaseFile().primaryKey(),
  assessedById: text().notNull(),
  assessedOn: localDate().notNull(),
  conclusion: text().notNull(),
  comment: text(),
  nulls: nulls(),
});
