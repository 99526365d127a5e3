import { contextBridge, ipcRenderer, webFrame } from "electron";
import { CHECKS_SPELLING, isWindowCommand } from "#hosts/window-messages.ts";

/**
 * What the page may tell its window: that it wants its end of a port to the core, that it copied something, that it has
 * saved, that it shows a paper, how words are spelled.
 */
contextBridge.exposeInMainWorld("desktop", {
  connectCore: () => ipcRenderer.send("connect-core"),
  noteCopy: (text: string) => void noteCopy(text),
  saidFarewell: () => ipcRenderer.send("farewell-said"),
  spellWith: (given: Speller | null) => {
    // Once: each further one would be asked as well.
    if (speller === undefined && process.argv.includes(CHECKS_SPELLING))
      webFrame.setSpellCheckProvider("fr", { spellCheck });
    speller = given;
  },
  notePaper: (isShown: boolean) => ipcRenderer.send("paper-shown", isShown),
});

/** The page's, which asks the core. */
interface Speller {
  readonly language: string;
  readonly wrongOf: (words: string[]) => Promise<string[]>;
  readonly suggest: (word: string) => Promise<string[]>;
  readonly learn: (word: string) => Promise<boolean>;
}

let speller: Speller | null | undefined;

const spellCheck = (words: string[], answer: (wrong: string[]) => void) =>
  void (speller?.wrongOf(words) ?? Promise.resolve([])).then(answer, () => answer([]));

ipcRenderer.on("suggest-spellings", (_event, word: string) => void suggest(word));
ipcRenderer.on("learn-spelling", (_event, word: string) => void learn(word));

const suggest = async (word: string) => {
  if (!speller) return;
  const { language } = speller;
  const suggestions = await speller.suggest(word).catch(() => []);
  ipcRenderer.send("spellings-suggested", { word, suggestions, language });
};

const learn = async (word: string) => {
  if (await speller?.learn(word).catch(() => false)) ipcRenderer.send("spelling-learned", word);
};

ipcRenderer.on("core-port", ({ ports }) => window.postMessage("core-port", "/", [...ports]));
ipcRenderer.on("farewell", () => window.postMessage("farewell", "/"));
ipcRenderer.on("command", (_event, command: unknown) => {
  if (isWindowCommand(command)) window.postMessage({ command }, "/");
});

// By the keyboard, by the menu of the application or by the one under the pointer.
for (const how of ["copy", "cut"] as const) {
  document.addEventListener(how, () => void noteCopy(selectedText()), { capture: true });
}

/** The main process is told a digest, so that it can empty the clipboard of it; the text stays here. */
const noteCopy = async (text: string) => {
  const content = text.replace(/\s+/gu, "");
  if (content === "") return;
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(salt + content));
  ipcRenderer.send("copied", { salt, digest: toHex(new Uint8Array(digest)) });
};

/** What a copy takes: a part of a field, else of the page. */
const selectedText = (): string => {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = field;
    return value.slice(selectionStart ?? 0, selectionEnd ?? value.length);
  }
  return document.getSelection()?.toString() ?? "";
};

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The window is told when the page shows something, and when it no longer does: a page that failed is blank. */
const watchRoot = () => {
  const root = document.getElementById("root");
  const tell = () => ipcRenderer.send("page-painted", (root?.childElementCount ?? 0) > 0);
  tell();
  if (root) new MutationObserver(tell).observe(root, { childList: true });
};
document.addEventListener("DOMContentLoaded", watchRoot, { once: true });
