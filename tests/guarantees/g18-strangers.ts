import { mkdirSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";
import * as fc from "fast-check";
import { type ServedCore, serveCore } from "#hosts/serve-core.ts";
import type { Guarantee } from "./guarantee.ts";
import { handMadeRequests, hostileRequest, type KnownHost, type RawRequest } from "./strangers.ts";
import { startTrialCore } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

/**
 * Every case is a good request with one thing wrong, and it carries the right cookie: what is tried is each check by
 * itself, as if the others had been passed.
 *
 * Faults planted, each of which made it fail: no check of the Host header, `startsWith` for the comparison of origins, no
 * look at the cookie, a Content-Type that only has to begin as it should, no check of Sec-Fetch-Site, and Node's own 30 s
 * between two looks at slow senders (64 of 64 still held their places).
 */
export const strangersAreRefused: Guarantee = {
  id: "G18",
  promise: "The browser host refuses whatever is not its own page",
  claimed:
    "at least 54 hand-made and 3,000 random hostile requests: 0 reach a handler; the good ones still do; 64 slow senders are put out",
  run: async ({ long, seed, progress }) => {
    using work = workFolder();
    using trial = startTrialCore(path.join(work.folder, "vault"));
    const served = await serveCore({ core: trial.core, pageFolder: pageFolderIn(work.folder) });
    try {
      const host = await enter(served);
      const random = fc.sample(hostileRequest(host), { seed, numRuns: long ? 3000 : 600 });
      const handMade = handMadeRequests(host);
      const cases = [...handMade, ...random];

      const reached: string[] = [];
      for (let first = 0; first < cases.length; first += AT_ONCE) {
        const batch = cases.slice(first, first + AT_ONCE);
        const answers = await Promise.all(batch.map(({ bytes }) => exchange(host.port, bytes)));
        for (const [at, answer] of answers.entries())
          if (hasReached(answer)) reached.push(batch[at]?.name ?? "");
        progress(first, cases.length);
      }

      const good = await goodAnswers(host);
      const slow = long ? await slowSendersLeft(host) : undefined;
      return {
        measured: [
          `${handMade.length} hand-made and ${random.length} random: ${reached.length} reached a handler${someOf(reached)}`,
          `good requests: ${good.join(", ")}`,
          ...(slow === undefined ? [] : [`${slow} of ${SLOW_SENDERS} slow senders left`]),
        ].join("; "),
        passed:
          handMade.length >= 54 &&
          reached.length === 0 &&
          good.join() === "200,204,101" &&
          (slow === undefined || slow === 0),
      };
    } finally {
      await served.close();
    }
  },
};

const someOf = (names: ReadonlyArray<string>): string =>
  names.length === 0 ? "" : ` (${[...new Set(names)].slice(0, 5).join(", ")}…)`;

/** Fewer than the host takes at a time: a connection it drops would prove nothing. */
const AT_ONCE = 32;
const SLOW_SENDERS = 64;
/** What the host gives a sender for its head, and its look at the clock every second. */
const SLOWEST_HEAD_MS = 12_500;

const pageFolderIn = (folder: string): string => {
  const pageFolder = path.join(folder, "page");
  mkdirSync(pageFolder);
  writeFileSync(path.join(pageFolder, "index.html"), "<p>Autour</p>");
  return pageFolder;
};

/** Goes in through the link, as the first browser does. */
const enter = async ({ origin, issueLink }: ServedCore): Promise<KnownHost> => {
  const { host, port } = new URL(origin);
  const token = new URL(issueLink()).hash.slice(1);
  const answer = await exchange(
    Number(port),
    entryRequest({ host, origin, token, cookie: "none" }),
  );
  const [, cookie] = /set-cookie: ([^;]+)/i.exec(answer) ?? [];
  if (cookie === undefined) throw new Error("the host gave no cookie for its link");
  // A link of its own for the cases: whoever gets through with it would be let in.
  return { host, origin, port: Number(port), cookie, token: new URL(issueLink()).hash.slice(1) };
};

const entryRequest = ({ host, origin, token, cookie }: Omit<KnownHost, "port">): string => {
  const body = JSON.stringify({ token });
  return `POST /session HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nX-Autour: entrer\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
};

const goodAnswers = async (host: KnownHost): Promise<ReadonlyArray<string>> => {
  const answers: string[] = [];
  for (const request of [
    `GET / HTTP/1.1\r\nHost: ${host.host}\r\nCookie: ${host.cookie}\r\nSec-Fetch-Site: none\r\nConnection: close\r\n\r\n`,
    entryRequest(host),
    `GET /rpc HTTP/1.1\r\nHost: ${host.host}\r\nOrigin: ${host.origin}\r\nCookie: ${host.cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
  ])
    answers.push((await exchange(host.port, request)).slice("HTTP/1.1 ".length, 12));
  return answers;
};

/**
 * Sends exactly these bytes, then gives all that came until the host closed. It does so after each refusal and each answer,
 * but not after it opened a socket.
 */
const exchange = (port: number, bytes: RawRequest["bytes"]): Promise<string> =>
  new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1");
    socket.on("data", (text) => {
      answer += String(text);
      if (answer.startsWith("HTTP/1.1 101 ")) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });

/** Anything but a refusal, in any answer of those that came on the connection. "Not found" has looked for something. */
const hasReached = (answers: string): boolean =>
  [...answers.matchAll(/HTTP\/1\.[01] (\d{3})/g)].some(
    ([, status]) =>
      !["400", "403", "405", "408", "413", "417", "421", "431"].includes(status ?? ""),
  );

/** Takes every place there is with senders of one letter a second, and counts those that still have theirs when none should. */
const slowSendersLeft = async ({ port, host }: KnownHost): Promise<number> => {
  const senders: Socket[] = Array.from({ length: SLOW_SENDERS }, () => {
    const sender = connect(port, "127.0.0.1");
    sender.on("error", () => {});
    sender.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `);
    return sender;
  });
  const dripping = setInterval(() => {
    for (const sender of senders) if (sender.writable) sender.write("x");
  }, 1000);
  // What the host says to those it puts out has to be read for their end to be seen.
  for (const sender of senders) sender.resume();
  await new Promise((resolve) => setTimeout(resolve, SLOWEST_HEAD_MS));
  clearInterval(dripping);
  const left = senders.filter(({ closed }) => !closed).length;
  for (const sender of senders) sender.destroy();
  return left;
};
