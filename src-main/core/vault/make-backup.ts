import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { BackupFile, BackupReason, BackupSummary } from "#domain/backup.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { part, runNow, type Steps } from "#domain/steps.ts";
import type { VaultSettings } from "#domain/vault-settings.ts";
import { contentOf, type DatabaseContent, isWhole, totalChanges } from "../db/inspect-database.ts";
import { hasSqliteCode, type OpenDatabase, openCopy } from "../db/open-database.ts";
import { verifyContainer, writeContainer } from "./backup-container.ts";
import type { VaultHeader } from "./header.ts";
import {
  nameOfBackup,
  nextSequence,
  removeUnfinished,
  rotateBackups,
  syncFolder,
  unfinished,
} from "./rotate-backups.ts";

/** The keys that a backup is made and read with. */
export interface BackupKeys {
  readonly database: Uint8Array;
  readonly backup: Uint8Array;
}

export interface BackupDeps {
  readonly backupsFolder: string;
  readonly clock: {
    readonly today: () => LocalDate;
    /** ISO 8601 instant, UTC. */
    readonly now: () => string;
  };
  readonly nativeBinding?: string | undefined;
}

export interface MadeBackup extends BackupFile {
  readonly summary: BackupSummary;
}

interface BackupSource {
  readonly database: OpenDatabase;
  readonly keys: BackupKeys;
  readonly header: VaultHeader;
  readonly settings: Pick<VaultSettings, "restores" | "secondFolder">;
  readonly reason: BackupReason;
}

/**
 * Makes a verified backup of an open vault and lets older ones go by the rule of rotation. The file has its name only
 * once everything in it was read back; nothing older is deleted before. Refused when the vault itself is damaged.
 */
export function* makeBackup(
  deps: BackupDeps,
  { database, keys, header, settings, reason }: BackupSource,
): Steps<Result<MadeBackup, { readonly type: "VaultDamaged" }>> {
  const { backupsFolder: folder, clock } = deps;
  const place = { folder, vaultId: header.vaultId };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeUnfinished(place);
  const { restores, secondFolder } = settings;
  // Also above those elsewhere: a folder of backups that was lost must not give its names a second time.
  const sequence = nextSequence(header.vaultId, [folder, ...(secondFolder ? [secondFolder] : [])]);
  const name = nameOfBackup(header.vaultId, sequence);
  const copy = unfinished(place, `${name}.db`);
  const container = unfinished(place, name);
  try {
    const live = yield* part(copyLive(database, copy), 0, 0.5);
    if (!live) return err({ type: "VaultDamaged" });
    yield* part(assertCopy(deps, copy, keys, live), 0.5, 0.85);

    const summary: BackupSummary = {
      sequence,
      restores,
      operations: live.operations,
      head: live.head,
      madeAt: clock.now(),
      madeOn: clock.today(),
      reason,
      caseFiles: live.caseFiles.length,
      changes: live.changes,
      erasures: live.erasures,
      changedAt:
        live.caseFiles
          .map(({ changedAt }) => changedAt)
          .toSorted()
          .at(-1) ?? null,
    };
    const { schemaVersion, digest: contentDigest, erasuresDigest } = live;
    const content = { summary, vault: header, schemaVersion, contentDigest, erasuresDigest };
    yield* part(writeContainer(container, copy, content, keys.backup), 0.85, 0.95);
    const readBack = yield* part(verifyContainer(container, keys.backup), 0.95, 1);
    if (!readBack.ok) throw new Error("a backup does not read back as it was written");

    renameSync(container, path.join(folder, name));
    syncFolder(folder);
    rotateBackups(place, clock.today());
    return ok({ name, bytes: statSync(path.join(folder, name)).size, summary });
  } finally {
    for (const file of [copy, `${copy}-journal`, container]) rmSync(file, { force: true });
  }
}

/** How often the copy is made before it is made without a pause, for a vault that is saved to all the time. */
const ATTEMPTS = 3;

/** Copies the vault and says what it holds at that moment; null when it is damaged. */
function* copyLive(
  { connection, copyTo }: OpenDatabase,
  file: string,
): Steps<DatabaseContent | null> {
  try {
    if (!(yield* part(isWhole(connection, "quick_check"), 0, 0.4))) return null;
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const before = totalChanges(connection);
      copyTo(file);
      yield 0.6;
      const content = yield* part(contentOf(connection), 0.6, 1);
      if (totalChanges(connection) === before) return content;
      // A save came between the copy and what it is compared with.
      rmSync(file);
    }
    copyTo(file);
    return runNow(contentOf(connection));
  } catch (error) {
    if (hasSqliteCode(error, "SQLITE_CORRUPT") || hasSqliteCode(error, "SQLITE_NOTADB"))
      return null;
    throw error;
  }
}

/** Reads the copy whole, as somebody would who has only that: with its key, from its file. */
function* assertCopy(
  { nativeBinding }: BackupDeps,
  file: string,
  keys: BackupKeys,
  live: DatabaseContent,
): Steps<void> {
  using copy = openCopy({ file, key: keys.database, nativeBinding });
  if (!(yield* part(isWhole(copy.connection, "integrity_check"), 0, 0.6)))
    throw new Error("the copy of the vault is damaged");
  const { digest } = yield* part(contentOf(copy.connection), 0.6, 1);
  if (digest !== live.digest) throw new Error("the copy of the vault holds something else");
}
