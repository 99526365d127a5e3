import type { TranslationOf } from "../catalogue.ts";
import type { plainLanguage as frenchPlainLanguage } from "../fr/plain-language.ts";

/** What makes a text hard to read (domain/plain-language.ts): advice beside a field. */
export const plainLanguage = {
  advice: {
    longSentence: "“{{found}}”: {{words}} woorden. Maak er twee zinnen van.",
    abbreviation: "“{{found}}”: schrijf het woord voluit.",
    figures: "“{{found}}”: schrijf de maand in letters.",
    sign: "“{{found}}”: schrijf een woord in plaats van een teken.",
    jargon: "“{{found}}”: vakjargon.",
    longWord: "“{{found}}”: lang of weinig bekend woord.",
    aboutReader: "“{{found}}”: dat is de persoon die leest of spreekt.",
    doubleNegation: "“{{found}}”: twee ontkenningen. Zeg wat wel is, liever dan wat niet is.",
    passive: "“{{found}}”: zeg wie het doet.",
  },
  proposal: "{{advice}} Liever: “{{proposal}}”.",
  more_one: "En nog {{count}} tip.",
  more_other: "En nog {{count}} tips.",
} as const satisfies TranslationOf<typeof frenchPlainLanguage>;
