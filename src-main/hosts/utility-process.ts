import type { MessagePortMain } from "electron";
import { createCore, type SaveFile } from "#core/create-core.ts";
import { answerCalls, type Wire } from "./answer-calls.ts";
import type { MessageFromCore, MessageToCore } from "./core-messages.ts";
import { endWithoutWords } from "./end-without-words.ts";
import { resourcesIn } from "./resources.ts";
import { writeWholeFile } from "./write-whole-file.ts";

endWithoutWords();

/** Desktop host: the main process starts this file and hands over one port per page. */
const [vaultFolder, appFolder, nativeBinding] = process.argv.slice(2);
if (!vaultFolder || !appFolder) throw new Error("usage: <vault folder> <application folder>");

/** How long a page that is leaving has to finish what it was saving, in milliseconds. */
const FAREWELL_MS = 1500;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
const tellMain = (message: MessageFromCore) => process.parentPort.postMessage(message);

const savePathsAwaited = new Map<number, (path: string | null) => void>();
let savePathsAsked = 0;

const chooseSavePath = (suggestedName: string): Promise<string | null> =>
  new Promise((resolve) => {
    savePathsAsked += 1;
    savePathsAwaited.set(savePathsAsked, resolve);
    tellMain({ type: "choose-save-path", id: savePathsAsked, suggestedName });
  });

/** The main process only chooses where; the bytes are written here and never pass through it. */
const saveFile: SaveFile = async (suggestedName, bytes) => {
  const file = await chooseSavePath(suggestedName);
  if (file === null) return "cancelled";
  await writeWholeFile(file, bytes);
  return "saved";
};

const core = createCore({
  vaultFolder,
  resources: resourcesIn(appFolder),
  saveFile,
  ...(nativeBinding ? { nativeBinding } : {}),
});
const pages = answerCalls(core);

const close = async () => {
  // The page's last words travel on its own port and may arrive after this request to close.
  await Promise.race([pages.settled(), new Promise((resolve) => setTimeout(resolve, FAREWELL_MS))]);
  core[Symbol.dispose]();
  process.exit(0);
};

process.parentPort.on("message", ({ data, ports }) => {
  const message: MessageToCore = data;
  switch (message.type) {
    case "connect":
      for (const port of ports) pages.answer(portToWire(port));
      return;
    case "save-path-chosen":
      savePathsAwaited.get(message.id)?.(message.path);
      savePathsAwaited.delete(message.id);
      return;
    case "close":
      void close();
  }
});

const portToWire = (port: MessagePortMain): Wire => {
  port.start();
  return {
    send: (data) => port.postMessage(data),
    onMessage: (listener) => void port.on("message", ({ data }) => listener(data)),
    onClose: (listener) => void port.on("close", () => listener()),
  };
};
