import { existsSync, realpathSync, statfsSync } from "node:fs";
import path from "node:path";
import { isNetworkPath } from "#domain/synced-folder.ts";

/**
 * Whether a folder, or the one it will be made in, lies on another computer. Locks do not hold there, and a line that breaks
 * in the middle of a write damages a database. A share under a letter of its own (Windows) is found by its real path; on
 * Linux the file system says it; on a Mac only the path can.
 */
export const isOnNetwork = (folder: string): boolean => {
  if (isNetworkPath(folder)) return true;
  const place = nearestExisting(path.resolve(folder));
  return isNetworkPath(realpathSync.native(place)) || isNetworkFileSystem(place);
};

const nearestExisting = (folder: string): string =>
  existsSync(folder) ? folder : nearestExisting(path.dirname(folder));

/** As Linux numbers them: NFS, SMB (three generations), Coda, AFS. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x69_69, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42, 0x73_75_72_45, 0x53_46_41_4f,
]);

const isNetworkFileSystem = (folder: string): boolean =>
  process.platform === "linux" && NETWORK_FILE_SYSTEMS.has(statfsSync(folder).type);
