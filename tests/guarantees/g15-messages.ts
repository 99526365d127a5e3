import { isProcedure } from "@orpc/server";
import * as fc from "fast-check";
import * as z from "zod";
import type { Core } from "#core/create-core.ts";
import { router } from "#core/rpc/router.ts";
import { answerCalls, type Wire } from "#hosts/answer-calls.ts";
import { serveCore } from "#hosts/serve-core.ts";
import { organiser, passphrase } from "#tests/support/core-harness.ts";
import { fill } from "#tests/support/fill.ts";
import path from "node:path";
import type { Guarantee } from "./guarantee.ts";
import { enterHost } from "./host-client.ts";
import { startTrialCore } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

/**
 * Planted faults: with `z.any()` as the input of `change` in contract/base.ts, handlers meet what they cannot read and end in
 * INTERNAL_SERVER_ERROR; without the `catch` in answer-calls.ts, a message that is no call ends the process.
 */
export const strangeMessages: Guarantee = {
  id: "G15",
  promise: "No message crashes the core, every refusal is typed, and none says what is inside",
  claimed: "50,000 generated messages, 5,000 of them over a socket: 0 crashes, 0 untyped, 0 leaks",
  run: async ({ long, seed, progress }) => {
    const [direct, overSocket] = long ? [50_000, 5000] : [600, 100];
    using work = workFolder();
    using trial = startTrialCore(path.join(work.folder, "vault"), { moment: standingStill });
    await trial.client.vault.create({ passphrase, organiser });
    const ids = await fill(trial.client, 2);
    const messages = anyMessage(ids);
    const found = { answered: 0, refused: 0, wrong: new Map<string, number>() };
    const note = ({ said, problem }: Verdict) => {
      if (said === "answered") found.answered += 1;
      else found.refused += 1;
      if (problem) found.wrong.set(problem, (found.wrong.get(problem) ?? 0) + 1);
      progress(found.answered + found.refused, direct + overSocket);
    };

    const sendAll = async (way: Way, count: number, from: number) => {
      for (let at = 0; at < count; at += AT_ONCE) {
        const numRuns = Math.min(AT_ONCE, count - at);
        for (const message of fc.sample(messages, { numRuns, seed: from + at }))
          note(await ask(way, message));
      }
      await way.close();
    };
    await sendAll(openPort(trial.core), direct, seed);
    await sendAll(await openSocket(trial.core, work.folder), overSocket, seed + direct);

    const isAlive = (await trial.client.vault.status()).state === "open";
    const wrong = [...found.wrong].map(([problem, times]) => `${times} × ${problem}`);
    return {
      measured: `${direct} + ${overSocket} messages: ${found.answered} answered, ${found.refused} refused; ${wrong.slice(0, 4).join(", ") || "0 wrong"}; vault ${isAlive ? "still open" : "GONE"}`,
      passed: wrong.length === 0 && isAlive,
    };
  },
};

const AT_ONCE = 500;
const PATIENCE_MS = 30_000;

/** What is sent: a call with anything as its input, in JSON, or a text that is no call. */
type Message =
  | { readonly type: "call"; readonly url: string; readonly body: string }
  | { readonly type: "noise"; readonly text: string };

/** One page's way to the core. */
interface Way {
  readonly send: (text: string) => void;
  /** The next text that comes back. */
  readonly answer: () => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Verdict {
  readonly said: "answered" | "refused";
  readonly problem: string | null;
}

const ask = async (way: Way, message: Message): Promise<Verdict> => {
  if (message.type === "noise") {
    way.send(message.text);
    // Nothing comes back: whether the core goes on is seen at the next call.
    return { said: "refused", problem: null };
  }
  const { url, body } = message;
  const answered = way.answer();
  way.send(`{"i":"1","p":{"u":${JSON.stringify(url)},"b":${body}}}`);
  const text = await answered;
  const { status, code } = readAnswer(text);
  if (status === 200) return { said: "answered", problem: null };
  if (status === 404 && text.includes("No procedure matched"))
    return { said: "refused", problem: null };
  if (!code || code === "INTERNAL_SERVER_ERROR")
    return { said: "refused", problem: `${url} untyped` };
  const leak = INTERNAL_TEXT.exec(text)?.[0];
  return { said: "refused", problem: leak === undefined ? null : `${url} says "${leak}"` };
};

const INTERNAL_TEXT =
  /sqlite|select |insert into|delete from|node_modules|\.ts:\d|\bat \S+ \(|(?:Type|Range|Reference)Error|ENOENT|vault\.db|\/tmp\//i;

const Answer = z.object({ p: z.object({ s: z.int().default(200), b: z.unknown() }) });

const readAnswer = (text: string) => {
  const { s: status, b } = Answer.parse(JSON.parse(text)).p;
  const refusal = Refusal.safeParse(b);
  return { status, code: refusal.success ? refusal.data.json.code : null };
};

const Refusal = z.object({ json: z.object({ code: z.string() }) });

/** As the window's port carries it. */
const openPort = (core: Core): Way => {
  const listeners = { message: (_data: unknown) => {}, close: () => {} };
  const { answered, waitForAnswer } = nextAnswers();
  const wire: Wire = {
    send: (data) => answered(textOf(data)),
    onMessage: (listener) => (listeners.message = listener),
    onClose: (listener) => (listeners.close = listener),
  };
  const pages = answerCalls(core);
  pages.answer(wire);
  return {
    send: (text) => listeners.message(text),
    answer: waitForAnswer,
    close: () => {
      listeners.close();
      return pages.settled();
    },
  };
};

/** As a browser reaches it, with the cookie of the link. */
const openSocket = async (core: Core, pageFolder: string): Promise<Way> => {
  const served = await serveCore({ core, pageFolder });
  const socket = await enterHost(served.issueLink());
  const { answered, waitForAnswer } = nextAnswers();
  socket.addEventListener("message", ({ data }) => answered(textOf(data)));
  return {
    send: (text) => socket.send(text),
    answer: waitForAnswer,
    close: () => {
      socket.close();
      return served.close();
    },
  };
};

// An answer is a text, unless there is a file in it.
const textOf = (data: unknown): string => (typeof data === "string" ? data : ANSWERED_WITH_FILE);

const ANSWERED_WITH_FILE = JSON.stringify({ p: { b: null } });

const nextAnswers = () => {
  let waiting: ((text: string) => void) | null = null;
  return {
    answered: (text: string) => waiting?.(text),
    waitForAnswer: () =>
      new Promise<string>((resolve, reject) => {
        const patience = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
        waiting = (text) => {
          clearTimeout(patience);
          resolve(text);
        };
      }),
  };
};

/** Everything a page may ask with an input; the others have nothing that could be malformed, and one locks the vault. */
const questions = (
  from: object,
  within: ReadonlyArray<string> = [],
): ReadonlyArray<{ readonly url: string; readonly keys: ReadonlyArray<string> }> =>
  Object.entries(from).flatMap(([name, value]: [string, object]) => {
    const here = [...within, name];
    if (!isProcedure(value)) return questions(value, here);
    const schema = value["~orpc"].inputSchema;
    if (!(schema instanceof z.ZodType)) return [];
    const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
    return [{ url: `/${here.join("/")}`, keys: Object.keys(properties) }];
  });

const anyMessage = (caseFileIds: ReadonlyArray<string>): fc.Arbitrary<Message> => {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...caseFileIds, "person", "2026-05-04", "", null, 0) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(...oddities) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );
  const call = fc.constantFrom(...questions(router)).chain(({ url, keys }) => {
    const input = fc.oneof(
      { weight: 5, arbitrary: fc.record(Object.fromEntries(keys.map((key) => [key, value]))) },
      { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...keys, "__proto__", "a"), value) },
      { weight: 1, arbitrary: value },
    );
    const body = fc.oneof(
      { weight: 8, arbitrary: input.map((json) => JSON.stringify({ json })) },
      { weight: 1, arbitrary: fc.constantFrom(...oddBodies) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(input, fc.jsonValue())
          .map(([json, meta]) => JSON.stringify({ json, meta })),
      },
    );
    return body.map((text): Message => ({ type: "call", url, body: text }));
  });
  const unknown = fc
    .constantFrom("/", "/vault", "/vault/status/x", "/__proto__", "/constructor/name", "/vault/%00")
    .map((url): Message => ({ type: "call", url, body: "{}" }));
  const noise = fc
    .oneof(fc.string(), fc.json(), fc.constantFrom("{", '{"i":1}', '{"i":"1","p":{"u":7}}'))
    .map((text): Message => ({ type: "noise", text }));
  return fc.oneof(
    { weight: 20, arbitrary: call },
    { weight: 1, arbitrary: unknown },
    { weight: 1, arbitrary: noise },
  );
};

const oddities: ReadonlyArray<fc.JsonValue> = [
  "' OR 1=1 --",
  "../../etc/passwd",
  "\u0000",
  "\u202E\uFFFF",
  "é".repeat(20_000),
  1e308,
  -0.5,
  Number.MAX_SAFE_INTEGER,
  { constructor: { prototype: {} } },
  [[[[[[]]]]]],
];

const deep = 20_000;
const oddBodies: ReadonlyArray<string> = [
  "null",
  "7",
  "[]",
  '{"json":{"__proto__":{"isOpen":true}}}',
  '{"json":{},"meta":[[5,"__proto__","x"]]}',
  '{"json":{},"meta":[[1,"a","b","c"]]}',
  '{"json":{},"maps":[["a"]]}',
  `{"json":${"[".repeat(deep)}${"]".repeat(deep)}}`,
  `{"json":{"caseFileId":"${"x".repeat(500_000)}"}}`,
];

/** Messages by chance touch no key: in ten real minutes the vault would lock. */
const standingStill = () => ({ wallMs: 0, monotonicMs: 0 });
