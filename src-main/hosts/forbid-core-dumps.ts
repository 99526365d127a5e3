import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * What a process holds in memory must not be written to the disk when it fails. To be awaited before anything is told a
 * secret: every process started afterwards inherits it. Those that were started before, or meanwhile (Chromium makes pages
 * out of them), are told one by one.
 *
 * Linux only: elsewhere nothing is written unless somebody asks the system for it.
 */
export const forbidCoreDumps = async (): Promise<void> => {
  if (process.platform === "linux") await forbidUntilAllAreTold(new Set());
};

/** One that a process started before it was told itself has inherited nothing: it is looked for again until there is none. */
const forbidUntilAllAreTold = async (told: ReadonlySet<number>): Promise<void> => {
  const all = [process.pid, ...(await descendantsOf(process.pid))];
  const untold = all.filter((pid) => !told.has(pid));
  if (untold.length === 0) return;
  await setLimits(untold);
  await forbidUntilAllAreTold(new Set([...told, ...untold]));
};

/** Node has no call for it. A system without this tool keeps its own setting, which is mostly none. */
const FOR_EACH = 'for pid; do prlimit --core=0:0 --pid "$pid"; done';

/** By one process for all of them, so that little is done in this one. */
const setLimits = async (pids: ReadonlyArray<number>): Promise<void> => {
  const shell = spawn("sh", ["-c", FOR_EACH, "sh", ...pids.map(String)], { stdio: "ignore" });
  await once(shell, "exit").catch(() => {});
};

const descendantsOf = async (pid: number): Promise<ReadonlyArray<number>> => {
  const children = await childrenOf(pid);
  return [...children, ...(await Promise.all(children.map(descendantsOf))).flat()];
};

/** Each thread has its own: Chromium starts most processes from another one than the first. */
const childrenOf = async (pid: number): Promise<ReadonlyArray<number>> => {
  const tasks = `/proc/${pid}/task`;
  const threads = await readdir(tasks).catch(endedMeanwhile);
  const children = threads.map((thread) =>
    readFile(path.join(tasks, thread, "children"), "utf8").catch(endedMeanwhile),
  );
  return (await Promise.all(children)).join(" ").split(" ").filter(Boolean).map(Number);
};

const endedMeanwhile = () => [];
