import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What a process holds in memory must not be written to the disk when it fails. To be called first of all: every process
 * started afterwards inherits it. Those that Chromium starts before the application's own code (it makes pages out of
 * them) are told one by one.
 *
 * Linux only: elsewhere nothing is written unless somebody asks the system for it.
 */
export const forbidCoreDumps = (): void => {
  if (process.platform !== "linux") return;
  for (const pid of [process.pid, ...descendantsOf(process.pid)]) {
    // Node has no call for it. A system without this tool keeps its own setting, which is mostly none.
    spawnSync("prlimit", ["--core=0:0", "--pid", String(pid)], { stdio: "ignore" });
  }
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
