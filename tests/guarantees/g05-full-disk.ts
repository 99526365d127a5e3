import { spawnSync } from "node:child_process";
import { bundleChild } from "./bundle-child.ts";
import type { Guarantee } from "./guarantee.ts";
import { workFolder } from "./work-folder.ts";

/** What `full-disk-child.ts` met. */
export interface FullDisk {
  readonly saved: number;
  readonly failed: number;
  /** Codes other than DISK_FULL that something was refused with. */
  readonly otherCodes: ReadonlyArray<string>;
  readonly isBackupRefused: boolean;
  /** In the folder of backups, beside the one that was made before. */
  readonly strayFiles: ReadonlyArray<string>;
  /** Whether the vault opens again on the full disk, with what was said to be saved and nothing else. */
  readonly isVisibleWhileFull: boolean;
  /** Whether it is saved again, and all of it is there, once a megabyte is free. */
  readonly goesOn: boolean;
}

/**
 * Planted faults: without SQLITE_FULL in `diskErrorOf` of implementer.ts, another code is said; without the `finally` of
 * `makeBackup`, a half backup stays; with a closing that fails when the log cannot be brought in (open-database.ts), the
 * vault does not open again while the disk is full.
 */
export const fullDisk: Guarantee = {
  id: "G5",
  promise: "A full disk is said, and breaks nothing",
  claimed:
    "every refusal DISK_FULL, acknowledged = visible, opens while full, goes on, no half backup",
  run: async () => {
    if (process.platform !== "linux") return { notRun: "a small disk in memory needs Linux" };
    const namespace = process.getuid?.() === 0 ? "-m" : "-rm";
    using work = workFolder();
    const mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", work.folder];
    if (spawnSync("unshare", [namespace, ...mount]).status !== 0)
      return { notRun: "mounting a small disk needs root or user namespaces" };

    const child = await bundleChild("full-disk-child");
    const script = `${mount.join(" ")} && exec "$@"`;
    const ran = spawnSync(
      "unshare",
      [namespace, "sh", "-c", script, "sh", process.execPath, child, work.folder],
      { encoding: "utf8" },
    );
    if (ran.status !== 0) throw new Error(ran.stderr);
    const found: FullDisk = JSON.parse(ran.stdout);
    const { otherCodes, strayFiles } = found;
    return {
      measured: [
        `${found.saved} saved, then ${found.failed} refused`,
        `other codes: ${otherCodes.join(", ") || "none"}`,
        `visible while full: ${found.isVisibleWhileFull ? "all" : "NOT ALL"}`,
        `goes on: ${found.goesOn ? "yes" : "NO"}`,
        `stray backups: ${strayFiles.join(", ") || "none"}`,
      ].join("; "),
      passed:
        found.failed >= 20 &&
        otherCodes.length === 0 &&
        found.isBackupRefused &&
        strayFiles.length === 0 &&
        found.isVisibleWhileFull &&
        found.goesOn,
    };
  },
};
