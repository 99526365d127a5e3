import { createContext, use, useSyncExternalStore } from "react";
import type { Connection, ConnectionState } from "./connect-core.ts";

/** A core in the same process is always there. */
const alwaysConnected: Connection = { state: () => "connected", subscribe: () => () => {} };

export const ConnectionContext = createContext<Connection>(alwaysConnected);

/** "lost": the core ended and is being looked for. "occupied": another page of this browser uses it. */
export const useConnectionState = (): ConnectionState => {
  const { subscribe, state } = use(ConnectionContext);
  return useSyncExternalStore(subscribe, state);
};
