import type { TranslationOf } from "../catalogue.ts";
import type { plainWords as frenchPlainWords } from "../fr/plain-words.ts";

export const plainWords = {
  title: "In plain words",
  intro:
    "On the left, what the case file says. On the right, how the person's page says it. An empty box: the page takes up the text of the case file.",
  nothing: "This meeting has no decision or action to say again.",
  textOf: "In plain words: {{original}}",
  placeholder: "A short sentence, to the person: “you”",
  stale:
    "The text of the case file has changed since: read it again. Meanwhile, the page takes up the text of the case file.",
  save: "Keep these words",
} as const satisfies TranslationOf<typeof frenchPlainWords>;
