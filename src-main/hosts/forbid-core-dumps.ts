import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/**
 * What a process holds in memory must not be written to the disk when it fails. To be called first of all, and awaited before
 * anything that knows a secret is started: every process started afterwards inherits it. Those that Chromium starts before the
 * application's own code, or meanwhile (it makes pages out of them), are told one by one.
 *
 * Linux only: elsewhere nothing is written unless somebody asks the system for it.
 */
export const forbidCoreDumps = async (): Promise<void> => {
  if (process.platform === "linux") await forbidUntilAllAreTold(new Set());
};

/** One that a process started before it was told itself has inherited nothing: it is looked for again until there is none. */
const forbidUntilAllAreTold = async (told: ReadonlySet<number>): Promise<void> => {
  const untold = [process.pid, ...descendantsOf(process.pid)].filter((pid) => !told.has(pid));
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

const descendantsOf = (pid: number): ReadonlyArray<number> =>
  childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);

const childrenOf = (pid: number): ReadonlyArray<number> => {
  try {
    const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return pids.split(" ").filter(Boolean).map(Number);
  } catch {
    // Ended meanwhile.
    return [];
  }
};
