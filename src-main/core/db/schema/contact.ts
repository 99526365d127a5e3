import { check, foreignKey, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { memberCategories, secrecyClasses } from "#domain/network-member.ts";
import { inCaseFile, isOneOf } from "./_columns.ts";

/** The address book that all dossiers of the vault share: professionals and services met more than once. */
export const contactTable = sqliteTable(
  "contact",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** `name` without case, accents or punctuation: what two entries of one person have in common. */
    nameKey: text().notNull(),
    role: text().notNull(),
    category: text({ enum: memberCategories }).notNull(),
    secrecy: text({ enum: secrecyClasses }).notNull(),
    organisation: text(),
    phone: text(),
    email: text(),
    iban: text(),
    inamiNumber: text(),
    /** ISO 8601 instant, UTC. */
    changedAt: text().notNull(),
  },
  (t) => [
    index("contact_by_name").on(t.nameKey),
    check("contact_category", isOneOf(t.category, memberCategories)),
    check("contact_secrecy", isOneOf(t.secrecy, secrecyClasses)),
  ],
);

/** Which member of which dossier is whom of the address book; told by the organiser, never guessed. */
export const contactLinkTable = sqliteTable(
  "contact_link",
  {
    caseFileId: inCaseFile(),
    memberId: text().notNull(),
    contactId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.memberId] }),
    index("contact_link_by_contact").on(t.contactId),
    foreignKey({ columns: [t.contactId], foreignColumns: [contactTable.id] }).onDelete("cascade"),
  ],
);
