import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Guarantee } from "./guarantee.ts";
import { type Sinks, tryEveryRoute } from "./routes-out.ts";
import { inTheWindow, type TrialWindow } from "./window.ts";

/**
 * The page of the real window tries every route three times: as it is shipped, without its content security policy, and,
 * to see that the sinks hear, in the mode for developers with a page that the sink itself serves.
 *
 * Faults planted: without the policy for WebRTC, the dead proxy and the resolver's rule, UDP and one more connection got out;
 * with the content security policy alone, the page was led elsewhere. Without `webRequest` alone nothing got out: three other
 * layers hold what it holds.
 */
export const pageHasNoNetwork: Guarantee = {
  id: "G16",
  promise: "The page of the window reaches no network",
  claimed:
    "0 of at least 19 routes reach a sink (HTTP, WebSocket, UDP), also without the content security policy",
  run: () =>
    inTheWindow(async (window) => {
      const shipped = await tryIn(window, { bypassCSP: false });
      const bare = await tryWithoutPolicy(window);
      const open = await tryIn(window, { bypassCSP: false, isOpen: true });
      return {
        measured: [
          `${shipped.routes} routes`,
          `as shipped ${said(shipped)}`,
          `without the policy ${said(bare)}`,
          `in the mode for developers ${open.reached.length}`,
        ].join(", "),
        passed:
          shipped.routes >= 19 &&
          shipped.violations > 0 &&
          shipped.reached.length === 0 &&
          bare.violations === 0 &&
          bare.reached.length === 0 &&
          open.reached.length >= 19,
      };
    }),
};

interface Tried {
  readonly routes: number;
  /** What the content security policy refused: none when it was taken away. */
  readonly violations: number;
  readonly reached: ReadonlyArray<string>;
}

const said = ({ reached }: Tried): string =>
  reached.length === 0 ? "0" : `${reached.length} (${reached.slice(0, 8).join(", ")})`;

/** On a busy computer the page may be there before the tool has taken its policy away: what is refused tells. */
const tryWithoutPolicy = async (window: TrialWindow, again = 2): Promise<Tried> => {
  const tried = await tryIn(window, { bypassCSP: true });
  return tried.violations > 0 && again > 0 ? tryWithoutPolicy(window, again - 1) : tried;
};

const tryIn = async (
  window: TrialWindow,
  { bypassCSP, isOpen = false }: { bypassCSP: boolean; isOpen?: boolean },
): Promise<Tried> => {
  const sinks = await openSinks();
  const env = isOpen ? { ELECTRON_RENDERER_URL: `http://127.0.0.1:${sinks.ports.tcp}` } : {};
  const { page, electron, close } = await window.open({ bypassCSP, env });
  try {
    const home = page.url();
    sinks.forget();
    const tried = await page.evaluate(tryEveryRoute, sinks.ports);
    const elsewhere = [
      ...(page.url().split("#")[0] === home.split("#")[0] ? [] : ["the page went elsewhere"]),
      ...electron
        .windows()
        .slice(1)
        .map(() => "a second window"),
    ];
    return { ...tried, reached: [...sinks.reached(), ...elsewhere] };
  } finally {
    await close();
    sinks.close();
  }
};

const openSinks = async () => {
  let reached = new Set<string>();
  const isHeard = new WeakSet<object>();
  const silent = new Set<object>();
  const hear = (url: string | undefined, socket: object) => {
    isHeard.add(socket);
    silent.delete(socket);
    reached.add((url ?? "").slice(1));
  };
  const web = createServer((request, response) => {
    hear(request.url, request.socket);
    response.writeHead(200, { "Content-Type": "text/html", "Access-Control-Allow-Origin": "*" });
    response.end("<!doctype html><title>sink</title><body></body>");
  });
  web.on("upgrade", ({ url }, socket) => {
    hear(url, socket);
    socket.destroy();
  });
  // Who connects and says nothing that is HTTP has come out as well.
  web.on("connection", (socket) => isHeard.has(socket) || silent.add(socket));
  web.listen(0, "127.0.0.1");
  await once(web, "listening");
  const udp = createSocket("udp4", () => void reached.add("UDP")).bind(0, "127.0.0.1");
  await once(udp, "listening");
  const ports: Sinks = { tcp: (web.address() as AddressInfo).port, udp: udp.address().port };
  return {
    ports,
    reached: () => [...reached, ...[...silent].map(() => "a silent connection")],
    forget: () => {
      reached = new Set();
      silent.clear();
    },
    close: () => {
      web.closeAllConnections();
      web.close();
      udp.close();
    },
  };
};
