import { readFileSync } from "node:fs";
import { app } from "electron";
import { interfaceLanguages, type InterfaceLanguage, languageOf } from "#hosts/core-messages.ts";

/** What the parts that no page draws speak: menus, dialogs of the system, the sentence of a failure. */
export interface Speech {
  readonly language: () => InterfaceLanguage;
  /** Null: as the computer speaks. */
  readonly choose: (chosen: InterfaceLanguage | null) => void;
}

/** Until the core says what was chosen: as it was chosen last, which is no secret and lies beside the vaults. */
export const createSpeech = (preferencesFile: string): Speech => {
  let chosen = languageIn(preferencesFile);
  return {
    language: () => languageOf({ language: chosen }, spokenHere()),
    choose: (next) => {
      chosen = next;
    },
  };
};

/** The language the window was started in, as the page has it, else the computer's; before Electron knows it, the session's. */
export const spokenHere = (): string =>
  app.commandLine.getSwitchValue("lang") || app.getLocale() || process.env["LANG"] || "";

/** One that is missing or damaged is as if nothing had been chosen. */
const languageIn = (preferencesFile: string): InterfaceLanguage | null => {
  try {
    const kept: unknown = JSON.parse(readFileSync(preferencesFile, "utf8"));
    if (typeof kept !== "object" || kept === null || !("language" in kept)) return null;
    return interfaceLanguages.find((known) => known === kept.language) ?? null;
  } catch {
    return null;
  }
};
