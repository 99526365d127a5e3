import type { TranslationOf } from "../catalogue.ts";
import type { known as frenchKnown } from "../fr/known.ts";

export const known = {
  offers: "Already known:",
  clarificationDay: "{{day}}, day of the clarification",
} as const satisfies TranslationOf<typeof frenchKnown>;
