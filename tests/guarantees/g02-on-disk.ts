import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { bundleChild } from "./bundle-child.ts";
import { commitParameters } from "./g01-killed.ts";
import type { Guarantee } from "./guarantee.ts";
import { makeTrialVault, openTrialDatabase } from "./trial-vault.ts";
import { workFolder } from "./work-folder.ts";

/**
 * Planted fault: with `synchronous` taken out of the settings in open-database.ts, the library's own NORMAL does not
 * flush a commit: next to none for 400.
 */
export const onDisk: Guarantee = {
  id: "G2",
  promise: "A change is on disk before it is said to be saved",
  claimed: "400 commits: 400 flushes or more; synchronous = FULL",
  run: async ({ long }) => {
    if (process.platform !== "linux") return { notRun: "counting flushes needs Linux" };
    if (spawnSync("strace", ["-V"]).status !== 0) return { notRun: "strace is not installed" };
    const saves = long ? 200 : 40;
    using work = workFolder();
    const vault = await makeTrialVault(work.folder, 3);
    const file = await bundleChild("commit-child");
    const log = path.join(work.folder, "flushes.log");
    const traced = spawnSync("strace", [
      ...OPTIONS,
      log,
      process.execPath,
      file,
      ...commitParameters(vault, 1, saves),
    ]);
    if (traced.status !== 0)
      return { notRun: `strace: ${traced.stderr.toString().trim().split("\n").at(-1)}` };
    const flushes = readFileSync(log, "utf8").match(FLUSH_OF_LOG)?.length ?? 0;
    // Each save is followed by a draft.
    const commits = saves * 2;
    using database = openTrialDatabase(vault);
    const synchronous = database.connection.pragma("synchronous", { simple: true });
    return {
      measured: `${commits} commits: ${flushes} flushes; synchronous = ${Number(synchronous)}`,
      passed: flushes >= commits && synchronous === 2,
    };
  },
};

/** Of every thread, with the names of files; what follows is where to write it. */
const OPTIONS = ["-f", "-qq", "-y", "-e", "trace=fsync,fdatasync", "-o"];

// A call that another thread interrupts takes two lines; only the first names its file.
const FLUSH_OF_LOG = /\bf(?:data)?sync\(\d+<[^>]*vault\.db-wal>/g;
