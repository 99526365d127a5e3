import type { TranslationOf } from "../catalogue.ts";
import type { lifeStories as frenchLifeStories } from "../fr/life-stories.ts";

export const lifeStories = {
  title: "The lines of their story",
  intro:
    "To be read again with the person, line by line, before issuing: they choose what stays, the order and the words. Ten lines at most.",
  proposed:
    "These lines are suggested from the case file: what they said themselves, what helps them, what is decided with them. Nothing of what others said without them.",
  chosen: "These lines were chosen with the person.",
  line: "Line {{number}}",
  up: "Move line {{number}} up",
  down: "Move line {{number}} down",
  remove: "Remove line {{number}}",
  removed: "Line {{number}} removed.",
  add: "Add a line",
  full: "Ten lines: that is the maximum.",
  empty: "Write at least one line.",
  save: "Keep these lines",
  back: "Go back to the suggested lines",
  backTitle: "Go back to the suggested lines?",
  backText:
    "The lines chosen with the person make way for those that the case file suggests. The history keeps them.",
} as const satisfies TranslationOf<typeof frenchLifeStories>;
