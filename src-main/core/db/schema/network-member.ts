import { check, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { linkStrengths, memberCategories, secrecyClasses } from "#domain/network-member.ts";
import { inCaseFile, isOneOf, localDate, nulls, position } from "./_columns.ts";

export const networkMemberTable = sqliteTable(
  "network_member",
  {
    caseFileId: inCaseFile(),
    id: text().notNull(),
    position: position(),
    name: text().notNull(),
    role: text().notNull(),
    category: text({ enum: memberCategories }).notNull(),
    secrecy: text({ enum: secrecyClasses }).notNull(),
    organisation: text(),
    phone: text(),
    email: text(),
    linkToPerson: text({ enum: linkStrengths }),
    joinedOn: localDate(),
    leftOn: localDate(),
    replacedById: text(),
    iban: text(),
    inamiNumber: text(),
    nulls: nulls(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.id] }),
    uniqueIndex("network_member_position").on(t.caseFileId, t.position),
    check("network_member_category", isOneOf(t.category, memberCategories)),
    check("network_member_secrecy", isOneOf(t.secrecy, secrecyClasses)),
    check("network_member_link", isOneOf(t.linkToPerson, linkStrengths)),
  ],
);
