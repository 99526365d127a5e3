import { rmSync } from "node:fs";
import path from "node:path";
import { caseFileMarks, highestChange, isWhole } from "../db/inspect-database.ts";
import { openDatabase } from "../db/open-database.ts";
import type { BackupKeys } from "./make-backup.ts";
import { DATABASE_FILE, type RestoreDeps, unpackBackup } from "./restore-backup.ts";
import { part, type Steps } from "#domain/steps.ts";

/**
 * Restores a backup for nothing but to see that it can be: into a database of its own inside the vault's folder, encrypted as
 * the vault is, brought to the newest schema, compared with what the backup says it holds, and removed.
 */
export function* drillRestore(
  deps: RestoreDeps,
  { file, keys, vaultId, vaultFolder }: BackupToTry,
): Steps<boolean> {
  const target = drillDatabase(vaultFolder);
  removeDrill(vaultFolder);
  try {
    const unpacked = yield* part(unpackBackup(deps, { file, keys, target, vaultId }), 0, 0.7);
    if (!unpacked.ok) return false;
    const opened = openDatabase({ ...deps, file: target, key: keys.database });
    if (!opened.ok) return false;
    using database = opened.value;
    const { connection } = database;
    const { caseFiles, changes } = unpacked.value.header.summary;
    return (
      (yield* part(isWhole(connection, "quick_check"), 0.7, 1)) &&
      caseFileMarks(connection).length === caseFiles &&
      highestChange(connection) === changes
    );
  } finally {
    removeDrill(vaultFolder);
  }
}

interface BackupToTry {
  readonly file: string;
  readonly keys: BackupKeys;
  readonly vaultId: string;
  readonly vaultFolder: string;
}

/** Deletes what a drill that was cut short left behind. */
export const removeDrill = (vaultFolder: string): void => {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(`${drillDatabase(vaultFolder)}${ending}`, { force: true });
};

const drillDatabase = (vaultFolder: string): string =>
  path.join(vaultFolder, `${DATABASE_FILE}.drill`);
