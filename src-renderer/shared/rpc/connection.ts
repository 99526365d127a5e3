import { createContext, use, useSyncExternalStore } from "react";
import type { Connection, ConnectionState } from "./connect-core.ts";

/** A core in the same process is always there. */
export const alwaysConnected: Connection = {
  state: () => "connected",
  subscribe: () => () => {},
  noteShown: () => {},
  leave: () => {},
};

export const ConnectionContext = createContext<Connection>(alwaysConnected);

export const useConnection = (): Connection => use(ConnectionContext);

/** "lost": the core ended and is being looked for. "occupied": another page of this browser uses it. "leaving": the vault was locked. */
export const useConnectionState = (): ConnectionState => {
  const { subscribe, state } = use(ConnectionContext);
  return useSyncExternalStore(subscribe, state);
};
