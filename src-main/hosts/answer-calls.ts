import { RPCHandler } from "@orpc/server/websocket";
import type { Core } from "#core/create-core.ts";
import { router } from "#core/rpc/router.ts";

/** What a page's connection looks like to the core, whatever carries it. */
export interface Wire {
  readonly send: WebSocket["send"];
  readonly onMessage: (listener: (data: unknown) => void) => void;
  readonly onClose: (listener: () => void) => void;
}

export interface CallAnswerer {
  readonly answer: (wire: Wire) => void;
  /** Resolves once every call made until then has been answered. */
  readonly answered: () => Promise<void>;
  /** Resolves once every page has left and every call it made has been answered. */
  readonly settled: () => Promise<void>;
}

/** Lets pages call the core. The only place where a transport meets the router. */
export const answerCalls = (core: Core): CallAnswerer => {
  // The handler for sockets serves ports as well: both carry the same texts and bytes, and this one says when a call
  // has been answered.
  const handler = new RPCHandler(router);
  const calls = new Set<Promise<void>>();
  const pages = new Set<Promise<void>>();

  const answer = (wire: Wire) => {
    const page = { send: wire.send, addEventListener: () => {} };
    const isOpen = new Promise<void>((resolve) => wire.onClose(resolve));
    track(pages, isOpen);
    void isOpen.then(() => handler.close(page));
    wire.onMessage((data) => {
      const message = readMessage(data);
      if (message === undefined) return;
      // A message that is not a call is dropped: it must not end the process that holds the vault.
      track(
        calls,
        handler.message(page, message, { context: core.context }).catch(() => {}),
      );
    });
  };

  const settled = async () => {
    // Calls may still arrive while the earlier ones are answered.
    while (calls.size > 0 || pages.size > 0) {
      await Promise.allSettled([...calls, ...pages]);
    }
  };

  const answered = async () => {
    await Promise.allSettled(calls);
  };

  return { answer, answered, settled };
};

const track = (underWay: Set<Promise<void>>, work: Promise<void>) => {
  underWay.add(work);
  void work.finally(() => underWay.delete(work));
};

const readMessage = (data: unknown): string | ArrayBuffer | undefined => {
  if (typeof data === "string" || data instanceof ArrayBuffer) return data;
  if (data instanceof Uint8Array) return new Uint8Array(data).buffer;
  return undefined;
};
