import { PlainWords } from "#domain/plain-words.ts";
import { change } from "./base.ts";

export const plainWords = {
  /** What a concertation decided, in plain words, whole; without a text, as it was written. */
  save: change(PlainWords.shape),
};
