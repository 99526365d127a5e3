import { type MessagePortMain, utilityProcess, type UtilityProcess } from "electron";
import {
  type ColourTheme,
  type FolderPurpose,
  type InterfaceLanguage,
  isMessageFromCore,
  type LockReason,
  type MessageToCore,
} from "#hosts/core-messages.ts";
import type { KeychainAnswer, KeychainQuestion } from "#hosts/keychain-messages.ts";
import { passOwnWords } from "#hosts/pass-own-words.ts";
import { type StartFailure, startFailureOfExit } from "#hosts/start-failure.ts";

export interface CoreProcess {
  /** Starts it, unless that was done before. */
  readonly start: () => void;
  /** Gives the core its end of a page's connection; false when the core has been given up. */
  readonly connect: (port: MessagePortMain) => boolean;
  readonly isVaultOpen: () => boolean;
  /** Has the core write everything down and close the vault; `onLocked` follows within two seconds, whatever it does. */
  readonly lock: (reason: LockReason) => void;
  /** Tells the core of a file that somebody opened with Autour, and every core after it until somebody has decided about it. */
  readonly openFile: (path: string) => void;
  /** Somebody may have been away for too long. */
  readonly checkIdle: () => void;
  /** Ends the process, at once and for good, and starts one that has read nothing. */
  readonly replace: (lockedBy: LockReason | null) => void;
  /** Lets the core finish, close the vault and end; ends it after three seconds whatever it does. */
  readonly close: () => Promise<void>;
}

export interface CoreProcessOptions {
  readonly modulePath: string;
  readonly args: ReadonlyArray<string>;
  /** Asks the person where to save; null when they give up. */
  readonly chooseSavePath: (suggestedName: string) => Promise<string | null>;
  /** Asks the person for a folder; null when they give up. */
  readonly chooseFolder: (purpose: FolderPurpose) => Promise<string | null>;
  readonly answerKeychain: (question: KeychainQuestion) => Promise<KeychainAnswer>;
  readonly onPreferences: (preferences: WindowPreferences) => void;
  /** It was opened, or is no longer. */
  readonly onVault: (isOpen: boolean) => void;
  /** The page may ask for a file that was opened with Autour. */
  readonly onFileWaiting: () => void;
  /** The vault is closed. Null: somebody asked for it on the page. */
  readonly onLocked: (reason: LockReason | null) => void;
  /** The core keeps failing: it was started again as often as is reasonable. */
  readonly onGivenUp: (failure: StartFailure) => void;
  /** For who develops: also what Node says of an error, which is no sentence. */
  readonly showsEverything: boolean;
}

/** What of the preferences the window's own parts follow. */
interface WindowPreferences {
  readonly theme: ColourTheme;
  /** Null: as the computer speaks. */
  readonly language: InterfaceLanguage | null;
}

const RESTARTS_ALLOWED = 3;
const RESTARTS_COUNTED_OVER_MS = 60_000;
const LOCKING_MS = 2_000;
const CLOSING_MS = 3_000;

/**
 * The core in a process of its own: case files and keys are there and in the page, never in the main process. It runs from
 * when it is asked to: what is painted first should not wait for it.
 */
export const createCoreProcess = ({
  modulePath,
  args,
  chooseSavePath,
  answerKeychain,
  onPreferences,
  onVault,
  onFileWaiting,
  onLocked,
  chooseFolder,
  onGivenUp,
  showsEverything,
}: CoreProcessOptions): CoreProcess => {
  let restarts: ReadonlyArray<number> = [];
  let closing = false;
  let isVaultOpen = false;
  let isStarted = false;
  let current: UtilityProcess | undefined;
  let overdue: NodeJS.Timeout | undefined;
  /** In the order they were opened. */
  let filesWaiting: ReadonlyArray<string> = [];

  const noteVault = (isOpen: boolean) => {
    if (isOpen === isVaultOpen) return;
    isVaultOpen = isOpen;
    onVault(isOpen);
  };

  const fork = (lockedBy: LockReason | null = null): UtilityProcess => {
    isStarted = true;
    noteVault(false);
    const started = utilityProcess.fork(modulePath, [...args, lockedBy ?? ""], {
      serviceName: "autour-core",
      stdio: ["ignore", "inherit", showsEverything ? "inherit" : "pipe"],
    });
    passOwnWords(started.stderr);
    let hasSpoken = false;
    started.once("message", () => {
      hasSpoken = true;
    });
    for (const path of filesWaiting) tell(started, { type: "file-opened", path });
    started.on("message", (data) => void answer(started, data));
    started.on("exit", (code) => {
      // One that was replaced ends after its successor has started.
      if (current !== started) return;
      current = undefined;
      noteVault(false);
      if (closing) return;
      const failure = failureOf(code, hasSpoken);
      if (failure === "filesMissing") onGivenUp(failure);
      else restart(failure);
    });
    return started;
  };

  const restart = (failure: StartFailure) => {
    const now = performance.now();
    restarts = [...restarts.filter((at) => now - at < RESTARTS_COUNTED_OVER_MS), now];
    if (restarts.length > RESTARTS_ALLOWED) return onGivenUp(failure);
    current = fork();
  };

  const answer = async (asking: UtilityProcess, data: unknown) => {
    if (current !== asking || !isMessageFromCore(data)) return;
    switch (data.type) {
      case "opened":
        return noteVault(true);
      case "file-waiting":
        return onFileWaiting();
      case "file-settled":
        filesWaiting = filesWaiting.slice(1);
        return;
      case "preferences":
        return onPreferences(data);
      case "locked":
        return settleLock(data.reason);
      case "choose-save-path": {
        const path = await chooseSavePath(data.suggestedName);
        return tellIfAsking(asking, { type: "save-path-chosen", id: data.id, path });
      }
      case "choose-folder": {
        const path = await chooseFolder(data.purpose);
        return tellIfAsking(asking, { type: "folder-chosen", id: data.id, path });
      }
      case "keychain": {
        const reply = await answerKeychain(data);
        tellIfAsking(asking, { type: "keychain-answered", id: data.id, answer: reply });
        if (reply instanceof Uint8Array) reply.fill(0);
        if (data.ask === "seal") data.secret.fill(0);
      }
    }
  };

  /** A core that ended meanwhile took its question with it; the next one did not ask. */
  const tellIfAsking = (asking: UtilityProcess, message: MessageToCore) => {
    if (current === asking) tell(asking, message);
  };

  const settleLock = (reason: LockReason | null) => {
    clearTimeout(overdue);
    overdue = undefined;
    noteVault(false);
    if (!closing) onLocked(reason);
  };

  const start = () => {
    if (!isStarted && !closing) current = fork();
  };

  return {
    start,
    connect: (port) => {
      start();
      if (current) tell(current, { type: "connect" }, [port]);
      return current !== undefined;
    },
    isVaultOpen: () => isVaultOpen,
    lock: (reason) => {
      if (!current || overdue) return;
      overdue = setTimeout(() => settleLock(reason), LOCKING_MS);
      tell(current, { type: "lock", reason });
    },
    openFile: (path) => {
      filesWaiting = [...filesWaiting, path];
      if (current) tell(current, { type: "file-opened", path });
    },
    checkIdle: () => {
      if (current) tell(current, { type: "check-idle" });
    },
    replace: (lockedBy) => {
      const ending = current;
      current = fork(lockedBy);
      if (ending) endAtOnce(ending);
    },
    close: async () => {
      closing = true;
      const ending = current;
      if (!ending) return;
      await new Promise<void>((resolve) => {
        ending.once("exit", () => resolve());
        setTimeout(() => {
          endAtOnce(ending);
          resolve();
        }, CLOSING_MS);
        tell(ending, { type: "close" });
      });
    },
  };
};

/** The core says why it ends; Node ends with 1 when it cannot even read the program. No second try brings a file back. */
const failureOf = (code: number, hasSpoken: boolean): StartFailure =>
  startFailureOfExit(code) ?? (code === 1 && !hasSpoken ? "filesMissing" : "coreStopped");

/** Also when it hangs or is stopped: a polite signal would wait until it goes on. */
const endAtOnce = (core: UtilityProcess) => {
  try {
    if (core.pid !== undefined && process.platform !== "win32") process.kill(core.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
  core.kill();
};

const tell = (core: UtilityProcess, message: MessageToCore, ports: MessagePortMain[] = []) =>
  core.postMessage(message, ports);
