/**
 * How soon Autour is there after a double click, and what it holds of the memory, against the least an Electron window
 * can be: the same runtime, the same switches, alternating runs. Needs `npm run build`, Linux, and the runtime of the
 * tests (`tests/support/electron-runtime.ts`). `npm run bench:start`, or `npm run bench:start -- 15` for fifteen runs.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { openDisplay } from "#tests/support/electron-app.ts";
import { prepareElectronRuntime } from "#tests/support/electron-runtime.ts";

/** Against the empty window's first paint, and against its memory (issue 7). */
const TARGETS = { painted: 1.15, usable: 1.35, memory: 1.25 };

const WARM_UPS = 2;
const QUIET_MS = 2_000;
const GIVEN_UP_MS = 60_000;

/** What `autour generate` says of its vaults. */
const PASSPHRASE = "trois dossiers fictifs pour essayer Autour";

type Moment = "main" | "ready" | "shown" | "painted" | "usable" | "rows";

interface Run {
  /** Milliseconds since the process was started. */
  readonly at: Partial<Record<Moment, number>>;
  /** From the last key of the passphrase to the rows, in milliseconds: most of it is the passphrase's own derivation. */
  readonly opening: number | undefined;
  readonly shift: number | undefined;
  /** Of all processes, shared pages divided among who shares them, in bytes, by kind of process. */
  readonly memory: ReadonlyMap<string, number>;
}

const project = path.resolve(import.meta.dirname, "..", "..");
const rounds = Number(process.argv[2] ?? 9);
if (!(rounds > 0)) throw new Error("How many runs of each?");

const runtime = await prepareElectronRuntime();
const display = await openDisplay();
const folder = await mkdtemp(path.join(tmpdir(), "autour-start-"));

/** The runtime with the probe in it, which opens what it is told to. */
const makeProbe = async (): Promise<string> => {
  const runtimeFolder = path.dirname(runtime.executable);
  const probed = path.join(folder, "runtime");
  execFileSync("cp", ["-a", runtimeFolder, probed]);
  const app = path.join(probed, "resources", "app");
  await rm(app);
  await mkdir(app);
  for (const name of ["src-main", "migrations", "node_modules", "demo"])
    await symlink(path.join(project, name), path.join(app, name));
  for (const name of ["start-probe", "start-empty"]) {
    const source = await readFile(path.join(import.meta.dirname, `${name}.ts`), "utf8");
    await writeFile(path.join(app, `${name}.mjs`), stripTypeScriptTypes(source));
  }
  await writeFile(
    path.join(app, "empty.html"),
    "<!doctype html><meta charset=utf-8><title>Empty</title><p>Autour",
  );
  await writeFile(path.join(app, "package.json"), '{"main":"start-probe.mjs","type":"module"}');
  return probed;
};

const probed = await makeProbe();

interface Arm {
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
}

const makeArms = async (): Promise<ReadonlyArray<Arm>> => {
  const data = path.join(folder, "autour");
  await mkdir(path.join(data, "vaults"), { recursive: true });
  const vault = path.join(folder, "generated");
  execFileSync(
    process.execPath,
    ["src-main/cli/autour.ts", "generate", "20", "--seed", "1", "--vault", vault],
    { cwd: project, stdio: "ignore" },
  );
  await cp(vault, path.join(data, "vaults", "00000000"), { recursive: true });
  const empty = path.join(folder, "empty");
  await mkdir(empty);
  return [
    {
      name: "empty window",
      env: { AUTOUR_DATA: empty, AUTOUR_BENCH_APP: "./start-empty.mjs" },
    },
    {
      name: "Autour",
      env: {
        AUTOUR_DATA: data,
        AUTOUR_BENCH_APP: path.join(project, "out", "main", "main.js"),
        AUTOUR_BENCH_PASSPHRASE: PASSPHRASE,
        AUTOUR_SQLITE_BINDING: runtime.sqliteBinding,
      },
    },
  ];
};

const runOnce = async ({ env }: Arm): Promise<Run> => {
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(
    path.join(probed, "electron"),
    ["--no-sandbox", "--disable-gpu", "--lang=fr"],
    {
      env: { ...process.env, DISPLAY: display.name, TZ: "Europe/Brussels", ...env },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  const seen = new Map<string, number>();
  const lines = createInterface({ input: child.stdout });
  const saw = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`${wanted} never came`)), GIVEN_UP_MS);
      const look = () => {
        if (!seen.has(wanted)) return;
        clearTimeout(patience);
        lines.off("line", look);
        resolve();
      };
      lines.on("line", look);
    });
  lines.on("line", (line) => {
    if (!line.startsWith("{")) return;
    const { what, at } = JSON.parse(line) as { what: string; at: number };
    seen.set(what, what === "shift" ? at : at - startedAt);
  });
  const isAutour = env["AUTOUR_BENCH_PASSPHRASE"] !== undefined;
  try {
    await saw(isAutour ? "usable" : "painted");
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const memory = await memoryOf(child.pid ?? 0);
    if (isAutour) {
      child.stdin.write("open\n");
      await saw("rows");
    }
    return {
      at: Object.fromEntries(seen),
      opening: (seen.get("rows") ?? NaN) - (seen.get("submitted") ?? NaN),
      shift: seen.get("shift"),
      memory,
    };
  } finally {
    await end(child);
  }
};

const end = async (child: ChildProcess) => {
  const family = [...(await processTree(child.pid ?? 0)).keys()];
  const gone = once(child, "exit");
  for (const pid of family)
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Gone already.
    }
  await gone;
};

/** Every process that came of this one, with what it is. */
const processTree = async (root: number): Promise<ReadonlyMap<number, string>> => {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    const status = /^\d+$/.test(name)
      ? await readFile(`/proc/${name}/stat`, "utf8").catch(() => "")
      : "";
    const parent = /\) \S (\d+)/.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = new Map<number, string>([[root, "main"]]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const [pid, parent] of parents) {
      if (tree.has(pid) || !tree.has(parent)) continue;
      tree.set(pid, await kindOf(pid));
      grew = true;
    }
  }
  return tree;
};

const kindOf = async (pid: number): Promise<string> => {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  const type = /--type=([\w-]+)/.exec(command)?.[1] ?? "other";
  const service = /--utility-sub-type=([\w.]+)/.exec(command)?.[1];
  return service === undefined ? type : service.replace(/^.*\.(?=\w+$)/, "");
};

const memoryOf = async (root: number): Promise<ReadonlyMap<string, number>> => {
  const sums = new Map<string, number>();
  for (const [pid, kind] of await processTree(root)) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    sums.set(kind, (sums.get(kind) ?? 0) + kilobytes * 1024);
  }
  return sums;
};

const median = (values: ReadonlyArray<number | undefined>): number => {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

const totalOf = ({ memory }: Run) => [...memory.values()].reduce((sum, bytes) => sum + bytes, 0);

const arms = await makeArms();
const runs = new Map<string, Run[]>(arms.map(({ name }) => [name, []]));
try {
  for (let round = -WARM_UPS; round < rounds; round += 1)
    for (const arm of arms) {
      const run = await runOnce(arm);
      if (round >= 0) runs.get(arm.name)?.push(run);
    }
} finally {
  display.close();
  await rm(folder, { recursive: true, force: true });
}

/** What the window asks for before anything can be seen, in bytes: the page with its style sheet and its lock screen, its first program, its letters. */
const sizeBeforePaint = async (): Promise<number> => {
  const renderer = path.join(project, "out", "renderer");
  const page = await readFile(path.join(renderer, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name = ""]) => name);
  const files = ["index.html", "still-lock-screen-fr.json", ...new Set(named)];
  const sizes = await Promise.all(files.map((name) => stat(path.join(renderer, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
};

const [empty = [], autour = []] = [...runs.values()];
const ms = (value: number) => `${Math.round(value)} ms`.padStart(9);
const mb = (value: number) => `${(value / 2 ** 20).toFixed(1)} MB`.padStart(9);
console.log(`${rounds} runs of each, medians; load ${loadavg()[0]?.toFixed(1)}\n`);
for (const moment of ["main", "ready", "shown", "painted", "usable", "rows"] as const) {
  const [before, after] = [empty, autour].map((all) => median(all.map(({ at }) => at[moment])));
  console.log(moment.padEnd(24), ms(before ?? NaN), ms(after ?? NaN));
}
console.log("from Enter to the rows".padEnd(34), ms(median(autour.map(({ opening }) => opening))));
console.log(
  "read before the first paint".padEnd(34),
  `${Math.round((await sizeBeforePaint()) / 1024)} kB`.padStart(9),
);
console.log("layout shift".padEnd(34), median(autour.map(({ shift }) => shift)).toFixed(4));
const kinds = new Set([...empty, ...autour].flatMap(({ memory }) => [...memory.keys()]));
for (const kind of kinds) {
  const [before, after] = [empty, autour].map((all) =>
    median(all.map(({ memory }) => memory.get(kind) ?? 0)),
  );
  console.log(kind.padEnd(24), mb(before ?? NaN), mb(after ?? NaN));
}

const floor = median(empty.map(({ at }) => at.painted));
const ratios = {
  painted: median(autour.map(({ at }) => at.painted)) / floor,
  usable: median(autour.map(({ at }) => at.usable)) / floor,
  memory: median(autour.map(totalOf)) / median(empty.map(totalOf)),
};
console.log();
for (const [name, ratio] of Object.entries(ratios)) {
  const target = TARGETS[name as keyof typeof TARGETS];
  const verdict = ratio <= target ? "reached" : "MISSED";
  console.log(`${name.padEnd(12)} ${ratio.toFixed(2)} (at most ${target})  ${verdict}`);
}
