import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { CaseFileMark } from "#domain/backup.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { part, type Steps } from "#domain/steps.ts";
import { contentOf, isWhole } from "../db/inspect-database.ts";
import { knownMigrations } from "../db/migrate.ts";
import { hasSqliteCode, openCopy } from "../db/open-database.ts";
import { type ContainerHeader, readContainerHeader, verifyContainer } from "./backup-container.ts";
import type { BackupKeys } from "./make-backup.ts";
import { syncFolder } from "./rotate-backups.ts";

export interface RestoreDeps {
  readonly migrationsFolder: string;
  readonly nativeBinding?: string | undefined;
}

/** Why a backup cannot be used. Nothing was changed. */
export type BackupRefusal = {
  readonly type: "BackupMissing" | "BackupInvalid" | "BackupForeign" | "BackupNewer";
};

/** A backup that was verified to its last row. */
export interface UnpackedBackup {
  readonly header: ContainerHeader;
  readonly caseFiles: ReadonlyArray<CaseFileMark>;
}

export const DATABASE_FILE = "vault.db";

/**
 * Verifies a backup fully (every byte by its digests, every page, index and row of the database in it) and leaves that
 * database at `target`, flushed to disk. Nothing stays there when it is refused. `vaultId`: of the vault it must be.
 */
export function* unpackBackup(
  { migrationsFolder, nativeBinding }: RestoreDeps,
  { file, keys, target, vaultId }: BackupToUnpack,
): Steps<Result<UnpackedBackup, BackupRefusal>> {
  if (!existsSync(file)) return err({ type: "BackupMissing" });
  const claimed = readContainerHeader(file);
  if (!claimed.ok) return claimed;
  if (claimed.value.vault.vaultId !== vaultId) return err({ type: "BackupForeign" });
  let isUsable = false;
  rmSync(target, { force: true });
  try {
    const verified = yield* part(verifyContainer(file, keys.backup, target), 0, 0.2);
    if (!verified.ok) return verified;
    const header = verified.value;
    if (header.schemaVersion > knownMigrations(migrationsFolder).length)
      return err({ type: "BackupNewer" });
    const opening = { file: target, key: keys.database, nativeBinding };
    const caseFiles = yield* part(readWhole(header, opening), 0.2, 1);
    if (!caseFiles) return err({ type: "BackupInvalid" });
    isUsable = true;
    return ok({ header, caseFiles });
  } finally {
    if (!isUsable) rmSync(target, { force: true });
  }
}

interface BackupToUnpack {
  readonly file: string;
  readonly keys: BackupKeys;
  readonly target: string;
  readonly vaultId: string;
}

/** Where a database waits to take the place of the vault's: beside it, so that one renaming is enough. */
export const waitingDatabase = (vaultFolder: string): string =>
  path.join(vaultFolder, `${DATABASE_FILE}.restoring`);

/** Deletes what a restore that was cut short left behind: the vault is then as it was before. */
export const removeWaitingDatabase = (vaultFolder: string): void => {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(`${waitingDatabase(vaultFolder)}${ending}`, { force: true });
};

/**
 * Puts the waiting database in the place of the vault's, which must be closed. One renaming: whatever ends the process,
 * the vault is the one from before or the restored one.
 */
export const swapDatabase = (vaultFolder: string): void => {
  const file = path.join(vaultFolder, DATABASE_FILE);
  // SQLite would play the log of the old database into the new one.
  if (existsSync(`${file}-wal`)) throw new Error("the vault was not closed before its restore");
  renameSync(waitingDatabase(vaultFolder), file);
  syncFolder(vaultFolder);
};

/** Keeps a copy of the vault's database, which must be closed, as it is: not verified, since it is damaged. */
export const setDatabaseAside = (vaultFolder: string, target: string): void =>
  copyFileSync(path.join(vaultFolder, DATABASE_FILE), target);

/** The dossiers of an unpacked database, or null when it is not what its container says. */
function* readWhole(
  header: ContainerHeader,
  options: Parameters<typeof openCopy>[0],
): Steps<ReadonlyArray<CaseFileMark> | null> {
  try {
    using copy = openCopy(options);
    if (!(yield* part(isWhole(copy.connection, "integrity_check"), 0, 0.6))) return null;
    const content = yield* part(contentOf(copy.connection), 0.6, 1);
    const isAsSaid =
      content.digest === header.contentDigest && content.schemaVersion === header.schemaVersion;
    return isAsSaid ? content.caseFiles : null;
  } catch (error) {
    if (hasSqliteCode(error, "SQLITE_NOTADB") || hasSqliteCode(error, "SQLITE_CORRUPT"))
      return null;
    throw error;
  }
}
