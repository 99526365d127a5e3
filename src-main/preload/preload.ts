import { contextBridge, ipcRenderer } from "electron";

/** What the page may tell its window: that it wants its end of a port to the core, that it copied something, that it has saved. */
contextBridge.exposeInMainWorld("desktop", {
  connectCore: () => ipcRenderer.send("connect-core"),
  noteCopy: (text: string) => void noteCopy(text),
  saidFarewell: () => ipcRenderer.send("farewell-said"),
});

ipcRenderer.on("core-port", ({ ports }) => window.postMessage("core-port", "/", [...ports]));
ipcRenderer.on("farewell", () => window.postMessage("farewell", "/"));

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
