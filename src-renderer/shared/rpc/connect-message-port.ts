import { RPCLink } from "@orpc/client/message-port";
import type { Line, OpenLine } from "./line.ts";

declare global {
  interface Window {
    /** Present in the desktop window only; see src-main/preload. */
    readonly desktop?: { readonly connectCore: () => void };
  }
}

/** The core may be restarting: it is given this long to come back, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Desktop: asks the window for a port to the core's process. */
export const openMessagePort: OpenLine = async () => {
  const port = await nextPort();
  return port ? { ok: true, line: portToLine(port) } : { ok: false, absence: "lost" };
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
