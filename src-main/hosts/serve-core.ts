import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import * as z from "zod";
import type { Core } from "#core/create-core.ts";
import { answerCalls, type Wire } from "./answer-calls.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { entryPage, entryScript, languageAskedFor, strangerPage } from "./entry-page.ts";
import { readPageFile } from "./page-files.ts";
import { portOf } from "./port-of.ts";
import { type Session, startSession } from "./session.ts";

export interface ServedCore {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** A link that opens Autour once, in one browser. */
  readonly issueLink: () => string;
  /** Serves a connection that came in by the door. */
  readonly accept: (connection: Socket) => void;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly core: Core;
  /** The built page. */
  readonly pageFolder: string;
  /** Called when no page has been connected for a while. */
  readonly onDeserted?: () => void;
  /** Kept by the parent process; without it, this process listens by itself. */
  readonly door?: Door;
}

/**
 * A port that another process keeps open, and the secret its browser knows it by: they outlive this process, which ends
 * when the vault locks. As the port is never free, no other program can take it and be told the passphrase.
 */
interface Door {
  readonly port: number;
  readonly secret: string;
}

/** Told to a second page: one vault, one page at a time. The page shows it as such. */
const OCCUPIED = { code: 4001, protocol: "autour-occupied" } as const;
const FREE_PROTOCOL = "autour";

const DESERTED_AFTER_MS = 15 * 60_000;
const FAREWELL_MS = 1500;
const LARGEST_CALL_BYTES = 32 * 1024 * 1024;
const LARGEST_CROWD = 64;
const LARGEST_BODY_BYTES = 1024;

const TokenRequest = z.strictObject({ token: z.string().max(100) });

/**
 * Browser host: the same core, for a page of this computer only.
 *
 * Any page of any site may try to reach 127.0.0.1, so every request must name this exact host, come from this exact
 * origin, and carry the cookie that only the printed link gives.
 */
export const serveCore = async ({
  core,
  pageFolder,
  onDeserted,
  door,
}: ServeOptions): Promise<ServedCore> => {
  const server = createServer({
    maxHeaderSize: 8 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    // Node looks every 30 s only: until then, whoever sends one letter at a time would hold its place.
    connectionsCheckingInterval: 1000,
  });
  server.maxConnections = LARGEST_CROWD;
  const arrived = new Set<Socket>();
  if (door) {
    // What Node starts when a server listens: the watch over slow requests and what is still connected.
    server.emit("listening");
  } else {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }

  const port = door?.port ?? portOf(server.address());
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const session = startSession(port, door?.secret);
  const pages = answerCalls(core);

  server.on("request", (request, response) => {
    // A browser that leaves halfway must not end the process that holds the vault.
    respond({ request, response, origin, host, session, pageFolder }).catch(() =>
      response.destroy(),
    );
  });

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_CALL_BYTES,
    perMessageDeflate: false,
    handleProtocols: () => (current === undefined ? FREE_PROTOCOL : OCCUPIED.protocol),
  });
  let current: WebSocket | undefined;

  let desertion: NodeJS.Timeout | undefined;
  const waitForSomeone = () => {
    desertion = setTimeout(() => onDeserted?.(), DESERTED_AFTER_MS).unref();
  };
  waitForSomeone();

  server.on("upgrade", (request, stream: Duplex, head) => {
    stream.on("error", () => stream.destroy());
    const refusal =
      request.url !== "/rpc" || request.headers.origin === undefined
        ? 403
        : refusalOf(request, { host, origin });
    if (refusal !== undefined || !session.isOpenedBy(request.headers.cookie)) {
      // Destroyed, not only ended: who leaves its own end open would keep one of the places.
      stream.end(`HTTP/1.1 ${refusal ?? 403} Forbidden\r\nConnection: close\r\n\r\n`, () =>
        stream.destroy(),
      );
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on("error", () => socket.terminate());
      if (current !== undefined) {
        socket.close(OCCUPIED.code);
        return;
      }
      current = socket;
      clearTimeout(desertion);
      socket.on("close", () => {
        current = undefined;
        waitForSomeone();
      });
      pages.answer(socketToWire(socket));
    });
  });

  return {
    origin,
    issueLink: () => `${origin}/entrer#${session.issueToken()}`,
    accept: (connection) => {
      // A server that listens counts by itself.
      if (arrived.size >= LARGEST_CROWD) return void connection.destroy();
      arrived.add(connection);
      connection.once("close", () => arrived.delete(connection));
      server.emit("connection", connection);
      connection.resume();
    },
    close: async () => {
      clearTimeout(desertion);
      current?.close(1001);
      sockets.close();
      server.close();
      await Promise.race([
        pages.settled(),
        new Promise((resolve) => setTimeout(resolve, FAREWELL_MS)),
      ]);
      current?.terminate();
      server.closeAllConnections();
    },
  };
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly origin: string;
  readonly host: string;
  readonly session: Session;
  readonly pageFolder: string;
}

const respond = async ({ request, response, origin, host, session, pageFolder }: Exchange) => {
  const answer = (status: number, contentType = "text/plain; charset=utf-8", body: Body = "") =>
    response
      .writeHead(status, {
        "Content-Type": contentType,
        "Content-Security-Policy": contentSecurityPolicy(`ws://${host}`),
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
      })
      .end(request.method === "HEAD" ? undefined : body);

  const refusal = refusalOf(request, { host, origin });
  if (refusal !== undefined) return answer(refusal);

  const { pathname } = new URL(request.url ?? "/", origin);
  const isKnown = session.isOpenedBy(request.headers.cookie);

  if (request.method === "POST") {
    if (pathname !== "/session") return answer(404);
    if (!isEntryRequest(request)) return answer(403);
    const body = await readBody(request);
    if (body === undefined) return answer(413);
    const { data } = TokenRequest.safeParse(parseJson(body));
    // Opening an old link again in the browser that already used it is not an intrusion.
    if (!data || !(session.redeem(data.token) || isKnown)) return answer(403);
    response.setHeader("Set-Cookie", session.cookie);
    return answer(204);
  }

  const language = languageAskedFor(request.headers["accept-language"]);
  if (pathname === "/entrer") return answer(200, "text/html; charset=utf-8", entryPage(language));
  if (pathname === "/entrer.js") return answer(200, "text/javascript; charset=utf-8", entryScript);
  if (!isKnown) return answer(403, "text/html; charset=utf-8", strangerPage(language));

  const file = await readPageFile(pageFolder, pathname);
  return file ? answer(200, file.contentType, file.bytes) : answer(404);
};

type Body = string | Uint8Array;

interface Here {
  readonly host: string;
  readonly origin: string;
}

/** The status to refuse a request with before looking at what it asks; undefined when it may be looked at. */
const refusalOf = (request: IncomingMessage, { host, origin }: Here): number | undefined => {
  const { method = "", headers, headersDistinct } = request;
  if (!["GET", "HEAD", "POST"].includes(method)) return 405;
  // No browser speaks an older one; a program that reads the head in another way than this one might.
  if (request.httpVersion !== "1.1") return 400;
  // Exactly one, exactly ours: a name that was made to point at this computer is not.
  if (headersDistinct["host"]?.length !== 1 || headers.host !== host) return 421;
  // A path, not a whole address as a proxy would send.
  if (!request.url?.startsWith("/") || request.url.startsWith("//")) return 400;
  if (method === "POST" && headers.origin === undefined) return 403;
  if (headers.origin !== undefined && headers.origin !== origin) return 403;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return 403;
  return undefined;
};

/** The custom header makes a foreign page ask for permission first, which it never gets. */
const isEntryRequest = ({ headers, headersDistinct }: IncomingMessage) =>
  headersDistinct["content-type"]?.length === 1 &&
  headers["content-type"] === "application/json" &&
  headers["x-autour"] === "entrer";

const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const socketToWire = (socket: WebSocket): Wire => ({
  send: (data) => {
    if (data instanceof Blob) throw new Error("a reply is text or bytes");
    socket.send(data);
  },
  onMessage: (listener) => {
    // One Buffer per message, whole: the default of "ws".
    socket.on("message", (data, isBinary) =>
      listener(isBinary || !Buffer.isBuffer(data) ? data : data.toString()),
    );
  },
  onClose: (listener) => void socket.on("close", () => listener()),
});
