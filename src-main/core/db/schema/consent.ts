import {
  check,
  foreignKey,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { consentGivers, consentKinds, consentStatuses } from "#domain/consent.ts";
import type { ConsentOverride } from "#domain/consent-override.ts";
import { inCaseFile, isOneOf, jsonOf, localDate, nulls, position, textList } from "./_columns.ts";

export const consentTable = sqliteTable(
  "consent",
  {
    caseFileId: inCaseFile(),
    id: text().notNull(),
    position: position(),
    kind: text({ enum: consentKinds }).notNull(),
    subject: text().notNull(),
    givenBy: text({ enum: consentGivers }).notNull(),
    status: text({ enum: consentStatuses }).notNull(),
    on: localDate().notNull(),
    givenByName: text(),
    form: text(),
    limits: text(),
    supersedesId: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.id] }),
    uniqueIndex("consent_position").on(t.caseFileId, t.position),
    foreignKey({
      columns: [t.caseFileId, t.supersedesId],
      foreignColumns: [t.caseFileId, t.id],
    }),
    check("consent_kind", isOneOf(t.kind, consentKinds)),
    check("consent_given_by", isOneOf(t.givenBy, consentGivers)),
    check("consent_status", isOneOf(t.status, consentStatuses)),
  ],
);

export const consentOverrideTable = sqliteTable("consent_override", {
  caseFileId: inCaseFile().primaryKey(),
  decidedOn: localDate().notNull(),
  decidedBy: textList().notNull(),
  dangers: textList().notNull(),
  attempts: jsonOf<ConsentOverride["attempts"]>().notNull(),
  informationGiven: jsonOf<ConsentOverride["informationGiven"]>().notNull(),
  limits: textList().notNull(),
  reviewOn: localDate().notNull(),
  writtenJustification: text().notNull(),
  nulls: nulls(),
});
