import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hasDisplay } from "#hosts/has-display.ts";
import { prepareFolder } from "#hosts/prepare-folder.ts";
import type { StartFailure } from "#hosts/start-failure.ts";

interface Places {
  readonly dataFolder: string;
  readonly windowFolder: string;
  /** The data folder is the one beside the program. */
  readonly isPortable: boolean;
  /** Null while a developer's server has the page. */
  readonly pageFolder: string | null;
}

/** What would keep Electron from a window, in its own words or in silence. To be called before it looks at its folders. */
export const findObstacle = ({
  dataFolder,
  windowFolder,
  isPortable,
  pageFolder,
}: Places): StartFailure | undefined => {
  if (!hasDisplay()) return "displayMissing";
  if (pageFolder !== null && !existsSync(path.join(pageFolder, "index.html")))
    return "filesMissing";
  const failure = prepareFolder(dataFolder) ?? prepareFolder(windowFolder);
  return isPortable && failure === "folderReadOnly" ? "portableReadOnly" : failure;
};

/**
 * For what Electron writes while it shows one dialog; gone with it. In memory where the disk itself is what failed; null
 * where nothing can be written at all.
 */
export const temporaryFolder = (): string | null => {
  for (const place of [tmpdir(), "/dev/shm"]) {
    try {
      const folder = mkdtempSync(path.join(place, "autour-"));
      process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    } catch {
      // The next one.
    }
  }
  return null;
};
