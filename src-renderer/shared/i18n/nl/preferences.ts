import type { TranslationOf } from "../catalogue.ts";
import type { preferences as french } from "../fr/preferences.ts";

export const preferences = {
  title: "Weergave en taal",
  text: "Voor deze computer, welke kluis er ook open is.",
  language: "Taal",
  languageHint: "Uw documenten houden hun eigen taal, gekozen per ontvanger.",
  theme: "Thema",
  themes: {
    light: "Licht",
    dark: "Donker",
    system: "Zoals de computer",
  },
  textSize: "Tekstgrootte",
  textSizes: {
    normal: "Normaal",
    large: "Groot",
    veryLarge: "Zeer groot",
  },
  livePaper: "Het document tonen terwijl u typt",
  failed: "Deze keuze kon niet bewaard worden.",
} as const satisfies TranslationOf<typeof french>;
