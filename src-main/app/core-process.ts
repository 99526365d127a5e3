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

export interface CoreProcess {
  /** Gives the core its end of a page's connection; false when the core has been given up. */
  readonly connect: (port: MessagePortMain) => boolean;
  readonly isVaultOpen: () => boolean;
  /** Has the core write everything down and close the vault; `onLocked` follows within two seconds, whatever it does. */
  readonly lock: (reason: LockReason) => void;
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
  /** The vault is closed. Null: somebody asked for it on the page. */
  readonly onLocked: (reason: LockReason | null) => void;
  /** The core keeps failing: it was started again as often as is reasonable. */
  readonly onGivenUp: () => void;
}

/** What of the preferences the window's own parts follow. */
export interface WindowPreferences {
  readonly theme: ColourTheme;
  /** Null: as the computer speaks. */
  readonly language: InterfaceLanguage | null;
}

const RESTARTS_ALLOWED = 3;
const RESTARTS_COUNTED_OVER_MS = 60_000;
const LOCKING_MS = 2_000;
const CLOSING_MS = 3_000;

/** The core in a process of its own: case files and keys are there and in the page, never in the main process. */
export const startCoreProcess = ({
  modulePath,
  args,
  chooseSavePath,
  answerKeychain,
  onPreferences,
  onLocked,
  chooseFolder,
  onGivenUp,
}: CoreProcessOptions): CoreProcess => {
  let restarts: ReadonlyArray<number> = [];
  let closing = false;
  let isVaultOpen = false;
  let overdue: NodeJS.Timeout | undefined;

  const start = (lockedBy: LockReason | null = null): UtilityProcess => {
    isVaultOpen = false;
    const started = utilityProcess.fork(modulePath, [...args, lockedBy ?? ""], {
      serviceName: "autour-core",
      stdio: "inherit",
    });
    started.on("message", (data) => void answer(started, data));
    started.on("exit", () => {
      // One that was replaced ends after its successor has started.
      if (current !== started) return;
      current = undefined;
      isVaultOpen = false;
      if (!closing) restart();
    });
    return started;
  };

  const restart = () => {
    const now = performance.now();
    restarts = [...restarts.filter((at) => now - at < RESTARTS_COUNTED_OVER_MS), now];
    if (restarts.length > RESTARTS_ALLOWED) return onGivenUp();
    current = start();
  };

  const answer = async (asking: UtilityProcess, data: unknown) => {
    if (current !== asking || !isMessageFromCore(data)) return;
    switch (data.type) {
      case "opened":
        isVaultOpen = true;
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
    isVaultOpen = false;
    if (!closing) onLocked(reason);
  };

  let current: UtilityProcess | undefined = start();

  return {
    connect: (port) => {
      if (current) tell(current, { type: "connect" }, [port]);
      return current !== undefined;
    },
    isVaultOpen: () => isVaultOpen,
    lock: (reason) => {
      if (!current || overdue) return;
      overdue = setTimeout(() => settleLock(reason), LOCKING_MS);
      tell(current, { type: "lock", reason });
    },
    checkIdle: () => {
      if (current) tell(current, { type: "check-idle" });
    },
    replace: (lockedBy) => {
      const ending = current;
      current = start(lockedBy);
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
