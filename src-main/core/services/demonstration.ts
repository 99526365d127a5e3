import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ImportedCaseFile } from "#domain/exchange-file.ts";
import type { DbDep } from "../db/db.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { importCaseFile } from "./exchange.ts";

export interface DemonstrationDep {
  /** Where the fictional dossiers are. */
  readonly demonstrationFolder: string;
}

/** Adds the fictional dossiers that are not here yet; those that are stay as they are. */
export const importDemonstration = (
  deps: DbDep & ClockDep & NewIdDep & DemonstrationDep,
): ReadonlyArray<ImportedCaseFile> =>
  demonstrationFiles(deps).flatMap((file) => {
    const imported = importCaseFile(deps, { text: readFileSync(file, "utf8"), replace: false });
    if (imported.ok) return [imported.value];
    if (imported.error.type === "AlreadyHere") return [];
    throw new Error(`${path.basename(file)} is not a good demonstration file`);
  });

const demonstrationFiles = ({ demonstrationFolder }: DemonstrationDep): ReadonlyArray<string> =>
  readdirSync(demonstrationFolder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => path.join(demonstrationFolder, name));
