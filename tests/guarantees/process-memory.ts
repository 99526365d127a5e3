import { existsSync } from "node:fs";
import { open, readdir, readFile } from "node:fs/promises";

/** One string that must not be there, and how often it was found. Both encodings are looked for. */
export interface Sighting {
  /** What the test calls it: never the secret itself, which would stand in the report. */
  readonly secret: string;
  readonly process: string;
  readonly copies: number;
}

export interface Secret {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why the memory of other processes cannot be read here; null when it can. Only Linux shows it, and only to root. */
export const reasonNotToScan = (): string | null => {
  if (process.platform !== "linux" || !existsSync("/proc/self/mem"))
    return "not run here: only Linux shows the memory of a process";
  if (process.getuid?.() !== 0) return "not run here: only root may read the memory of others";
  return null;
};

/** A text as programs hold it: one byte a character, and two. */
export const textSecrets = (name: string, text: string): ReadonlyArray<Secret> => [
  { name: `${name} (UTF-8)`, bytes: Buffer.from(text, "utf8") },
  { name: `${name} (UTF-16)`, bytes: Buffer.from(text, "utf16le") },
];

/** A key as it is, and as it is given to SQLite. */
export const keySecrets = (name: string, key: Uint8Array): ReadonlyArray<Secret> => [
  { name: `${name} (raw)`, bytes: key },
  ...textSecrets(`${name} (hex)`, Buffer.from(key).toString("hex")),
  ...textSecrets(`${name} (HEX)`, Buffer.from(key).toString("hex").toUpperCase()),
];

/**
 * Looks for secrets in everything that a process and all its descendants can read of their own memory, from outside
 * (/proc/PID/mem), and says what was found. A process that ends meanwhile has none left.
 */
export const scanProcessTree = async (
  root: number,
  secrets: ReadonlyArray<Secret>,
): Promise<ReadonlyArray<Sighting>> => {
  const tree = await processTree(root);
  const sightings: Sighting[] = [];
  // Stopped while they are looked at: what is found is what there was at one moment.
  for (const pid of tree) signal(pid, "SIGSTOP");
  try {
    for (const pid of tree) sightings.push(...(await scanProcess(pid, secrets)));
  } finally {
    for (const pid of tree) signal(pid, "SIGCONT");
  }
  return sightings;
};

const signal = (pid: number, name: NodeJS.Signals) => {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
};

/** The process and its descendants, whatever they were started by. */
const processTree = async (root: number): Promise<ReadonlyArray<number>> => {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    // After the name of the program, which may itself hold brackets and blanks: state, then parent.
    const parent = status.slice(status.lastIndexOf(")") + 2).split(" ")[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const tree = [root];
  for (const pid of tree)
    for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
};

/** Read at once; secrets are also found where two pieces meet. */
const PIECE_BYTES = 8 * 1024 * 1024;

const scanProcess = async (
  pid: number,
  secrets: ReadonlyArray<Secret>,
): Promise<ReadonlyArray<Sighting>> => {
  const memory = await open(`/proc/${pid}/mem`, "r").catch(() => null);
  if (!memory) return [];
  const copies = new Map<string, number>();
  const overlap = Math.max(...secrets.map(({ bytes }) => bytes.length)) - 1;
  try {
    for (const { start, end } of await readableRegions(pid)) {
      for (let at = start; at < end; at += PIECE_BYTES) {
        const length = Math.min(PIECE_BYTES + overlap, end - at);
        const piece = Buffer.alloc(length);
        // A hole in a region is no memory.
        const { bytesRead } = await memory.read(piece, 0, length, at).catch(() => noBytes);
        const read = piece.subarray(0, bytesRead);
        for (const { name, bytes } of secrets) {
          const found = countIn(read, bytes, PIECE_BYTES);
          if (found > 0) copies.set(name, (copies.get(name) ?? 0) + found);
        }
      }
    }
  } finally {
    await memory.close();
  }
  const kind = await kindOf(pid);
  return [...copies].map(([secret, count]) => ({ secret, process: kind, copies: count }));
};

const noBytes = { bytesRead: 0 };

/** Occurrences that begin within the first `before` bytes: the next piece has the others. */
const countIn = (piece: Buffer, secret: Uint8Array, before: number): number => {
  let count = 0;
  for (let at = piece.indexOf(secret); at !== -1 && at < before; at = piece.indexOf(secret, at + 1))
    count += 1;
  return count;
};

/** What there is in memory of a process, but for files that are mapped and were never written to. */
const readableRegions = async (pid: number) => {
  const maps = await readFile(`/proc/${pid}/smaps`, "utf8").catch(() => "");
  const regions = [];
  for (const region of maps.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)) {
    const [, from = "", to = "", mode = "", file = ""] = HEAD_OF_REGION.exec(region) ?? [];
    const kiBOf = (what: string) =>
      Number(new RegExp(`^${what}: +(\\d+)`, "m").exec(region)?.[1] ?? 0);
    const isOnlyFile =
      file.startsWith("/") && !SHARED_MEMORY.test(file) && kiBOf("Anonymous") === 0;
    const isThere = kiBOf("Rss") > 0 || kiBOf("Swap") > 0;
    if (mode.startsWith("r") && !file.startsWith("[v") && isThere && !isOnlyFile)
      regions.push({ start: Number.parseInt(from, 16), end: Number.parseInt(to, 16) });
  }
  return regions;
};

const HEAD_OF_REGION = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \d+ *(.*)$/m;
const SHARED_MEMORY = /^\/(dev\/shm|memfd:|dev\/zero|tmp)/;

/** "main", or what Chromium calls it: renderer, utility, gpu-process, zygote. */
const kindOf = async (pid: number): Promise<string> => {
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const type = /--type=([\w-]+)/.exec(line)?.[1] ?? "main";
  const service = /--utility-sub-type=([\w.]+)/.exec(line)?.[1];
  return service === undefined ? type : `${type} ${service}`;
};
