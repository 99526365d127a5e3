import * as z from "zod";
import { CaseFileId } from "./case-file.ts";
import { nameKey } from "./name-key.ts";
import { type MemberCategory, NetworkMember } from "./network-member.ts";

export const ContactId = z.uuid().brand<"ContactId">();
export type ContactId = z.infer<typeof ContactId>;

/**
 * Who may stand in the address book that all dossiers share: professionals and services. The supported person, relatives
 * and representatives belong to one dossier and stay in it (privacy).
 */
export const contactCategories = [
  "frontline",
  "mentalHealth",
  "social",
  "society",
  "support",
  "other",
] as const;

/** An entry of the address book (carnet d'adresses). */
export const Contact = z.strictObject({
  ...NetworkMember.pick({
    name: true,
    role: true,
    secrecy: true,
    organisation: true,
    phone: true,
    email: true,
    iban: true,
    inamiNumber: true,
  }).shape,
  category: z.enum(contactCategories),
});
export type Contact = z.infer<typeof Contact>;

const optionalDetails = ["organisation", "phone", "email", "iban", "inamiNumber"] as const;
/** What a member and their contact both say, and one may take over from the other; the role is the dossier's own. */
export const contactDetails = ["name", ...optionalDetails] as const;
export type ContactDetail = (typeof contactDetails)[number];
export type ContactDetails = Pick<NetworkMember, ContactDetail>;

/** Where a contact is known: one member of one dossier. */
export interface ContactPlace {
  readonly caseFileId: CaseFileId;
  readonly memberId: string;
  readonly number: string;
  readonly usualName: string;
  readonly isClosed: boolean;
}

export interface ContactEntry {
  readonly id: ContactId;
  readonly contact: Contact;
  /** The dossiers that know them, by number. */
  readonly places: ReadonlyArray<ContactPlace>;
}

/** Two contacts that may be one, and nobody has said yet. */
export type ContactPair = readonly [ContactId, ContactId];

export interface AddressBook {
  /** By name. */
  readonly entries: ReadonlyArray<ContactEntry>;
  /** Pairs that somebody said are two people. */
  readonly toldApart: ReadonlyArray<ContactPair>;
}

/** Names one member of one dossier. */
export const MemberReference = z.strictObject({
  caseFileId: CaseFileId,
  memberId: NetworkMember.shape.id,
});
export type MemberReference = z.infer<typeof MemberReference>;

/** What the organiser says about one member and the address book; a member who is not named stays as they are. */
export const ContactChoice = z.strictObject({
  memberId: NetworkMember.shape.id,
  /** Whom of the address book the member is; null for nobody there. */
  contactId: ContactId.nullable(),
  /** Puts somebody who is not there into the address book. */
  add: z.boolean(),
  /** The contacts that look like the member, of whom the organiser said that they are somebody else. */
  otherThan: z.array(ContactId),
  /** The details that the contact takes from the member; none by itself. */
  contactTakes: z.array(z.enum(contactDetails)),
});
export type ContactChoice = z.infer<typeof ContactChoice>;

/** What tells that two entries may be the same person. */
export const contactClues = ["name", "email", "inamiNumber"] as const;
export type ContactClue = (typeof contactClues)[number];
type Clues = Pick<NetworkMember, ContactClue>;

/** What two people have in common: their name's key, their e-mail or their INAMI number. Empty: nothing to ask. */
export const commonClues = (one: Clues, other: Clues): ReadonlyArray<ContactClue> => {
  const keys = clueKeys(other);
  return clueKeys(one).flatMap(({ clue, key }) =>
    keys.some((its) => its.clue === clue && its.key === key) ? [clue] : [],
  );
};

/** The entries that may be this person. */
export const findAlike = <Entry extends { readonly contact: Clues }>(
  entries: ReadonlyArray<Entry>,
  person: Clues,
): ReadonlyArray<Entry> => {
  const keys = clueKeys(person);
  return entries.filter(({ contact }) => shareAClue(clueKeysKept(contact), keys));
};

/** The pairs of an address book that may be one, but for those that somebody told apart. */
export const pairsToAskAbout = ({
  entries,
  toldApart,
}: AddressBook): ReadonlyArray<readonly [ContactEntry, ContactEntry]> => {
  const known = new Set(toldApart.map(pairName));
  // By clue, not each with each: of four hundred entries, the pairs would be eighty thousand.
  const placesByClue = new Map<string, number[]>();
  const places = entries.map(({ contact }, at) =>
    clueKeysKept(contact).map(({ clue, key }) => {
      const name = `${clue} ${key}`;
      const sharing = placesByClue.get(name) ?? [];
      placesByClue.set(name, sharing);
      sharing.push(at);
      return sharing;
    }),
  );
  return entries.flatMap((one, at) =>
    [...new Set(places[at]?.flat())]
      .filter((place) => place > at)
      .toSorted((a, b) => a - b)
      .flatMap((place) => entries[place] ?? [])
      .filter(({ id }) => !known.has(pairName([one.id, id])))
      .map((other) => [one, other] as const),
  );
};

/** The pair in its one order, so that it is kept once. */
export const orderedPair = ([one, other]: ContactPair): ContactPair =>
  one < other ? [one, other] : [other, one];

/** The contact a member makes; null when their category stays out of the address book. */
export const contactOfMember = (member: NetworkMember): Contact | null => {
  const { name, role, secrecy } = member;
  const category = contactCategories.find((one) => one === member.category);
  return category ? takeDetails({ name, role, category, secrecy }, member, contactDetails) : null;
};

export const mayBeContact = (category: MemberCategory): boolean =>
  contactCategories.some((one) => one === category);

/** The details that `from` says and `to` says otherwise, or not at all: what `to` would take over. */
export const differingDetails = (
  from: ContactDetails,
  to: ContactDetails,
): ReadonlyArray<ContactDetail> =>
  contactDetails.filter((detail) => from[detail] && from[detail] !== to[detail]);

/** The details that a change of a contact set or took away: what the dossiers that know them may follow. */
export const changedDetails = (
  before: ContactDetails,
  after: ContactDetails,
): ReadonlyArray<ContactDetail> =>
  contactDetails.filter((detail) => (before[detail] ?? null) !== (after[detail] ?? null));

/** The same contact or member with these details as the source has them, also those that it does not have. */
export const takeDetails = <Holder extends ContactDetails>(
  holder: Holder,
  source: ContactDetails,
  details: ReadonlyArray<ContactDetail>,
): Holder => {
  const taken: Partial<Record<(typeof optionalDetails)[number], string | null>> = {};
  for (const detail of optionalDetails)
    if (details.includes(detail)) taken[detail] = source[detail] || null;
  return { ...holder, ...taken, name: details.includes("name") ? source.name : holder.name };
};

interface ClueKey {
  readonly clue: ContactClue;
  /** Never empty. */
  readonly key: string;
}

const clueKeys = ({ name, email, inamiNumber }: Clues): ReadonlyArray<ClueKey> =>
  [
    { clue: "name" as const, key: nameKey(name) },
    { clue: "email" as const, key: (email ?? "").trim().toLowerCase() },
    { clue: "inamiNumber" as const, key: (inamiNumber ?? "").replaceAll(/\D/g, "") },
  ].filter(({ key }) => key !== "");

/** Of the address book, whose entries are replaced and never changed: the same for as long as one is there. */
const clueKeysKept = (contact: Clues): ReadonlyArray<ClueKey> => {
  const keys = keptKeys.get(contact) ?? clueKeys(contact);
  keptKeys.set(contact, keys);
  return keys;
};
const keptKeys = new WeakMap<Clues, ReadonlyArray<ClueKey>>();

const shareAClue = (one: ReadonlyArray<ClueKey>, other: ReadonlyArray<ClueKey>): boolean =>
  one.some(({ clue, key }) => other.some((its) => its.clue === clue && its.key === key));

const pairName = (pair: ContactPair): string => orderedPair(pair).join(" ");
