import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import { defaultPreferences, type Preferences, preferencesFrom } from "#domain/preferences.ts";

export interface PreferencesDep {
  readonly preferences: KeptPreferences;
}

export interface KeptPreferences {
  readonly read: () => Preferences;
  readonly save: (preferences: Preferences) => void;
}

/** In a small file beside the vaults. One that is missing or damaged is as if nothing had been chosen. */
export const preferencesIn = (
  file: string,
  onKnown: (preferences: Preferences) => void = () => {},
): KeptPreferences => {
  const read = () => preferencesFrom(readJson(file));
  onKnown(read());
  return {
    read,
    save: (preferences) => {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      writeFileAtomic.sync(file, `${JSON.stringify(preferences, null, 2)}\n`, { mode: 0o600 });
      onKnown(preferences);
    },
  };
};

/** For a core whose host shows no page: what is chosen lives as long as it does. */
export const preferencesInMemory = (): KeptPreferences => {
  let kept = defaultPreferences;
  return {
    read: () => kept,
    save: (preferences) => {
      kept = preferences;
    },
  };
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
};
