import type { BrowserWindow, MenuItemConstructorOptions, WebContents } from "electron";
import { spellingWordsOf } from "./spelling-words.ts";

/** How long the menu waits for suggestions, in milliseconds: French takes up to 300 for a long word. */
const PATIENCE_MS = 700;

/**
 * What stands first in the menu under a misspelled word: what it may have been meant to be, and that it is right. The
 * page asks the core for them, so that a word goes no further than it was; a page that does not answer in time gives a menu
 * without suggestions. Empty when no word is misspelled.
 */
export const spellingItems = async (
  { webContents }: BrowserWindow,
  word: string,
): Promise<ReadonlyArray<MenuItemConstructorOptions>> => {
  if (word === "") return [];
  const { suggestions, language } = await suggestionsFor(webContents, word);
  const words = spellingWordsOf(language);
  return [
    ...suggestions.map((suggestion) => ({
      label: suggestion,
      click: () => webContents.replaceMisspelling(suggestion),
    })),
    ...(suggestions.length === 0 ? [{ label: words.noSuggestion, enabled: false }] : []),
    { type: "separator" },
    { label: words.learn, click: () => learn(webContents, word) },
    { type: "separator" },
  ];
};

interface Suggestions {
  readonly suggestions: ReadonlyArray<string>;
  readonly language: string;
}

const none: Suggestions = { suggestions: [], language: "fr" };

const suggestionsFor = (page: WebContents, word: string): Promise<Suggestions> =>
  new Promise((resolve) => {
    const settle = (found: Suggestions) => {
      clearTimeout(patience);
      page.ipc.removeListener("spellings-suggested", listen);
      resolve(found);
    };
    const listen = (_event: unknown, answer: unknown) => {
      if (isSuggestionsFor(answer, word)) settle(answer);
    };
    const patience = setTimeout(() => settle(none), PATIENCE_MS);
    page.ipc.on("spellings-suggested", listen);
    page.send("suggest-spellings", word);
  });

/** Written anew as it stands, the word is looked at again, and its mark goes. */
const learn = (page: WebContents, word: string) => {
  page.ipc.once("spelling-learned", (_event, learned: unknown) => {
    if (learned === word) page.replaceMisspelling(word);
  });
  page.send("learn-spelling", word);
};

/** The page shows what was written elsewhere: it is not taken at its word. */
const isSuggestionsFor = (answer: unknown, word: string): answer is Suggestions =>
  typeof answer === "object" &&
  answer !== null &&
  "word" in answer &&
  answer.word === word &&
  "language" in answer &&
  typeof answer.language === "string" &&
  "suggestions" in answer &&
  Array.isArray(answer.suggestions) &&
  answer.suggestions.length <= 5 &&
  answer.suggestions.every((one) => typeof one === "string" && one.length <= 100);
