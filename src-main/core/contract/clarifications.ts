import { Clarification } from "#domain/clarification.ts";
import { change } from "./base.ts";

export const clarifications = { save: change({ clarification: Clarification }) };
