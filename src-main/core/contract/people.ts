import { Person } from "#domain/person.ts";
import { change } from "./base.ts";

export const people = { save: change({ person: Person }) };
