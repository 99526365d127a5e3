import { type } from "@orpc/contract";
import { OrganiserProfile } from "#domain/organiser.ts";
import { base } from "./base.ts";

export const organisers = {
  /** Who this vault belongs to; written into each new case file. Null until they have said so. */
  get: base.output(type<OrganiserProfile | null>()),
  /** For the dossiers opened from now on; those that exist keep theirs. Removes the draft of its form. */
  save: base.input(OrganiserProfile).output(type<OrganiserProfile>()),
};
