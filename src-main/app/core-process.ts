import { type MessagePortMain, utilityProcess, type UtilityProcess } from "electron";
import {
  isMessageFromCore,
  type MessageFromCore,
  type MessageToCore,
} from "#hosts/core-messages.ts";

export interface CoreProcess {
  /** Gives the core its end of a page's connection; false when the core has been given up. */
  readonly connect: (port: MessagePortMain) => boolean;
  /** Lets the core finish, close the vault and end; ends it after three seconds whatever it does. */
  readonly close: () => Promise<void>;
}

export interface CoreProcessOptions {
  readonly modulePath: string;
  readonly args: ReadonlyArray<string>;
  /** Asks the person where to save; null when they give up. */
  readonly chooseSavePath: (suggestedName: string) => Promise<string | null>;
  /** Asks the person for a folder; null when they give up. */
  readonly chooseFolder: () => Promise<string | null>;
  /** The core keeps failing: it was started again as often as is reasonable. */
  readonly onGivenUp: () => void;
}

const RESTARTS_ALLOWED = 3;
const RESTARTS_COUNTED_OVER_MS = 60_000;
const CLOSING_MS = 3_000;

/** The core in a process of its own: case files and keys are there and in the page, never in the main process. */
export const startCoreProcess = ({
  modulePath,
  args,
  chooseSavePath,
  chooseFolder,
  onGivenUp,
}: CoreProcessOptions): CoreProcess => {
  let restarts: ReadonlyArray<number> = [];
  let closing = false;

  const start = (): UtilityProcess => {
    const started = utilityProcess.fork(modulePath, [...args], {
      serviceName: "autour-core",
      stdio: "inherit",
    });
    started.on("message", (data) => void answer(started, data));
    started.on("exit", () => {
      current = undefined;
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
    if (!isMessageFromCore(data)) return;
    const reply = await replyTo(data);
    // A core that ended meanwhile took the file with it; the next one did not ask.
    if (current === asking) tell(asking, reply);
  };

  const replyTo = async (message: MessageFromCore): Promise<MessageToCore> => {
    const { id } = message;
    switch (message.type) {
      case "choose-save-path":
        return { type: "save-path-chosen", id, path: await chooseSavePath(message.suggestedName) };
      case "choose-folder":
        return { type: "folder-chosen", id, path: await chooseFolder() };
    }
  };

  let current: UtilityProcess | undefined = start();

  return {
    connect: (port) => {
      if (current) tell(current, { type: "connect" }, [port]);
      return current !== undefined;
    },
    close: async () => {
      closing = true;
      const ending = current;
      if (!ending) return;
      await new Promise<void>((resolve) => {
        ending.once("exit", () => resolve());
        setTimeout(() => {
          ending.kill();
          resolve();
        }, CLOSING_MS);
        tell(ending, { type: "close" });
      });
    },
  };
};

const tell = (core: UtilityProcess, message: MessageToCore, ports: MessagePortMain[] = []) =>
  core.postMessage(message, ports);
