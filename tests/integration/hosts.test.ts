import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { localDataFolder } from "#hosts/data-folder.ts";
import { answerCalls, type Wire } from "#hosts/answer-calls.ts";
import { type ServedCore, serveCore } from "#hosts/serve-core.ts";
import { writeWholeFile } from "#hosts/write-whole-file.ts";
import { connectCore, type ConnectionState } from "#renderer/shared/rpc/connect-core.ts";
import { portToLine } from "#renderer/shared/rpc/connect-message-port.ts";
import { socketToLine } from "#renderer/shared/rpc/connect-web-socket.ts";
import type { OpenLine } from "#renderer/shared/rpc/line.ts";
import { organiser, passphrase, startCore, temporaryFolder } from "#tests/support/core-harness.ts";

describe("the browser host", () => {
  test("shows nothing to a browser that was not given the link", async () => {
    const host = await startHost();

    expect(await host.get("/", { cookie: null })).toMatchObject({ status: 403 });
    expect(await host.get("/index.html", { cookie: null })).toMatchObject({ status: 403 });
    expect(await host.get("/", { cookie: "autour-1=guess" })).toMatchObject({ status: 403 });
    expect(await host.get("/")).toMatchObject({ status: 200, body: "<p>Autour</p>" });
  });

  test("answers under its exact name only, said once", async () => {
    const host = await startHost();
    const { port } = new URL(host.origin);

    for (const name of [
      `localhost:${port}`,
      `127.0.0.2:${port}`,
      "127.0.0.1",
      `autour.example:${port}`,
    ]) {
      expect(await host.get("/", { headers: { host: name } })).toMatchObject({ status: 421 });
    }
    const twice = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: autour.example\r\n\r\n`;
    expect(await host.raw(twice)).toMatch(/^HTTP\/1\.1 4(00|21) /);
    expect(await host.raw("GET / HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each([
    "/../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/assets/..%2f..%2fsecret.json",
    "/%2e%2e%5csecret.json",
    "/%00.html",
    "/%zz.html",
    "/assets",
    "/index.html/",
  ])("finds nothing outside the page at %s", async (escape) => {
    const host = await startHost();

    expect(await host.raw(host.requestLine("GET", escape))).toMatch(/^HTTP\/1\.1 404 /);
  });

  test("refuses an address that names another server", async () => {
    const host = await startHost();

    expect(await host.raw(host.requestLine("GET", "http://autour.example/"))).toMatch(/ 400 /);
    expect(await host.raw(host.requestLine("GET", "//autour.example/"))).toMatch(/ 400 /);
  });

  test("refuses what a page of another site asks", async () => {
    const host = await startHost();

    for (const headers of [
      { origin: "https://autour.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ]) {
      expect(await host.get("/", { headers })).toMatchObject({ status: 403 });
    }
    expect(await host.send("PUT", "/")).toMatchObject({ status: 405 });
    expect(await host.send("OPTIONS", "/session")).toMatchObject({ status: 405 });
  });

  test("lets nothing be kept, framed or loaded from elsewhere", async () => {
    const host = await startHost();
    const { headers } = await host.get("/");

    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("trades the secret of a link for a cookie once", async () => {
    const host = await startHost();
    const [, token = ""] = host.served.issueLink().split("#");

    expect(await host.enter("guess")).toMatchObject({ status: 403 });
    const entered = await host.enter(token);
    expect(entered.status).toBe(204);
    expect(entered.headers["set-cookie"]?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(await host.enter(token)).toMatchObject({ status: 403 });
  });

  test("keeps only its last link good", async () => {
    const host = await startHost();
    const [, earlier = ""] = host.served.issueLink().split("#");
    const [, later = ""] = host.served.issueLink().split("#");

    expect(await host.enter(earlier)).toMatchObject({ status: 403 });
    expect(await host.enter(later)).toMatchObject({ status: 204 });
  });

  test("does not take a form for its own page", async () => {
    const host = await startHost();
    const [, token = ""] = host.served.issueLink().split("#");

    for (const headers of [
      { "content-type": "text/plain" },
      { "content-type": "application/json; charset=utf-8" },
      { "x-autour": "" },
      { origin: "" },
    ]) {
      expect(await host.enter(token, headers)).toMatchObject({ status: 403 });
    }
    expect(await host.enter("x".repeat(5000))).toMatchObject({ status: 413 });
    expect(await host.enter(token)).toMatchObject({ status: 204 });
  });

  test("opens no socket without the cookie and the origin", async () => {
    const host = await startHost();

    expect(await statusOfSocket(host.socket({ cookie: "" }))).toBe(403);
    expect(await statusOfSocket(host.socket({ origin: "https://autour.example" }))).toBe(403);
    expect(await statusOfSocket(host.socket({ origin: undefined }))).toBe(403);
    expect(await statusOfSocket(host.socket({ path: "/other" }))).toBe(403);
    expect(await statusOfSocket(host.socket({}))).toBe(101);
  });

  test("tells a second page that the first one holds the connection, until it leaves", async () => {
    const host = await startHost();
    const first = host.socket({});
    await once(first, "open");

    const second = host.socket({});
    const [code] = await once(second, "close");
    expect(code).toBe(4001);

    first.close();
    await once(first, "close");
    await expect.poll(() => statusAndProtocol(host.socket({}))).toBe("autour");
  });

  test("survives messages that are no calls", async () => {
    const host = await startHost();
    const socket = host.socket({});
    await once(socket, "open");
    for (const message of ["", "{", "null", "[]", '{"i":1}', '{"i":"1","p":{"u":7}}', "\u0000"]) {
      socket.send(message);
    }
    socket.send(Buffer.from([255, 0, 255]));
    socket.close();
    await once(socket, "close");

    const { client } = connectCore(host.openLine);
    await expect.poll(() => client.vault.status().catch(() => null)).toEqual({ state: "missing" });
  });

  test("fails a call under way when it ends, and says that the core is lost", async () => {
    const host = await startHost();
    const { client, connection } = connectCore(host.openLine);
    await client.vault.status();

    const underWay = outcomeOf(client.vault.create({ passphrase, organiser }));
    await host.served.close();

    expect(await underWay).toBe("failed");
    expect(connection.state()).toBe("lost");
    expect(await outcomeOf(client.vault.status())).toBe("failed");
  });
});

describe("a page's way to the core", () => {
  test("finds the next core when one ends, and tells the page both times", async () => {
    const desk = startDesk();
    const { client, connection } = connectCore(desk.openLine);
    const states: ConnectionState[] = [];
    connection.subscribe(() => states.push(connection.state()));
    await client.vault.status();

    const underWay = outcomeOf(client.vault.create({ passphrase, organiser }));
    desk.endCore();

    expect(await underWay).toBe("failed");
    expect(await client.vault.status()).toEqual({ state: "missing" });
    expect(states).toEqual(["lost", "connected"]);
  });

  test("looks for the core by itself", async () => {
    const desk = startDesk();
    const { client, connection } = connectCore(desk.openLine);
    await client.vault.status();

    desk.endCore();

    await expect.poll(connection.state).toBe("lost");
    await expect.poll(connection.state).toBe("connected");
  });

  test("says that another page is there, and takes over when it leaves", async () => {
    const host = await startHost();
    const other = host.socket({});
    await once(other, "open");
    const { client, connection } = connectCore(host.openLine);

    expect(await outcomeOf(client.vault.status())).toBe("failed");
    expect(connection.state()).toBe("occupied");

    other.close();
    await expect.poll(connection.state, { timeout: 5000 }).toBe("connected");
    expect(await client.vault.status()).toEqual({ state: "missing" });
  });

  test("lets the core finish what a leaving page asked", async () => {
    const core = startCore();
    const pages = answerCalls(core);
    const { port1, port2 } = new MessageChannel();
    pages.answer(portToWire(port1));
    const { client } = connectCore(async () => ({ ok: true, line: portToLine(port2) }));

    void client.vault.create({ passphrase, organiser }).catch(() => {});
    // The call leaves with the next turn of the event loop, as it does while a page unloads.
    await new Promise((resolve) => setImmediate(resolve));
    port2.close();
    await pages.settled();

    expect(core.context.vault.status()).toBe("open");
  });
});

test("the data folder stays on the computer on every system", () => {
  const home = "/home/colombe";

  expect(localDataFolder("linux", {}, home)).toBe("/home/colombe/.local/share/Autour");
  expect(localDataFolder("linux", { XDG_DATA_HOME: "/data" }, home)).toBe("/data/Autour");
  // Not where somebody happened to stand when they started it.
  for (const XDG_DATA_HOME of ["", "data"])
    expect(localDataFolder("linux", { XDG_DATA_HOME }, "/home/colombe")).toBe(
      "/home/colombe/.local/share/Autour",
    );
  expect(localDataFolder("darwin", {}, "/Users/colombe")).toBe(
    "/Users/colombe/Library/Application Support/Autour",
  );
  expect(localDataFolder("win32", { LOCALAPPDATA: "C:\\Local" }, "C:\\Users\\c")).toBe(
    "C:\\Local\\Autour",
  );
});

test("a saved file is there whole or not at all", async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "note.pdf");
  await writeWholeFile(file, new Uint8Array([1, 2]));

  // A folder of that name cannot be replaced by a file.
  mkdirSync(path.join(folder, "taken.pdf", "inside"), { recursive: true });
  const refused = writeWholeFile(path.join(folder, "taken.pdf"), new Uint8Array([1]));
  expect(await outcomeOf(refused)).toBe("failed");

  expect(readdirSync(folder).toSorted()).toEqual(["note.pdf", "taken.pdf"]);
});

const outcomeOf = (call: Promise<unknown>): Promise<"answered" | "failed"> =>
  call.then(
    () => "answered",
    () => "failed",
  );

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

interface Ask {
  readonly headers?: Record<string, string>;
  /** Null: none. Undefined: the one the link gave. */
  readonly cookie?: string | null;
  readonly body?: string;
}

/** A real core behind a real host, and a browser that was given its link. */
const startHost = async () => {
  const folder = temporaryFolder();
  const pageFolder = path.join(folder, "renderer");
  mkdirSync(path.join(pageFolder, "assets"), { recursive: true });
  writeFileSync(path.join(pageFolder, "index.html"), "<p>Autour</p>");
  writeFileSync(path.join(folder, "secret.json"), "{}");

  const served: ServedCore = await serveCore({ core: startCore(), pageFolder });
  onTestFinished(() => served.close());
  const { origin } = served;
  const { host, port, hostname } = new URL(origin);

  const send = (method: string, urlPath: string, { headers = {}, cookie, body }: Ask = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({
        hostname,
        port,
        method,
        path: urlPath,
        headers: { host, ...headers },
      });
      const carried = cookie === undefined ? ownCookie : cookie;
      if (carried) sent.setHeader("cookie", carried);
      sent.on("error", reject);
      sent.on("response", async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
      sent.end(body);
    });

  /** What the entry page sends. An empty header is left out. */
  const enter = (token: string, headers: Record<string, string> = {}) => {
    const all = { origin, "content-type": "application/json", "x-autour": "entrer", ...headers };
    return send("POST", "/session", {
      cookie: null,
      body: JSON.stringify({ token }),
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")),
    });
  };

  let ownCookie = "";
  const { headers } = await enter(served.issueLink().split("#")[1] ?? "");
  ownCookie = headers["set-cookie"]?.[0]?.split(";")[0] ?? "";

  const socket = (options: { path?: string; origin?: string | undefined; cookie?: string }) => {
    const all = { path: "/rpc", origin, cookie: ownCookie, ...options };
    const opened = new NodeWebSocket(`ws://${host}${all.path}`, ["autour", "autour-occupied"], {
      ...(all.origin === undefined ? {} : { origin: all.origin }),
      headers: { cookie: all.cookie },
    });
    opened.on("error", () => {});
    onTestFinished(() => opened.terminate());
    return opened;
  };

  /** Exactly these bytes, which no HTTP client would send. */
  const raw = async (text: string) => {
    const stream = connect(Number(port), hostname);
    onTestFinished(() => void stream.destroy());
    stream.write(text);
    const [answer] = await once(stream, "data");
    return String(answer);
  };

  const openLine: OpenLine = () => socketToLine(socket({}) as unknown as WebSocket);
  return {
    served,
    origin,
    send,
    enter,
    socket,
    raw,
    openLine,
    get: (urlPath: string, ask?: Ask) => send("GET", urlPath, ask),
    requestLine: (method: string, urlPath: string) =>
      `${method} ${urlPath} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${ownCookie}\r\n\r\n`,
  };
};

/** Cores that come one after the other, each reached by a message port, as in the desktop window. */
const startDesk = () => {
  let ports: MessagePort[] = [];
  onTestFinished(() => ports.forEach((port) => port.close()));
  const openLine: OpenLine = async () => {
    const { port1, port2 } = new MessageChannel();
    answerCalls(startCore()).answer(portToWire(port1));
    ports.push(port1);
    return { ok: true, line: portToLine(port2) };
  };
  return {
    openLine,
    endCore: () => {
      for (const port of ports) port.close();
      ports = [];
    },
  };
};

const portToWire = (port: MessagePort): Wire => {
  port.start();
  return {
    send: (data) => port.postMessage(data),
    onMessage: (listener) => port.addEventListener("message", ({ data }) => listener(data)),
    onClose: (listener) => port.addEventListener("close", () => listener()),
  };
};

const statusOfSocket = async (socket: NodeWebSocket): Promise<number> =>
  Promise.race([
    once(socket, "open").then(() => 101),
    once(socket, "unexpected-response").then(([, response]) => response.statusCode),
  ]);

const statusAndProtocol = async (socket: NodeWebSocket) => {
  await once(socket, "open");
  socket.close();
  return socket.protocol;
};
