import * as fc from "fast-check";

/** What a stranger may know of the host at the worst. */
export interface KnownHost {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly origin: string;
  readonly port: number;
  readonly cookie: string;
  /** Of a link that nobody has used. */
  readonly token: string;
}

export interface RawRequest {
  readonly name: string;
  readonly bytes: string;
}

/** A request line, its headers one by one, its body: what `rawRequest` writes as they are. */
interface Parts {
  readonly line: string;
  readonly headers: ReadonlyArray<string>;
  readonly body: string;
}

type Change = (parts: Parts, host: KnownHost) => Parts;

/** One of each kind of thing that can be wrong, each with what it is wrong in. */
export const handMadeRequests = (host: KnownHost): ReadonlyArray<RawRequest> => [
  ...wrongHosts(host).flatMap((name) => each(host, `host ${name}`, withHeader("Host", name))),
  ...each(host, "no host", withoutHeader("Host")),
  ...each(host, "host twice", addHeader("Host", "autour.example")),
  ...each(host, "the same host twice", addHeader("Host", host.host)),
  ...wrongOrigins(host).flatMap((it) => each(host, `origin ${it}`, withHeader("Origin", it))),
  ...each(host, "origin twice", addHeader("Origin", host.origin), addHeader("Origin", host.origin)),
  ...wrongSites.flatMap((site) => each(host, `site ${site}`, withHeader("Sec-Fetch-Site", site))),
  ...wrongMethods.flatMap((method) => each(host, `method ${method}`, withMethod(method))),
  ...wrongTargets(host).flatMap((target) => each(host, `target ${target}`, withTarget(target))),
  ...brokenFrames.flatMap(([name, change]) => each(host, name, change)),
  ...wrongTypes.map((type) => entry(host, `type ${type}`, withHeader("Content-Type", type))),
  entry(host, "type twice", addHeader("Content-Type", "text/plain")),
  entry(host, "no type", withoutHeader("Content-Type")),
  entry(host, "no custom header", withoutHeader("X-Autour")),
  entry(host, "another custom header", withHeader("X-Autour", "sortir")),
  entry(host, "no origin", withoutHeader("Origin")),
  entry(host, "a body too long", withBody(JSON.stringify({ token: "x".repeat(2000) }))),
  ...wrongBodies.map((body) =>
    entry(host, `stranger's body ${body}`, withoutHeader("Cookie"), withBody(body)),
  ),
  ...wrongCookies(host).map((cookie) =>
    page(host, `cookie ${cookie}`, withHeader("Cookie", cookie)),
  ),
  page(host, "no cookie", withoutHeader("Cookie")),
  ...wrongCookies(host).map((it) => socket(host, `socket cookie ${it}`, withHeader("Cookie", it))),
  socket(host, "a socket without origin", withoutHeader("Origin")),
  socket(host, "a socket without cookie", withoutHeader("Cookie")),
  socket(host, "a socket elsewhere", withTarget("/session")),
  socket(host, "a socket by POST", withMethod("POST")),
];

/** Of the same kinds, with what chance puts in them. */
export const hostileRequest = (host: KnownHost): fc.Arbitrary<RawRequest> => {
  const anyText = fc.string({
    unit: fc.constantFrom(...LETTERS.split("")),
    minLength: 1,
    maxLength: 40,
  });
  const nameOf = fc.oneof(
    fc.constantFrom(...wrongHosts(host)),
    otherThan([host.host], anyText),
    otherThan(
      [host.host],
      anyText.map((text) => `${host.host}${text}`),
    ),
    otherThan(
      [host.host],
      anyText.map((text) => `${text}${host.host}`),
    ),
    otherThan(
      [host.host],
      fc.nat(65_535).map((port) => `127.0.0.1:${port}`),
    ),
  );
  const originOf = fc.oneof(
    fc.constantFrom(...wrongOrigins(host)),
    otherThan([host.origin], anyText),
    otherThan(
      [host.origin],
      anyText.map((text) => `${host.origin}${text}`),
    ),
    otherThan(
      [host.origin],
      anyText.map((text) => `${text}${host.origin}`),
    ),
  );
  const siteOf = otherThan(
    ["same-origin", "none"],
    fc.oneof(fc.constantFrom(...wrongSites), anyText),
  );
  const methodOf = otherThan(
    ["GET", "HEAD", "POST"],
    fc.oneof(
      fc.constantFrom(...wrongMethods),
      fc.string({ unit: fc.constantFrom(..."ABCDEGHIOPTU".split("")), minLength: 1, maxLength: 9 }),
    ),
  );
  const targetOf = fc.oneof(
    fc.constantFrom(...wrongTargets(host)),
    anyText.map((text) => `//${text}`),
    otherThan(
      [],
      anyText.filter((text) => !text.startsWith("/")),
    ),
  );
  const everywhere = fc.oneof(
    nameOf.map((name) => named("host", withHeader("Host", name))),
    nameOf.map((name) => named("second host", addHeader("Host", name))),
    originOf.map((origin) => named("origin", withHeader("Origin", origin))),
    siteOf.map((site) => named("site", withHeader("Sec-Fetch-Site", site))),
    methodOf.map((method) => named("method", withMethod(method))),
    targetOf.map((target) => named("target", withTarget(target))),
    fc.constantFrom(...brokenFrames).map(([name, change]) => named(name, change)),
  );
  const cookieOf = fc.oneof(
    fc.constantFrom(...wrongCookies(host)),
    otherThan(
      [host.cookie],
      anyText.map((text) => text.replaceAll(";", ",")),
    ),
    otherThan([host.cookie], changedLetter(host.cookie)),
  );
  const typeOf = otherThan(["application/json"], fc.oneof(fc.constantFrom(...wrongTypes), anyText));
  const tokenOf = fc.oneof(anyText, changedLetter(host.token)).filter((it) => it !== host.token);
  const inEntry = fc.oneof(
    typeOf.map((type) => [named("type", withHeader("Content-Type", type))]),
    otherThan(["entrer"], anyText).map((it) => [named("header", withHeader("X-Autour", it))]),
    tokenOf.map((token) => [
      named("token", withBody(JSON.stringify({ token }))),
      named("", withoutHeader("Cookie")),
    ]),
  );
  const write = (make: Make, changes: ReadonlyArray<Named>) =>
    make(host, changes.map(({ name }) => name).join(""), ...changes.map(({ change }) => change));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(page, entry, socket), everywhere)
        .map(([make, change]) => write(make, [change])),
    },
    { weight: 1, arbitrary: inEntry.map((changes) => write(entry, changes)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(page, socket), cookieOf)
        .map(([make, cookie]) => write(make, [named("cookie", withHeader("Cookie", cookie))])),
    },
  );
};

const otherThan = (good: ReadonlyArray<string>, arbitrary: fc.Arbitrary<string>) =>
  arbitrary.filter((text) => !good.includes(text.trim()));

/** Without a line end, which would begin another header. */
const LETTERS = "abcXYZ0189.:/@%#?&=-_~, \t\"'<>()[]{}\\;\u0001\u007F\u00E9";

interface Named {
  readonly name: string;
  readonly change: Change;
}

const named = (name: string, change: Change): Named => ({ name, change });

const changedLetter = (secret: string): fc.Arbitrary<string> =>
  fc.nat(secret.length - 1).map((at) => {
    const other = secret[at] === "A" ? "B" : "A";
    return `${secret.slice(0, at)}${other}${secret.slice(at + 1)}`;
  });

const wrongHosts = ({ port }: KnownHost): ReadonlyArray<string> => [
  `localhost:${port}`,
  `127.0.0.2:${port}`,
  `127.1:${port}`,
  `2130706433:${port}`,
  `0x7f.0.0.1:${port}`,
  `[::1]:${port}`,
  `[::ffff:127.0.0.1]:${port}`,
  `127.0.0.1.:${port}`,
  `127.0.0.1:${port}.autour.example`,
  `127.0.0.1:0${port}`,
  `x@127.0.0.1:${port}`,
  `127.0.0.1:${port}, autour.example`,
  `autour.example:${port}`,
  "127.0.0.1",
  "127.0.0.1:80",
  "",
];

const wrongOrigins = ({ host, origin, port }: KnownHost): ReadonlyArray<string> => [
  "null",
  "",
  "file://",
  "app://ui",
  "https://autour.example",
  `https://${host}`,
  `http://localhost:${port}`,
  `http://127.0.0.1:${port - 1}`,
  `${origin}/`,
  `${origin}.autour.example`,
  `http://x@${host}`,
  origin.toUpperCase(),
  "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

const wrongSites = ["cross-site", "same-site", "same-origin, none", "None", ""];

const wrongMethods = ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"];

const wrongTargets = ({ host, origin }: KnownHost): ReadonlyArray<string> => [
  "http://autour.example/",
  `${origin}/`,
  `//${host}/`,
  "//autour.example/",
  "*",
  host,
  "index.html",
];

/** What is no request at all, or two at once. */
const brokenFrames: ReadonlyArray<readonly [name: string, change: Change]> = [
  [
    "a length and chunks",
    both(addHeader("Content-Length", "5"), addHeader("Transfer-Encoding", "chunked")),
  ],
  ["two lengths", both(addHeader("Content-Length", "0"), addHeader("Content-Length", "5"))],
  ["a length that is no number", addHeader("Content-Length", "0x5")],
  ["a negative length", addHeader("Content-Length", "-1")],
  ["a chunk encoding nobody knows", addHeader("Transfer-Encoding", "chunked, identity")],
  ["a header without a name", addHeader("", "x")],
  ["a space before the colon", addHeader("X-Space ", "x")],
  ["a NUL in a header", addHeader("X-Nul", "a\0b")],
  ["a line end alone in a header", addHeader("X-Line", "a\rb")],
  ["headers of 9 kB", addHeader("X-Long", "x".repeat(9000))],
  [
    "2,500 headers",
    (parts) => ({ ...parts, headers: [...parts.headers, ...Array<string>(2500).fill("X-A: b")] }),
  ],
  ["HTTP/3.7", withVersion("HTTP/3.7")],
  ["HTTP/1.0", withVersion("HTTP/1.0")],
  ["HTTP/0.9", withVersion("")],
  ["another protocol", (parts) => ({ ...parts, line: "PRI * HTTP/2.0" })],
];

const wrongTypes = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-8",
  "application/json;",
  "application/jsonp",
  "APPLICATION/JSON",
  "text/plain, application/json",
];

const wrongBodies = [
  '{"token":"guess"}',
  '{"token":["a"]}',
  '{"token":null}',
  "{",
  "[]",
  '"x"',
  "",
];

const wrongCookies = ({ cookie }: KnownHost): ReadonlyArray<string> => {
  const [name = "", secret = ""] = cookie.split("=");
  return [
    `${name}=guess`,
    `${name}=`,
    `${name}=${secret.slice(0, -1)}`,
    `${name}=${secret}x`,
    `${name.toUpperCase()}=${secret}`,
    `x${name}=${secret}`,
    `autour-1=${secret}`,
    secret,
  ];
};

type Make = (host: KnownHost, name: string, ...changes: ReadonlyArray<Change>) => RawRequest;

const make =
  (kind: string, parts: (host: KnownHost) => Parts): Make =>
  (host, name, ...changes) => ({
    name: `${kind}: ${name}`,
    bytes: rawRequest(changes.reduce((done, change) => change(done, host), parts(host))),
  });

const page = make("page", ({ host, origin, cookie }) => ({
  line: "GET / HTTP/1.1",
  headers: [`Host: ${host}`, `Origin: ${origin}`, `Cookie: ${cookie}`, "Connection: close"],
  body: "",
}));

const entry = make("entry", ({ host, origin, cookie, token }) => ({
  line: "POST /session HTTP/1.1",
  headers: [
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Cookie: ${cookie}`,
    "Content-Type: application/json",
    "X-Autour: entrer",
    "Connection: close",
  ],
  body: JSON.stringify({ token }),
}));

const socket = make("socket", ({ host, origin, cookie }) => ({
  line: "GET /rpc HTTP/1.1",
  headers: [
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Cookie: ${cookie}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  ],
  body: "",
}));

const each = (
  host: KnownHost,
  name: string,
  ...changes: ReadonlyArray<Change>
): ReadonlyArray<RawRequest> => [page, entry, socket].map((one) => one(host, name, ...changes));

/** The length of a body is said unless a change says one. */
const rawRequest = ({ line, headers, body }: Parts): string => {
  const isSaid = headers.some((header) => /^(content-length|transfer-encoding)/i.test(header));
  const length =
    body === "" || isSaid ? [] : [`Content-Length: ${Buffer.byteLength(body, "latin1")}`];
  return `${[line, ...headers, ...length].join("\r\n")}\r\n\r\n${body}`;
};

const isNamed = (name: string) => (header: string) =>
  header.toLowerCase().startsWith(`${name.toLowerCase()}:`);

function withHeader(name: string, value: string): Change {
  return (parts, host) => addHeader(name, value)(withoutHeader(name)(parts, host), host);
}

function withoutHeader(name: string): Change {
  return (parts) => ({ ...parts, headers: parts.headers.filter((it) => !isNamed(name)(it)) });
}

function addHeader(name: string, value: string): Change {
  return (parts) => ({ ...parts, headers: [...parts.headers, `${name}: ${value}`] });
}

function withMethod(method: string): Change {
  return (parts) => ({ ...parts, line: parts.line.replace(/^\S+/, method) });
}

function withTarget(target: string): Change {
  return (parts) => ({ ...parts, line: parts.line.replace(/ \S+ /, ` ${target} `) });
}

function withVersion(version: string): Change {
  return (parts) => ({
    ...parts,
    line: parts.line.replace(/ ?HTTP\/1\.1$/, version && ` ${version}`),
  });
}

function withBody(body: string): Change {
  return (parts) => ({ ...parts, body });
}

function both(one: Change, other: Change): Change {
  return (parts, host) => other(one(parts, host), host);
}
