import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { CoreClient } from "#contract/contract.ts";
import type { Speller } from "#renderer/shared/spelling/speller.ts";
import type { Line, OpenLine } from "./line.ts";

declare global {
  interface Window {
    /** Present in the desktop window only; see src-main/preload. */
    readonly desktop?: {
      readonly connectCore: () => void;
      /** After a copy that no keystroke made: the window empties the clipboard of it when the vault locks. */
      readonly noteCopy: (text: string) => void;
      /** Answers the message "farewell": what was being typed is saved. */
      readonly saidFarewell: () => void;
      /** Whom to ask how words are spelled; null: nobody, and nothing is underlined. */
      readonly spellWith: (speller: Speller | null) => void;
      /** Whether a paper is shown, for the menu to offer to print it. */
      readonly notePaper: (isShown: boolean) => void;
    };
  }
}

/** The core may be restarting: it is given this long to come back, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Desktop: asks the window for a port to the core's process. */
export const openMessagePort: OpenLine = async () => {
  const port = await nextPort();
  const line = port && portToLine(port);
  return line && (await isAnswered(line)) ? { ok: true, line } : { ok: false, absence: "lost" };
};

export const portToLine = (port: MessagePort): Line => {
  const link = new RPCLink({ port });
  const ended = new Promise<"lost">((resolve) => {
    // A closed port swallows messages in silence, so its end is the only sign there is.
    port.addEventListener("close", () => resolve("lost"), { once: true });
  });
  port.start();
  return { link, ended };
};

/** A port may be handed to a core that is just ending: nobody would ever say so, and every call would wait for good. */
const isAnswered = (line: Line): Promise<boolean> => {
  const client: CoreClient = createORPCClient(line.link);
  const isThere = client.vault.status().then(
    () => true,
    () => false,
  );
  const isLost = line.ended.then(() => false);
  const isSilent = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  return Promise.race([isThere, isLost, isSilent]);
};

const nextPort = (): Promise<MessagePort | undefined> =>
  new Promise((resolve) => {
    const settle = (port?: MessagePort) => {
      clearTimeout(patience);
      window.removeEventListener("message", listen);
      resolve(port);
    };
    const listen = ({ source, data, ports: [port] }: MessageEvent) => {
      if (source === window && data === "core-port" && port) settle(port);
    };
    const patience = setTimeout(settle, PATIENCE_MS);
    window.addEventListener("message", listen);
    window.desktop?.connectCore();
  });
