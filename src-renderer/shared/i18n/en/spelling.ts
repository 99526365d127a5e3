import type { TranslationOf } from "../catalogue.ts";
import type { spelling as french } from "../fr/spelling.ts";

export const spelling = {
  title: "Spelling",
  check: "Check spelling",
  note: "In French and in the language of the screen, on this computer: nothing leaves it. The names in your files and address book are not underlined.",
  inBrowser: "Let the browser check spelling",
  browserNote:
    "Some browsers send texts to their maker to check them. Autour's own window checks spelling without the internet.",
  learned: "Words you have added",
  noneLearned: "None yet. Right-click an underlined word to add it: it is kept in your vault.",
  forget: "Remove “{{word}}”",
  forgotten: "“{{word}}” is removed from the dictionary.",
} as const satisfies TranslationOf<typeof french>;
