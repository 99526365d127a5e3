import { RPCHandler } from "@orpc/server/message-port";
import type { Core } from "#core/create-core.ts";
import { router } from "#core/rpc/router.ts";

/** What a page's connection looks like to the core, whatever carries it. */
export interface Wire {
  readonly send: (data: unknown) => void;
  readonly onMessage: (listener: (data: unknown) => void) => void;
  readonly onClose: (listener: () => void) => void;
}

export interface CallAnswerer {
  readonly answer: (wire: Wire) => void;
  /** Resolves once every page has left and every call it made has been answered. */
  readonly settled: () => Promise<void>;
}

/** Lets pages call the core. The only place where a transport meets the router. */
export const answerCalls = (core: Core): CallAnswerer => {
  const handler = new RPCHandler(router);
  const underWay = new Set<Promise<void>>();

  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const answer = (wire: Wire) => {
    track(new Promise((resolve) => wire.onClose(resolve)));
    handler.upgrade(
      {
        on: (event, listener) => {
          if (event === "close") wire.onClose(() => listener());
          if (event === "message") {
            // A message that is not a call is dropped: it must not end the process that holds the vault.
            wire.onMessage((data) => track(settle(listener({ data }))));
          }
        },
        postMessage: wire.send,
      },
      { context: core.context },
    );
  };

  const settled = async () => {
    // A call may be answered by another one, so look again until nothing is left.
    while (underWay.size > 0) {
      await Promise.allSettled(underWay);
    }
  };

  return { answer, settled };
};

/** The listener is declared to answer nothing, but ends when the call it was given has been answered. */
const settle = async (call: unknown): Promise<void> => {
  try {
    await call;
  } catch {
    // Already answered, or not a call.
  }
};
