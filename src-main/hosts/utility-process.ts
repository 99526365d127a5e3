import path from "node:path";
import type { MessagePortMain } from "electron";
import { createCore, type SaveFile } from "#core/create-core.ts";
import type { FolderPurpose } from "#domain/folder-purpose.ts";
import { isLockReason, type LockReason } from "#domain/lock-reason.ts";
import { answerCalls, type Wire } from "./answer-calls.ts";
import type { MessageFromCore, MessageToCore } from "./core-messages.ts";
import { diagnosticFileIn, preferencesFileIn } from "./data-folder.ts";
import { endOnCrash } from "./end-on-crash.ts";
import { endWithoutLibrary } from "./end-without-library.ts";
import { endWithoutWords } from "./end-without-words.ts";
import { giveBackMemory } from "./give-back-memory.ts";
import { keychainOverMessages } from "./keychain-messages.ts";
import { resourcesIn } from "./resources.ts";
import { writeWholeFile } from "./write-whole-file.ts";

endWithoutWords();

/** Desktop host: the main process starts this file and hands over one port per page. */
const [vaultsFolder, appFolder, nativeBinding, lockedBy] = process.argv.slice(2);
if (!vaultsFolder || !appFolder)
  throw new Error("usage: <folder of the vaults> <application folder>");

/** How long the calls under way may hold up a lock, in milliseconds: a draft takes a few, a paper longer. */
const LAST_CALLS_MS = 1_000;

/** How long they may hold up the end of this process after the lock, in milliseconds. */
const LAST_ANSWERS_MS = 100;

/** How long a page that is leaving has to finish what it was saving, in milliseconds. */
const FAREWELL_MS = 1500;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
const tellMain = (message: MessageFromCore) => process.parentPort.postMessage(message);

const pathsAwaited = new Map<number, (path: string | null) => void>();
let pathsAsked = 0;

const choosePath = (questionOf: (id: number) => MessageFromCore): Promise<string | null> =>
  new Promise((resolve) => {
    pathsAsked += 1;
    pathsAwaited.set(pathsAsked, resolve);
    tellMain(questionOf(pathsAsked));
  });

const chooseSavePath = (suggestedName: string) =>
  choosePath((id) => ({ type: "choose-save-path", id, suggestedName }));

const chooseFolder = (purpose: FolderPurpose) =>
  choosePath((id) => ({ type: "choose-folder", id, purpose }));

/** The main process only chooses where; the bytes are written here and never pass through it. */
const saveFile: SaveFile = async (suggestedName, bytes) => {
  const file = await chooseSavePath(suggestedName);
  if (file === null) return "cancelled";
  await writeWholeFile(file, bytes);
  return "saved";
};

const { keychain, receive } = keychainOverMessages(tellMain);

const core = createCore({
  vaultsFolder,
  keychain,
  resources: resourcesIn(appFolder),
  saveFile,
  chooseFolder,
  lock: {
    lockedBefore: isLockReason(lockedBy) ? lockedBy : null,
    onOpened: () => tellMain({ type: "opened" }),
    onLocked: (reason) => void tellLocked(reason),
  },
  preferences: {
    file: preferencesFileIn(path.dirname(vaultsFolder)),
    onKnown: ({ theme, language }) => tellMain({ type: "preferences", theme, language }),
  },
  waitingFiles: {
    onAdded: () => tellMain({ type: "file-waiting" }),
    onSettled: () => tellMain({ type: "file-settled" }),
  },
  diagnostics: { file: diagnosticFileIn(path.dirname(vaultsFolder)), host: "desktop" },
  ...(nativeBinding ? { nativeBinding } : {}),
});
endOnCrash(core);
giveBackMemory();
endWithoutLibrary(nativeBinding);
const pages = answerCalls(core);

// The main process then ends this one: what it has read cannot be taken out of its memory otherwise. Whoever asked for
// the lock is answered first.
const tellLocked = async (reason: LockReason | null) => {
  await Promise.race([pages.answered(), pause(LAST_ANSWERS_MS)]);
  tellMain({ type: "locked", reason });
};

const lock = async (reason: LockReason) => {
  await Promise.race([pages.answered(), pause(LAST_CALLS_MS)]);
  const { vaultLock, vault } = core.context;
  if (vault.status() === "open") vaultLock.lock(reason);
  else tellMain({ type: "locked", reason });
};

const close = async () => {
  // The page's last words travel on its own port and may arrive after this request to close.
  await Promise.race([pages.settled(), pause(FAREWELL_MS)]);
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
    case "folder-chosen":
      pathsAwaited.get(message.id)?.(message.path);
      pathsAwaited.delete(message.id);
      return;
    case "keychain-answered":
      receive(message);
      return;
    case "lock":
      void lock(message.reason);
      return;
    case "file-opened":
      core.context.waitingFiles.add(message.path);
      return;
    case "check-idle":
      core.context.vaultLock.check();
      return;
    case "close":
      void close();
  }
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const portToWire = (port: MessagePortMain): Wire => {
  port.start();
  return {
    send: (data) => port.postMessage(data),
    onMessage: (listener) => void port.on("message", ({ data }) => listener(data)),
    onClose: (listener) => void port.on("close", () => listener()),
  };
};
