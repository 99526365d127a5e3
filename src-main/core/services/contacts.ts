import { type CaseFileId, hasEnded } from "#domain/case-file.ts";
import {
  type AddressBook,
  changedDetails,
  commonClues,
  type Contact,
  type ContactClue,
  type ContactDetail,
  ContactId,
  type ContactPair,
  findAlike,
  type MemberReference,
  takeDetails,
} from "#domain/contact.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import {
  deleteContact,
  moveContact,
  forgetToldApart,
  readContact,
  readContactPlaces,
  readContacts,
  readToldApart,
  writeContact,
  writeToldApart,
} from "../db/queries/contacts.ts";
import { changeCaseFile } from "./change-case-file.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { discardDraft } from "./drafts.ts";

/** The contact was taken out of the address book meanwhile. */
export interface ContactGoneRefusal {
  readonly type: "ContactGone";
}

/** Somebody in the address book looks like this one, and nobody has said whether they are the same. */
export interface MaybeSameRefusal {
  readonly type: "MaybeSame";
  readonly alike: ReadonlyArray<AlikeContact>;
}

interface AlikeContact {
  readonly contactId: ContactId;
  readonly name: string;
  readonly clues: ReadonlyArray<ContactClue>;
}

interface SavedContact {
  readonly contactId: ContactId;
  /** How many dossiers took the new details over. */
  readonly followed: number;
}

/** The whole address book, by name as French sorts it, and where each contact is known. */
export const readAddressBook = ({ db }: { readonly db: ReadDb }): AddressBook => {
  const placesById = Map.groupBy(readContactPlaces(db), ({ contactId }) => contactId);
  return {
    entries: readContacts(db)
      .toSorted((one, other) => byName.compare(one.contact.name, other.contact.name))
      .map(({ id, contact }) => ({
        id,
        contact,
        places: (placesById.get(id) ?? []).map(({ contactId: _contactId, ...place }) => place),
      })),
    toldApart: readToldApart(db),
  };
};

/**
 * Adds a contact (null id) or changes one, and drops the draft of the form. Asks, and writes nothing, while one that
 * looks alike is not among those the organiser said are somebody else. The members named in `follow` take what changed,
 * in dossiers that are still open; every other dossier stays as it is.
 */
export const saveContact = (
  deps: DbDep & ClockDep & NewIdDep,
  {
    contactId,
    contact,
    otherThan,
    follow,
  }: {
    readonly contactId: ContactId | null;
    readonly contact: Contact;
    readonly otherThan: ReadonlyArray<ContactId>;
    readonly follow: ReadonlyArray<MemberReference>;
  },
): Result<SavedContact, ContactGoneRefusal | MaybeSameRefusal> =>
  deps.db.transaction(
    (tx) => {
      const before = contactId && readContact(tx, contactId);
      if (contactId && !before) return err({ type: "ContactGone" });
      const id = contactId ?? ContactId.parse(deps.newId());
      const known = new Set([id, ...otherThan, ...toldApartFrom(tx, id)]);
      const alike = alikeContacts(tx, contact).filter((one) => !known.has(one.contactId));
      if (alike.length > 0) return err({ type: "MaybeSame", alike });

      writeContact(tx, id, contact, deps.clock.now());
      tellAllApart(tx, id, otherThan);
      const details = before ? changedDetails(before, contact) : [];
      const places = readContactPlaces(tx).filter((place) => place.contactId === id);
      const followers = places.filter((place) =>
        follow.some(
          (one) => one.caseFileId === place.caseFileId && one.memberId === place.memberId,
        ),
      );
      const followed = followers.filter(({ caseFileId, memberId }) =>
        followContact({ ...deps, db: tx }, { caseFileId, memberId }, contact, details),
      );
      discardDraft({ db: tx }, { caseFileId: null, form: "contact" });
      return ok({
        contactId: id,
        followed: new Set(followed.map(({ caseFileId }) => caseFileId)).size,
      });
    },
    { behavior: "immediate" },
  );

/** Two contacts that look alike are two people: they are not asked about again. */
export const tellContactsApart = (
  { db }: DbDep,
  [one, other]: ContactPair,
): Result<null, ContactGoneRefusal> =>
  db.transaction(
    (tx) => {
      if (one === other || !readContact(tx, one) || !readContact(tx, other))
        return err({ type: "ContactGone" });
      writeToldApart(tx, [one, other]);
      return ok(null);
    },
    { behavior: "immediate" },
  );

/** Takes back that two contacts are two people: they are asked about again, as long as they look alike. */
export const compareContactsAgain = ({ db }: DbDep, pair: ContactPair): void =>
  db.transaction((tx) => forgetToldApart(tx, pair), { behavior: "immediate" });

/**
 * Makes one contact of two, as the organiser decided field by field: `keptId` takes those fields and the members of the
 * other, which goes. No dossier changes.
 */
export const mergeContacts = (
  deps: DbDep & ClockDep,
  {
    keptId,
    mergedId,
    contact,
  }: {
    readonly keptId: ContactId;
    readonly mergedId: ContactId;
    readonly contact: Contact;
  },
): Result<null, ContactGoneRefusal> =>
  deps.db.transaction(
    (tx) => {
      if (keptId === mergedId || !readContact(tx, keptId) || !readContact(tx, mergedId))
        return err({ type: "ContactGone" });
      moveContact(tx, { from: mergedId, to: keptId });
      deleteContact(tx, mergedId);
      writeContact(tx, keptId, contact, deps.clock.now());
      discardDraft({ db: tx }, { caseFileId: null, form: "contact" });
      return ok(null);
    },
    { behavior: "immediate" },
  );

/** Who in the address book shares a clue with this person, and which. */
export const alikeContacts = (
  db: ReadDb,
  person: Pick<Contact, ContactClue>,
): ReadonlyArray<AlikeContact> =>
  findAlike(readContacts(db), person).map(({ id, contact }) => ({
    contactId: id,
    name: contact.name,
    clues: commonClues(contact, person),
  }));

export const tellAllApart = (
  tx: DbDep["db"],
  contactId: ContactId,
  others: ReadonlyArray<ContactId>,
): void => {
  for (const other of others)
    if (other !== contactId && readContact(tx, other)) writeToldApart(tx, [contactId, other]);
};

const toldApartFrom = (db: ReadDb, id: ContactId): ReadonlyArray<ContactId> =>
  readToldApart(db).flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));

const followContact = (
  deps: DbDep & ClockDep,
  { caseFileId, memberId }: { readonly caseFileId: CaseFileId; readonly memberId: string },
  contact: Contact,
  details: ReadonlyArray<ContactDetail>,
): boolean =>
  details.length > 0 &&
  changeCaseFile<ClosedForContact>(deps, { caseFileId, form: null }, ({ caseFile }) => {
    if (hasEnded(caseFile)) return err({ type: "Closed" });
    const network = caseFile.network.map((member) =>
      member.id === memberId ? takeDetails(member, contact, details) : member,
    );
    return ok({ caseFile: { ...caseFile, network } });
  }).ok;

interface ClosedForContact {
  readonly type: "Closed";
}

const byName = new Intl.Collator("fr");
