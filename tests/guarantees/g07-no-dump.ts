import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Guarantee } from "./guarantee.ts";
import { inTheWindow, projectFolder, type TrialWindow } from "./window.ts";

/**
 * The system is first told to dump whatever crashes, and a process of no interest shows that it would.
 *
 * Fault planted: no `forbidCoreDumps` in main.ts and node-server.ts. All six processes were allowed a dump, and two wrote one.
 */
export const noDump: Guarantee = {
  id: "G7",
  promise: "Nothing that was in memory is written to the disk when a process crashes",
  claimed:
    "0 dumps after page, core and browser host crashed; no process may write one, though the system would",
  run: () =>
    inTheWindow(async (window) => {
      if (process.platform !== "linux") return { notRun: "Linux says what a process may write" };
      const before = coreLimit("self");
      if (!setCoreLimit("unlimited")) return { notRun: "this system lets nobody allow dumps" };
      try {
        const control = await dumpsOf(window, "control", () =>
          spawn("sleep", ["60"], at(window, "control")),
        );
        const host = await dumpsOf(window, "host", () => startHost(window));
        const opened = await crashWindow(window);
        const minidumps = filesBelow(window.folders.folder).filter((file) => /\.dmp$/i.test(file));
        return {
          measured: `${minidumps.length + host.dumps + opened.dumps} dumps; ${host.allowed + opened.allowed} of ${host.processes + opened.processes} processes allowed one; a process of no interest: ${control.allowed} allowed, ${control.dumps} written`,
          passed:
            minidumps.length + host.dumps + opened.dumps === 0 &&
            host.allowed + opened.allowed === 0 &&
            opened.processes >= 4 &&
            control.allowed === 1,
        };
      } finally {
        setCoreLimit(before);
      }
    }),
};

interface Dumps {
  readonly processes: number;
  /** Processes that the system would let write a dump. */
  readonly allowed: number;
  readonly dumps: number;
}

const at = ({ folders }: TrialWindow, name: string) => {
  const cwd = path.join(folders.folder, name);
  mkdirSync(cwd, { recursive: true });
  return { cwd, stdio: "ignore" as const };
};

const startHost = async (window: TrialWindow): Promise<ChildProcess> => {
  const host = fork(path.join(projectFolder, "src-main/hosts/node-server.ts"), {
    ...at(window, "host"),
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [],
    env: { ...process.env, AUTOUR_DATA: path.join(window.folders.folder, "host-data") },
  });
  // Its link: it is ready.
  await once(host, "message");
  return host;
};

const dumpsOf = async (
  window: TrialWindow,
  name: string,
  start: () => ChildProcess | Promise<ChildProcess>,
): Promise<Dumps> => {
  const child = await start();
  const limit = coreLimit(String(child.pid));
  const ended = once(child, "exit");
  child.kill("SIGSEGV");
  await ended;
  const dumps = readdirSync(at(window, name).cwd).filter(isDump).length;
  return { processes: 1, allowed: limit === "0" ? 0 : 1, dumps };
};

const crashWindow = async ({ open }: TrialWindow): Promise<Dumps> => {
  const before = readdirSync(process.cwd()).filter(isDump).length;
  const { page, electron } = await open();
  await page.getByRole("heading", { level: 1 }).waitFor();
  const all = [electron.process().pid ?? 0, ...descendantsOf(electron.process().pid ?? 0)];
  const allowed = all.filter((pid) => coreLimit(String(pid)) !== "0").length;
  const core = await electron.evaluate(
    ({ app }) =>
      app
        .getAppMetrics()
        .find(({ serviceName, name }) => [serviceName, name].includes("autour-core"))?.pid,
  );
  if (core === undefined) throw new Error("the core has no process");
  process.kill(core, "SIGSEGV");
  await electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.forcefullyCrashRenderer();
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const dumps = readdirSync(process.cwd()).filter(isDump).length - before;
  return { processes: all.length, allowed, dumps };
};

const isDump = (name: string): boolean => /^core(\.\d+)?$/.test(name) || name.endsWith(".dmp");

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true }).map(String);

const setCoreLimit = (limit: string): boolean =>
  spawnSync("prlimit", [`--core=${limit}:`, "--pid", String(process.pid)]).status === 0;

/** How many bytes of a dump a process may write; "0" of one that is gone. */
const coreLimit = (pid: string): string => {
  try {
    const limits = readFileSync(`/proc/${pid}/limits`, "utf8");
    return /^Max core file size\s+(\S+)/m.exec(limits)?.[1] ?? "0";
  } catch {
    return "0";
  }
};

const descendantsOf = (pid: number): ReadonlyArray<number> => {
  // Each thread has children of its own.
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  const children = threads.map((thread) => readFileSync(`${thread}/children`, "utf8"));
  const pids = children.join(" ").split(" ").filter(Boolean).map(Number);
  return pids.flatMap((child) => [child, ...descendantsOf(child)]);
};
