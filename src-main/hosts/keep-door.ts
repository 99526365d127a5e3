import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import * as z from "zod";
import { type LockReason, lockReasons } from "#domain/lock-reason.ts";
import { passOwnWords } from "./pass-own-words.ts";
import { portOf } from "./port-of.ts";
import { exitCodeOf } from "./start-failure.ts";

/** The browser host as whoever started it sees it: one port, and behind it one process after the other. */
export interface KeptDoor {
  /** Asks for a link; `onLink` is given it. */
  readonly newLink: () => void;
  readonly close: () => void;
  /** The exit code of the last process. */
  readonly ended: Promise<number>;
  /** The process that holds the vault by now. */
  readonly host: () => ChildProcess;
}

interface DoorOptions {
  /** node-server.ts, or what the build made of it. */
  readonly serverFile: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Of the first process, and whenever one is asked for. */
  readonly onLink: (link: string) => void;
}

const HostMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("link"), link: z.string() }),
  z.object({ type: z.literal("locked"), reason: z.enum(lockReasons).nullable() }),
]);

/**
 * Keeps the port of the browser host, and hands each connection unread to the process behind it. Locking the vault ends
 * that process, and with it all that it had read; the next one takes its place for the same page.
 */
export const keepDoor = async ({
  serverFile,
  environment = process.env,
  onLink,
}: DoorOptions): Promise<KeptDoor> => {
  const secret = randomBytes(32).toString("base64url");
  // Nobody reads here: what a connection says is for the process behind.
  const door = createServer({ pauseOnConnect: true });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  const port = portOf(door.address());

  let waiting: Socket[] = [];
  let isReady = false;
  let isClosing = false;

  const pass = (connection: Socket) => {
    if (!isReady) {
      waiting.push(connection);
      return;
    }
    host.send({ type: "connection" }, connection, (error) => error && connection.destroy());
  };

  const start = (lockedBy: LockReason | null, isFirst: boolean): ChildProcess => {
    const started = fork(serverFile, ["--porte"], {
      execArgv: [],
      env: environment,
      stdio: ["inherit", "inherit", "pipe", "ipc"],
    });
    passOwnWords(started.stderr);
    let hasSpoken = false;
    let isLocked = false;
    let reason: LockReason | null = null;
    started.on("message", (data) => {
      const { data: message } = HostMessage.safeParse(data);
      hasSpoken ||= message !== undefined;
      switch (message?.type) {
        case undefined:
          return;
        case "ready": {
          isReady = true;
          const arrived = waiting;
          waiting = [];
          for (const connection of arrived) pass(connection);
          if (isFirst) started.send("new-link");
          return;
        }
        case "link":
          return onLink(message.link);
        case "locked":
          // From now on, whoever comes is for the next one.
          isReady = false;
          isLocked = true;
          ({ reason } = message);
      }
    });
    started.on("exit", (code) => {
      isReady = false;
      if (isLocked && !isClosing) {
        host = start(reason, false);
        return;
      }
      for (const connection of waiting) connection.destroy();
      door.close();
      // Node ends with 1 when it cannot even read the program.
      settle(code === 1 && !hasSpoken ? exitCodeOf("filesMissing") : (code ?? 1));
    });
    // One that ended at once says why by its exit code.
    started.send({ type: "door", port, secret, lockedBy }, () => {});
    return started;
  };

  const { promise: ended, resolve: settle } = Promise.withResolvers<number>();
  door.on("connection", (connection) => {
    connection.on("error", () => connection.destroy());
    pass(connection);
  });
  let host = start(null, true);

  const say = (message: string) => {
    if (host.connected) host.send(message);
  };
  return {
    newLink: () => say("new-link"),
    close: () => {
      isClosing = true;
      say("close");
    },
    ended,
    host: () => host,
  };
};
