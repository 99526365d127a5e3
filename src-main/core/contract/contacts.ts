import { type } from "@orpc/contract";
import * as z from "zod";
import {
  type AddressBook,
  Contact,
  contactClues,
  ContactId,
  MemberReference,
} from "#domain/contact.ts";
import { base } from "./base.ts";

/** Somebody in the address book may be the same: nothing was written. Ask, then send the answer along. */
export const MaybeSame = z.object({
  alike: z
    .array(
      z.object({
        contactId: ContactId,
        name: z.string(),
        clues: z.array(z.enum(contactClues)).readonly(),
      }),
    )
    .readonly(),
});

const aboutContact = base.errors({ CONTACT_GONE: {} });

/** The address book that all dossiers of the vault share; nothing of it is ever part of a dossier's export. */
export const contacts = {
  list: base.output(type<AddressBook>()),

  /** Adds one (null id) or changes one; `follow` names the members of open dossiers who take what changed. */
  save: aboutContact
    .input(
      z.strictObject({
        contactId: ContactId.nullable(),
        contact: Contact,
        otherThan: z.array(ContactId),
        follow: z.array(MemberReference),
      }),
    )
    .output(type<{ readonly contactId: ContactId; readonly followed: number }>())
    .errors({ MAYBE_SAME: { data: MaybeSame } }),

  /** The members of dossiers stay as they are. */
  remove: base.input(z.strictObject({ contactId: ContactId })).output(type<null>()),

  /** Two contacts that look alike are two people. */
  tellApart: aboutContact
    .input(z.strictObject({ contactId: ContactId, otherId: ContactId }))
    .output(type<null>()),

  /** Takes that back: they are asked about again. */
  compareAgain: base
    .input(z.strictObject({ contactId: ContactId, otherId: ContactId }))
    .output(type<null>()),

  /** Two contacts are one: `keptId`, with these fields. */
  merge: aboutContact
    .input(z.strictObject({ keptId: ContactId, mergedId: ContactId, contact: Contact }))
    .output(type<null>()),
};
