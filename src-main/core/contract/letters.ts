import * as z from "zod";
import { letterIds } from "#domain/letter.ts";
import { LetterText } from "#domain/letter-text.ts";
import { paperLanguages } from "#domain/paper-kind.ts";
import { change } from "./base.ts";

export const letters = {
  /** The text of a letter for this dossier, in each language given; one that says what the programme says is not kept. */
  save: change({
    letter: z.enum(letterIds),
    texts: z.array(LetterText.omit({ letter: true })).min(1),
  }),

  /** Goes back to the text the letter starts from. */
  reset: change({ letter: z.enum(letterIds), language: z.enum(paperLanguages) }),
};
