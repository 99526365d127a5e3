import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  type ColourTheme,
  colourThemes,
  type InterfaceLanguage,
  interfaceLanguages,
  languageOf,
  type TextSize,
  textSizes,
} from "#domain/preference-choices.ts";

/**
 * The lock screen, put into the page before the window asks for it, while neither the page's programs nor the core have
 * been read (docs/adr/0021). Only what is certain at a glance is drawn: one vault, locked, that nothing but its passphrase
 * opens. Of all else nothing is said here; the page asks the core, as it does to confirm this.
 */
export interface FirstLook {
  readonly theme: ColourTheme;
  readonly language: InterfaceLanguage | null;
  /** Whether a lock screen will be on the screen before the core is needed. */
  readonly isLockScreen: boolean;
  /** The page with the lock screen in it. */
  readonly drawInto: (html: string, isDark: boolean) => string;
}

export interface FirstLookPlaces {
  readonly preferencesFile: string;
  readonly vaultsFolder: string;
  /** Where the build put the page and its still lock screens. */
  readonly pageFolder: string;
  /** The language of the computer, as a tag. */
  readonly spoken: string;
}

export const takeFirstLook = ({
  preferencesFile,
  vaultsFolder,
  pageFolder,
  spoken,
}: FirstLookPlaces): FirstLook => {
  const { theme, language, textSize } = chosenIn(preferencesFile);
  const speech = languageOf({ language }, spoken);
  const vault = onlyVaultIn(vaultsFolder);
  const still = vault && readStill(path.join(pageFolder, `still-lock-screen-${speech}.json`));
  const name = vault && still && (vault.label ?? still.unnamed.replace("%ID%", vault.id));
  const look =
    still && name !== undefined
      ? `<div id="first-look">${still.html.replace("%NAME%", () => escapeHtml(name))}</div>`
      : undefined;

  return {
    theme,
    language,
    isLockScreen: look !== undefined,
    drawInto: (html, isDark) => {
      if (look === undefined) return html;
      const scheme = isDark ? "dark" : "light";
      return html
        .replace(
          '<html lang="fr"',
          `<html lang="${speech}" data-mantine-color-scheme="${scheme}" data-text-size="${textSize}"`,
        )
        .replace('<div id="root">', () => `${look}<div id="root">`);
    },
  };
};

interface Chosen {
  readonly theme: ColourTheme;
  readonly language: InterfaceLanguage | null;
  readonly textSize: TextSize;
}

/** As the core reads it (services/preferences.ts), which will say the same in a moment. */
const chosenIn = (file: string): Chosen => {
  const kept = readJson(file);
  return {
    theme: colourThemes.find((one) => one === valueOf(kept, "theme")) ?? "system",
    language: interfaceLanguages.find((one) => one === valueOf(kept, "language")) ?? null,
    textSize: textSizes.find((one) => one === valueOf(kept, "textSize")) ?? "normal",
  };
};

/** Which vault it is when there is no doubt, and no other way in to be offered than the passphrase. */
const onlyVaultIn = (
  vaultsFolder: string,
): { readonly id: string; readonly label: string | null } | undefined => {
  const [id, ...others] = foldersIn(vaultsFolder);
  if (id === undefined || others.length > 0) return undefined;
  const header = readJson(path.join(vaultsFolder, id, "vault.json"));
  const slots = valueOf(header, "slots");
  if (!Array.isArray(slots)) return undefined;
  if (slots.some((slot: unknown) => valueOf(slot, "type") === "keychain")) return undefined;
  const label = valueOf(header, "label");
  return { id, label: typeof label === "string" && label !== "" ? label : null };
};

/** A folder with a point is none: backups, and what a power cut left. */
const foldersIn = (folder: string): ReadonlyArray<string> => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.includes("."))
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

interface Still {
  readonly html: string;
  readonly unnamed: string;
}

const readStill = (file: string): Still | undefined => {
  const still = readJson(file);
  const [html, unnamed] = [valueOf(still, "html"), valueOf(still, "unnamed")];
  return typeof html === "string" && typeof unnamed === "string" ? { html, unnamed } : undefined;
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
};

const valueOf = (holder: unknown, key: string): unknown =>
  typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
