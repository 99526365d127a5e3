import * as z from "zod";

/** The languages the interface speaks. Papers have theirs (document.ts), chosen per recipient. */
export const interfaceLanguages = ["fr", "nl", "en"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const colourThemes = ["light", "dark", "system"] as const;
export type ColourTheme = (typeof colourThemes)[number];

export const textSizes = ["normal", "large", "veryLarge"] as const;
export type TextSize = (typeof textSizes)[number];

/** How Autour looks and speaks on this computer, for whoever sits there. Known before a vault is open: nothing personal. */
export const Preferences = z.strictObject({
  /** Null until somebody chose: as the computer speaks. */
  language: z.enum(interfaceLanguages).nullable(),
  theme: z.enum(colourThemes),
  textSize: z.enum(textSizes),
  /** Whether a form that feeds a paper shows that paper. */
  showsLivePaper: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = {
  language: null,
  theme: "system",
  textSize: "normal",
  showsLivePaper: false,
};

/** What of a kept file makes sense; each preference that does not is the usual one. No file ever closes Autour. */
export const preferencesFrom = (kept: unknown): Preferences => {
  const { success, data } = Loose.safeParse(kept);
  return success ? data : defaultPreferences;
};

/** The language chosen, else the computer's when Autour speaks it, else French. `spoken` is a tag such as "nl-BE". */
export const languageOf = (
  { language }: Pick<Preferences, "language">,
  spoken: string,
): InterfaceLanguage => {
  const [tongue] = spoken.toLowerCase().split(/[-_]/);
  return language ?? interfaceLanguages.find((known) => known === tongue) ?? "fr";
};

const { language, theme, textSize, showsLivePaper } = Preferences.shape;

const Loose = z.object({
  language: language.catch(defaultPreferences.language),
  theme: theme.catch(defaultPreferences.theme),
  textSize: textSize.catch(defaultPreferences.textSize),
  showsLivePaper: showsLivePaper.catch(defaultPreferences.showsLivePaper),
});
