import * as z from "zod";
import type { CaseFileId } from "#domain/case-file.ts";
import {
  type AddressBook,
  ContactChoice,
  type ContactEntry,
  contactDetails,
  findAlike,
  mayBeContact,
} from "#domain/contact.ts";
import { HandOver } from "#domain/hand-over.ts";
import {
  isProfessional,
  type MemberCategory,
  memberCategories,
  NetworkMember,
} from "#domain/network-member.ts";
import { findNetworkProblems } from "#domain/network-problem.ts";
import type { FormValues } from "#renderer/shared/forms/clean-form.ts";
import type { MemberValues } from "./member-values.ts";

export const NetworkSection = z
  .strictObject({
    network: z.array(NetworkMember),
    handOvers: z.array(HandOver),
    contactChoices: z.array(ContactChoice),
  })
  .superRefine(({ network }, context) => {
    for (const { index, field, rule, value } of findNetworkProblems(network))
      context.addIssue({
        code: "custom",
        path: ["network", index, field],
        message: rule,
        params: { rule, value },
      });
  });
export type NetworkValues = FormValues<typeof NetworkSection>;
type Choice = NetworkValues["contactChoices"][number];

/** The address book as a network needs it. */
export interface NetworkContacts {
  readonly book: AddressBook;
  readonly caseFileId: CaseFileId;
  /** The members the dossier had when the form opened; the others are new. */
  readonly savedIds: ReadonlySet<string>;
}

export interface MemberContact {
  /** What the save will say about the member; null when there is nothing to say. */
  readonly choice: Choice | null;
  /** Whom of the address book the member is, as far as somebody said so. */
  readonly linked: ContactEntry | null;
  /** Who may be the same person: a question that waits for its answer. */
  readonly alike: ReadonlyArray<ContactEntry>;
  readonly mayBeAdded: boolean;
  /** Whether they go into the address book once no question waits any more. */
  readonly isWanted: boolean;
  readonly isNew: boolean;
}

/**
 * Where a member stands towards the address book. A new professional is added unless somebody says no, and nobody is
 * while it is not known whether they are there already.
 */
export const memberContact = (
  member: MemberValues,
  choices: ReadonlyArray<Choice>,
  { book, caseFileId, savedIds }: NetworkContacts,
): MemberContact => {
  const said = choices.find(({ memberId }) => memberId === member.id);
  const linkedId = said
    ? said.contactId
    : book.entries.find(({ places }) =>
        places.some((one) => one.caseFileId === caseFileId && one.memberId === member.id),
      )?.id;
  const linked = book.entries.find(({ id }) => id === linkedId) ?? null;
  const { category } = member;
  const isNew = !savedIds.has(member.id);
  const isPossible = isCategory(category) && mayBeContact(category) && member.name.trim() !== "";
  if (linked || !isPossible)
    return {
      choice: said ? { ...said, contactId: linked?.id ?? null } : null,
      linked,
      alike: [],
      mayBeAdded: false,
      isWanted: false,
      isNew,
    };

  const otherThan = said?.otherThan ?? [];
  const alike = findAlike(book.entries, member).filter(({ id }) => !otherThan.includes(id));
  const isWanted = said?.add ?? (isNew && isProfessional({ category }));
  return {
    choice: {
      ...(said ?? unsaid(member.id)),
      contactId: null,
      add: isWanted && alike.length === 0,
    },
    linked,
    alike,
    mayBeAdded: alike.length === 0,
    isWanted,
    isNew,
  };
};

/** The choices with what is now said about one member. */
export const withChoice = (
  choices: ReadonlyArray<Choice>,
  memberId: string,
  said: Partial<Choice>,
): Choice[] => {
  const before = choices.find((one) => one.memberId === memberId) ?? unsaid(memberId);
  return [...choices.filter((one) => one.memberId !== memberId), { ...before, ...said }];
};

/** The member as the contact has them; the role they have in this dossier stays when there is one. */
export const memberFromContact = (
  member: MemberValues,
  { contact }: ContactEntry,
): MemberValues => {
  const taken = { ...member };
  for (const detail of contactDetails) taken[detail] = contact[detail] ?? member[detail] ?? "";
  return {
    ...taken,
    role: member.role || contact.role,
    category: contact.category,
    secrecy: contact.secrecy,
  };
};

/** What the save says: every choice that stands, and every action that goes to whom the form names as the replacement. */
export const settledUpdate = (
  { network, handOvers }: z.output<typeof NetworkSection>,
  choices: ReadonlyArray<Choice>,
  contacts: NetworkContacts | null,
) => ({
  network,
  handOvers: handOvers.filter(({ fromId, toId }) =>
    network.some(
      ({ id, leftOn, replacedById }) =>
        id === fromId && leftOn !== undefined && replacedById === toId,
    ),
  ),
  contactChoices: contacts
    ? network.flatMap((member) => {
        const { choice } = memberContact(member, choices, contacts);
        const { data } = ContactChoice.safeParse(choice);
        const isKnown = contacts.savedIds.has(member.id);
        // Nothing was said of somebody who was here before: they stay as they are, also if they have a contact.
        const isSaid = choices.some(({ memberId }) => memberId === member.id);
        return data && (isSaid || !isKnown) ? [data] : [];
      })
    : [],
});

export const isCategory = (category: string): category is MemberCategory =>
  memberCategories.some((one) => one === category);

const unsaid = (memberId: string): Choice => ({
  memberId,
  contactId: null,
  add: false,
  otherThan: [],
  contactTakes: [],
});
