import { existsSync } from "node:fs";
import path from "node:path";
import { onlyVaultIn } from "#tests/support/vault-folder.ts";
import { canaries, searchFolder } from "./canaries.ts";
import type { Guarantee } from "./guarantee.ts";
import { workAndCrash } from "./window-journey.ts";
import { inTheWindow } from "./window.ts";

/**
 * What the organiser saved is theirs, and is not looked at: the rest of what the window may have written is.
 *
 * Fault planted: `persist:autour` for the session: what the journey put into the page's storage was then on the disk.
 */
export const noPlaintextOfWindow: Guarantee = {
  id: "G6",
  promise:
    "Nothing personal is readable in what the window writes, nor after page and core crashed",
  claimed:
    "0 of at least 50 canaries in data folder, window folder, temporary files and home folder",
  run: () =>
    inTheWindow(async (window) => {
      await workAndCrash(window);
      const { folder, dataFolder } = window.folders;
      const found = ["data", "temporary", "home"].map((name) =>
        searchFolder(path.join(folder, name)),
      );
      const files = found.reduce((sum, one) => sum + one.files, 0);
      const findings = found.flatMap((one) => one.findings);
      return {
        measured: `${findings.length} in ${files} files${findings.length > 0 ? ` (${[...new Set(findings.map((one) => one.file))].join(", ")})` : ""}`,
        passed:
          canaries.length >= 50 &&
          findings.length === 0 &&
          existsSync(path.join(onlyVaultIn(dataFolder), "vault.db")) &&
          searchFolder(path.join(dataFolder, "window")).files > 0,
      };
    }),
};
