import { Preparation } from "#domain/preparation.ts";
import { change } from "./base.ts";

export const preparations = { save: change({ preparation: Preparation }) };
