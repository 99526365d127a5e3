import type { TranslationOf } from "../catalogue.ts";
import type { preferences as french } from "../fr/preferences.ts";

export const preferences = {
  title: "Appearance and language",
  text: "For this computer, whichever vault is open.",
  language: "Language",
  languageHint: "Your papers keep their own language, chosen for each reader.",
  theme: "Theme",
  themes: {
    light: "Light",
    dark: "Dark",
    system: "As the computer",
  },
  textSize: "Text size",
  textSizes: {
    normal: "Normal",
    large: "Large",
    veryLarge: "Very large",
  },
  livePaper: "Show the paper while typing",
  failed: "This choice could not be kept.",
} as const satisfies TranslationOf<typeof french>;
