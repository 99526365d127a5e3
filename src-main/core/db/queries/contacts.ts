import { and, asc, eq, notInArray, or, sql } from "drizzle-orm";
import type { CaseFileId } from "#domain/case-file.ts";
import {
  Contact,
  type ContactId,
  type ContactPair,
  type ContactPlace,
  orderedPair,
} from "#domain/contact.ts";
import { nameKey } from "#domain/name-key.ts";
import type { ReadDb, WriteDb } from "../db.ts";
import { deleteRows, insertRow, preparedOnce } from "../prepared.ts";
import {
  caseFileTable,
  contactLinkTable,
  contactsToldApartTable,
  contactTable,
  networkMemberTable,
  personTable,
} from "../schema/index.ts";

interface StoredContact {
  readonly id: ContactId;
  readonly contact: Contact;
}

export const readContacts = (db: ReadDb): ReadonlyArray<StoredContact> =>
  db.select().from(contactTable).orderBy(asc(contactTable.name)).all().map(toContact);

export const readContact = (db: ReadDb, id: ContactId): Contact | undefined => {
  const row = contactById(db).get({ id });
  return row && toContact(row).contact;
};

const contactById = preparedOnce((db) =>
  db
    .select()
    .from(contactTable)
    .where(eq(contactTable.id, sql.placeholder("id")))
    .prepare(),
);

/** Where each contact is known. A link whose member is no longer in the network says nothing. */
export const readContactPlaces = (
  db: ReadDb,
): ReadonlyArray<ContactPlace & { readonly contactId: ContactId }> =>
  db
    .select({
      contactId: contactLinkTable.contactId,
      caseFileId: contactLinkTable.caseFileId,
      memberId: contactLinkTable.memberId,
      number: caseFileTable.number,
      usualName: personTable.usualName,
      isClosed: caseFileTable.isClosed,
    })
    .from(contactLinkTable)
    .innerJoin(
      networkMemberTable,
      and(
        eq(networkMemberTable.caseFileId, contactLinkTable.caseFileId),
        eq(networkMemberTable.id, contactLinkTable.memberId),
      ),
    )
    .innerJoin(caseFileTable, eq(caseFileTable.id, contactLinkTable.caseFileId))
    .innerJoin(personTable, eq(personTable.caseFileId, contactLinkTable.caseFileId))
    .orderBy(asc(caseFileTable.number))
    .all();

export const readToldApart = (db: ReadDb): ReadonlyArray<ContactPair> =>
  db
    .select()
    .from(contactsToldApartTable)
    .all()
    .map(({ contactId, otherId }) => [contactId, otherId] as const);

/** Writes a contact as a whole, new or not. */
export const writeContact = (
  tx: WriteDb,
  id: ContactId,
  contact: Contact,
  /** ISO 8601 instant, UTC. */
  changedAt: string,
): void => {
  const row = {
    organisation: null,
    phone: null,
    email: null,
    iban: null,
    inamiNumber: null,
    ...contact,
    nameKey: nameKey(contact.name),
    changedAt,
  };
  tx.insert(contactTable)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: contactTable.id, set: row })
    .run();
};

/** Its links and the pairs it was told apart in go with it. */
export const deleteContact = (tx: WriteDb, id: ContactId): void => {
  deleteRows(tx, contactTable, { id });
};

export const writeToldApart = (tx: WriteDb, pair: ContactPair): void => {
  const [contactId, otherId] = orderedPair(pair);
  tx.insert(contactsToldApartTable).values({ contactId, otherId }).onConflictDoNothing().run();
};

export const forgetToldApart = (tx: WriteDb, pair: ContactPair): void => {
  const [contactId, otherId] = orderedPair(pair);
  deleteRows(tx, contactsToldApartTable, { contactId, otherId });
};

/** Says whom a member is; null for nobody in the address book. */
export const writeContactLink = (
  tx: WriteDb,
  { caseFileId, memberId }: { readonly caseFileId: CaseFileId; readonly memberId: string },
  contactId: ContactId | null,
): void => {
  deleteRows(tx, contactLinkTable, { caseFileId, memberId });
  if (contactId) insertRow(tx, contactLinkTable, { caseFileId, memberId, contactId });
};

/** Forgets whom members were who are no longer in the network: their id may come back for somebody else. */
export const dropContactLinks = (
  tx: WriteDb,
  caseFileId: CaseFileId,
  keptMemberIds: ReadonlyArray<string>,
): void => {
  tx.delete(contactLinkTable)
    .where(
      and(
        eq(contactLinkTable.caseFileId, caseFileId),
        notInArray(contactLinkTable.memberId, [...keptMemberIds]),
      ),
    )
    .run();
};

/** Gives what was known of one contact to another: its members, and whom it was told apart from. */
export const moveContact = (
  tx: WriteDb,
  { from, to }: { readonly from: ContactId; readonly to: ContactId },
): void => {
  tx.update(contactLinkTable)
    .set({ contactId: to })
    .where(eq(contactLinkTable.contactId, from))
    .run();
  const apart = tx
    .select()
    .from(contactsToldApartTable)
    .where(or(eq(contactsToldApartTable.contactId, from), eq(contactsToldApartTable.otherId, from)))
    .all();
  for (const { contactId, otherId } of apart) {
    const other = contactId === from ? otherId : contactId;
    if (other !== to) writeToldApart(tx, [to, other]);
  }
};

const toContact = ({
  id,
  nameKey: _nameKey,
  changedAt: _changedAt,
  ...row
}: typeof contactTable.$inferSelect): StoredContact => ({
  id,
  contact: Contact.parse(
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  ),
});
