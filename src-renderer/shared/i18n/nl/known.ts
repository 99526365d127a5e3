import type { TranslationOf } from "../catalogue.ts";
import type { known as frenchKnown } from "../fr/known.ts";

export const known = {
  offers: "Al bekend:",
  clarificationDay: "{{day}}, dag van de verduidelijking",
} as const satisfies TranslationOf<typeof frenchKnown>;
