import { createORPCClient, DynamicLink } from "@orpc/client";
import type { CoreClient } from "#contract/contract.ts";
import { openMessagePort } from "./connect-message-port.ts";
import { openWebSocket } from "./connect-web-socket.ts";
import type { Absence, Line, OpenLine } from "./line.ts";

export type ConnectionState = "connected" | Absence;

/** Fits React's `useSyncExternalStore`. */
export interface Connection {
  readonly state: () => ConnectionState;
  readonly subscribe: (listener: () => void) => () => void;
}

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
): ConnectedCore => {
  const listeners = new Set<() => void>();
  // Until the first attempt has failed there is nothing to tell.
  let state: ConnectionState = "connected";
  let line: Promise<Line> | undefined;
  let attempts = 0;
  let nextAttempt: ReturnType<typeof setTimeout> | undefined;

  const become = (next: ConnectionState) => {
    if (next === state) return;
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
    },
  };
};
