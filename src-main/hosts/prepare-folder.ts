import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { StartFailure } from "#domain/start-failure.ts";
import { nowhere } from "./data-folder.ts";
import { startFailureOf } from "./start-failure.ts";

/**
 * Makes a folder that only its owner enters, and tries it: what a system says of rights is not what a disk does. What keeps
 * Autour from it, if anything does.
 */
export const prepareFolder = (folder: string): StartFailure | undefined => {
  if (folder === nowhere) return "homeMissing";
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const trial = path.join(folder, `.essai-${process.pid}`);
    writeFileSync(trial, "", { mode: 0o600 });
    rmSync(trial);
    return undefined;
  } catch (error) {
    const failure = startFailureOf(error);
    // A disk that is not there, or a system that has its own word for « no ».
    return failure === "folderBlocked" || failure === "diskFull" ? failure : "folderReadOnly";
  }
};
