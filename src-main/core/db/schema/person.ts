import { check, index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { genders, type Person } from "#domain/person.ts";
import { flag, inCaseFile, isOneOf, jsonOf, localDate, nulls, textList } from "./_columns.ts";

export const personTable = sqliteTable(
  "person",
  {
    caseFileId: inCaseFile().primaryKey(),
    familyName: text().notNull(),
    givenNames: text().notNull(),
    usualName: text().notNull(),
    birthDate: localDate().notNull(),
    gender: text({ enum: genders }).notNull(),
    address: jsonOf<Person["address"]>().notNull(),
    languages: textList().notNull(),
    interpreterNeeded: flag().notNull(),
    needsEasyToRead: flag().notNull(),
    ownScriptName: text(),
    livesIn: text(),
    insuranceStatus: text(),
    phone: text(),
    email: text(),
    tenLines: text(),
    nulls: nulls(),
  },
  (t) => [
    // Who was born on the same day may be the same person, opened twice.
    index("person_by_birth_date").on(t.birthDate),
    check("person_gender", isOneOf(t.gender, genders)),
  ],
);
