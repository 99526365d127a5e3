import { sqliteTable } from "drizzle-orm/sqlite-core";
import type { Preparation } from "#domain/preparation.ts";
import { flag, inCaseFile, jsonOf, localDate, nulls, textList } from "./_columns.ts";

export const preparationTable = sqliteTable("preparation", {
  caseFileId: inCaseFile().primaryKey(),
  networkInformedOn: localDate().notNull(),
  modalitiesRead: flag().notNull(),
  invitationsSentOn: localDate().notNull(),
  invitedProfessionalIds: textList().notNull(),
  invitedNaturalIds: textList().notNull(),
  expectations: jsonOf<Preparation["expectations"]>().notNull(),
  proposedActions: textList().notNull(),
  expectedEffects: textList().notNull(),
  firstLineResources: textList().notNull(),
  nulls: nulls(),
});
