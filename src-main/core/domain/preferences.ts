import * as z from "zod";
import { colourThemes, interfaceLanguages, textSizes } from "./preference-choices.ts";

/** How Autour looks and speaks on this computer, for whoever sits there. Known before a vault is open: nothing personal. */
export const Preferences = z.strictObject({
  /** Null until somebody chose: as the computer speaks. */
  language: z.enum(interfaceLanguages).nullable(),
  theme: z.enum(colourThemes),
  textSize: z.enum(textSizes),
  /** Whether a form that feeds a paper shows that paper. */
  showsLivePaper: z.boolean(),
  /** Whether Autour checks the spelling of texts, in its own window. */
  checksSpelling: z.boolean(),
  /** Whether a browser that shows Autour may check it: some of them send the text to their maker. */
  browserChecksSpelling: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = {
  language: null,
  theme: "system",
  textSize: "normal",
  showsLivePaper: false,
  checksSpelling: true,
  browserChecksSpelling: false,
};

/** What of a kept file makes sense; each preference that does not is the usual one. No file ever closes Autour. */
export const preferencesFrom = (kept: unknown): Preferences => {
  const { success, data } = Loose.safeParse(kept);
  return success ? data : defaultPreferences;
};

const { language, theme, textSize, showsLivePaper, checksSpelling, browserChecksSpelling } =
  Preferences.shape;

const Loose = z.object({
  language: language.catch(defaultPreferences.language),
  theme: theme.catch(defaultPreferences.theme),
  textSize: textSize.catch(defaultPreferences.textSize),
  showsLivePaper: showsLivePaper.catch(defaultPreferences.showsLivePaper),
  checksSpelling: checksSpelling.catch(defaultPreferences.checksSpelling),
  browserChecksSpelling: browserChecksSpelling.catch(defaultPreferences.browserChecksSpelling),
});
