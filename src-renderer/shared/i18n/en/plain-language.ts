import type { TranslationOf } from "../catalogue.ts";
import type { plainLanguage as frenchPlainLanguage } from "../fr/plain-language.ts";

export const plainLanguage = {
  advice: {
    longSentence: "“{{found}}”: {{words}} words. Cut the sentence in two.",
    abbreviation: "“{{found}}”: write the word in full.",
    figures: "“{{found}}”: write the month as a word.",
    sign: "“{{found}}”: write a word rather than a sign.",
    jargon: "“{{found}}”: a word of the trade.",
    longWord: "“{{found}}”: a long or little-known word.",
    aboutReader: "“{{found}}”: this is the person who reads or speaks.",
    doubleNegation: "“{{found}}”: two negatives. Say what is, rather than what is not.",
    passive: "“{{found}}”: say who does it.",
  },
  proposal: "{{advice}} Rather: “{{proposal}}”.",
  more_one: "And {{count}} more piece of advice.",
  more_other: "And {{count}} more pieces of advice.",
} as const satisfies TranslationOf<typeof frenchPlainLanguage>;
