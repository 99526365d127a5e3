import { sql } from "drizzle-orm";
import { check, foreignKey, index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type ContactId, contactCategories } from "#domain/contact.ts";
import { secrecyClasses } from "#domain/network-member.ts";
import { inCaseFile, isOneOf } from "./_columns.ts";

const contactId = () => text().$type<ContactId>();

/** The address book that all dossiers of the vault share: professionals and services met more than once. */
export const contactTable = sqliteTable(
  "contact",
  {
    id: contactId().primaryKey(),
    name: text().notNull(),
    /** `nameKey` of the name: what two entries of one person have in common. */
    nameKey: text().notNull(),
    role: text().notNull(),
    category: text({ enum: contactCategories }).notNull(),
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
    check("contact_category", isOneOf(t.category, contactCategories)),
    check("contact_secrecy", isOneOf(t.secrecy, secrecyClasses)),
  ],
);

/** Which member of which dossier is whom of the address book; told by the organiser, never guessed. */
export const contactLinkTable = sqliteTable(
  "contact_link",
  {
    caseFileId: inCaseFile(),
    memberId: text().notNull(),
    contactId: contactId().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseFileId, t.memberId] }),
    index("contact_link_by_contact").on(t.contactId),
    foreignKey({ columns: [t.contactId], foreignColumns: [contactTable.id] }).onDelete("cascade"),
  ],
);

/** Two contacts that look alike and are two people, as the organiser said; the smaller id first. */
export const contactsToldApartTable = sqliteTable(
  "contacts_told_apart",
  {
    contactId: contactId().notNull(),
    otherId: contactId().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.contactId, t.otherId] }),
    index("contacts_told_apart_by_other").on(t.otherId),
    foreignKey({ columns: [t.contactId], foreignColumns: [contactTable.id] }).onDelete("cascade"),
    foreignKey({ columns: [t.otherId], foreignColumns: [contactTable.id] }).onDelete("cascade"),
    check("contacts_told_apart_order", sql`${t.contactId} < ${t.otherId}`),
  ],
);
