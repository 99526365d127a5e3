import { type } from "@orpc/contract";
import { type KnownPerson, PersonClues } from "#domain/known-person.ts";
import { Person } from "#domain/person.ts";
import { base, change } from "./base.ts";

export const people = {
  save: change({ person: Person }),

  /** Who may be this person and has a dossier already: asked before another one is opened. */
  findDuplicates: base.input(PersonClues).output(type<ReadonlyArray<KnownPerson>>()),
};
