/** What may be chosen of the look and the words (preferences.ts): known without zod, for what must be on the screen at once. */

/** The languages the interface speaks. Papers have theirs (document.ts), chosen per recipient. */
export const interfaceLanguages = ["fr", "nl", "en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const colourThemes = ["light", "dark", "system"] as const;
export type ColourTheme = (typeof colourThemes)[number];

export const textSizes = ["normal", "large", "veryLarge"] as const;
export type TextSize = (typeof textSizes)[number];

/** The language chosen, else the computer's when Autour speaks it, else French. `spoken` is a tag such as "nl-BE". */
export const languageOf = (
  { language }: { readonly language: InterfaceLanguage | null },
  spoken: string,
): InterfaceLanguage => {
  const [tongue] = spoken.toLowerCase().split(/[-_]/);
  return language ?? interfaceLanguages.find((known) => known === tongue) ?? "fr";
};
