import * as z from "zod";
import { ContactChoice } from "#domain/contact.ts";
import { HandOver } from "#domain/hand-over.ts";
import { NetworkMember } from "#domain/network-member.ts";
import { change } from "./base.ts";
import { MaybeSame } from "./contacts.ts";

export const network = {
  /**
   * The whole network, in its order. A member named elsewhere in the file cannot be left out. The open actions of who
   * leaves, and the address book, change only where this says so.
   */
  save: change({
    network: z.array(NetworkMember),
    handOvers: z.array(HandOver).default([]),
    contactChoices: z.array(ContactChoice).default([]),
  }).errors({ CONTACT_GONE: {}, MAYBE_SAME: { data: MaybeSame } }),
};
