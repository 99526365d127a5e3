import { createORPCClient, DynamicLink } from "@orpc/client";
import type { CoreClient } from "#contract/contract.ts";
import { openMessagePort } from "./connect-message-port.ts";
import { openWebSocket } from "./connect-web-socket.ts";
import type { Absence, Line, OpenLine } from "./line.ts";

/** "leaving": the vault was locked, and this page with all that it has read goes. */
export type ConnectionState = "connected" | "leaving" | Absence;

/** Fits React's `useSyncExternalStore`. */
export interface Connection {
  readonly state: () => ConnectionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something of the vault has been on this page. */
  readonly noteShown: () => void;
  /** The vault was locked: has this page replaced by a new one at the same address. Nothing when it has shown nothing. */
  readonly leave: () => void;
}

/** Has the page replaced; `isBack` resolves once a core answers again. */
export type LeavePage = (isBack: Promise<void>) => void;

export interface ConnectedCore {
  readonly client: CoreClient;
  readonly connection: Connection;
}

/** Pauses between two attempts to reach the core again, in milliseconds; the last one repeats. */
const PAUSES_MS = [250, 500, 1000, 2000, 5000] as const;

/**
 * The page's way to the core, for as long as the page lives.
 *
 * When the core ends, calls under way fail at once, `connection` says so, and another core is looked for; a call made
 * meanwhile looks at once. After "lost", what the new core says holds: its vault is locked.
 */
export const connectCore = (
  openLine: OpenLine = window.desktop ? openMessagePort : openWebSocket,
  leavePage: LeavePage = leaveThisPage,
): ConnectedCore => {
  const listeners = new Set<() => void>();
  // Until the first attempt has failed there is nothing to tell.
  let state: ConnectionState = "connected";
  let line: Promise<Line> | undefined;
  let attempts = 0;
  let nextAttempt: ReturnType<typeof setTimeout> | undefined;
  let hasShown = false;
  const back = Promise.withResolvers<void>();

  const become = (next: ConnectionState) => {
    // Who leaves does not come back.
    if (next === state || state === "leaving") return;
    state = next;
    for (const listener of listeners) listener();
  };

  const missCore = (absence: Absence) => {
    line = undefined;
    become(absence);
    const pause = PAUSES_MS[Math.min(attempts, PAUSES_MS.length - 1)];
    attempts += 1;
    clearTimeout(nextAttempt);
    nextAttempt = setTimeout(() => void currentLine().catch(() => {}), pause);
  };

  const open = async (): Promise<Line> => {
    clearTimeout(nextAttempt);
    const opening = await openLine();
    if (!opening.ok) {
      missCore(opening.absence);
      throw new Error(`the core is ${opening.absence}`);
    }
    attempts = 0;
    if (state === "leaving") back.resolve();
    void opening.line.ended.then(missCore);
    become("connected");
    return opening.line;
  };

  const currentLine = () => (line ??= open());

  return {
    client: createORPCClient(new DynamicLink(async () => (await currentLine()).link)),
    connection: {
      state: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      noteShown: () => {
        hasShown = true;
      },
      leave: () => {
        if (!hasShown || state === "leaving") return;
        become("leaving");
        leavePage(back.promise);
      },
    },
  };
};

/** How long a lock may take to have its effect before the page helps itself, in milliseconds. */
const REPLACED_MS = 5_000;
const SUCCEEDED_MS = 2_000;

const reload = () => location.reload();

/**
 * In the window, the main process replaces this page. In a browser it loads itself again, once the next core is there
 * to answer: what was read goes from its memory as far as the browser lets go of it.
 */
const leaveThisPage: LeavePage = (isBack) => {
  if (window.desktop) {
    setTimeout(reload, REPLACED_MS);
    return;
  }
  setTimeout(reload, SUCCEEDED_MS);
  void isBack.then(reload);
};
