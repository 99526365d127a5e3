import { check, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sql } from "drizzle-orm";
import { flag, inCaseFile, localDate, nulls, textList } from "./_columns.ts";

export const clarificationTable = sqliteTable(
  "clarification",
  {
    caseFileId: inCaseFile().primaryKey(),
    heldOn: localDate().notNull(),
    place: text().notNull(),
    presentIds: textList().notNull(),
    isClinicalIntervention: flag().$type<false>().notNull(),
    needs: textList().notNull(),
    demand: text().notNull(),
    whatWorked: textList().notNull(),
    whatFailed: textList().notNull(),
    resourcePersonIds: textList().notNull(),
    doNotInvite: textList(),
    doNotDiscuss: textList(),
    strengths: textList(),
    nulls: nulls(),
  },
  // Seed 4: « Cet entretien n'est pas une intervention clinique. »
  (t) => [check("clarification_is_not_clinical", sql`${t.isClinicalIntervention} = 0`)],
);
