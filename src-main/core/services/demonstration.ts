import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { asFollowedToday } from "#domain/demonstration.ts";
import {
  type ImportedCaseFile,
  readExchangeFile,
  writeExchangeFile,
} from "#domain/exchange-file.ts";
import type { DbDep } from "../db/db.ts";
import type { ClockDep, NewIdDep } from "./deps.ts";
import { importCaseFile } from "./exchange.ts";

export interface DemonstrationDep {
  /** Where the fictional dossiers are. */
  readonly demonstrationFolder: string;
}

/** Adds the fictional dossiers that are not here yet, as if they were followed today; those that are stay as they are. */
export const importDemonstration = (
  deps: DbDep & ClockDep & NewIdDep & DemonstrationDep,
): ReadonlyArray<ImportedCaseFile> =>
  demonstrationFiles(deps).flatMap((file) => {
    const read = readExchangeFile(readFileSync(file, "utf8"));
    const imported =
      read.ok &&
      importCaseFile(deps, {
        text: writeExchangeFile(asFollowedToday(read.value.caseFile, deps.clock.today())),
        replace: false,
      });
    if (imported && imported.ok) return [imported.value];
    if (imported && imported.error.type === "AlreadyHere") return [];
    throw new Error(`${path.basename(file)} is not a good demonstration file`);
  });

const demonstrationFiles = ({ demonstrationFolder }: DemonstrationDep): ReadonlyArray<string> =>
  readdirSync(demonstrationFolder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => path.join(demonstrationFolder, name));
