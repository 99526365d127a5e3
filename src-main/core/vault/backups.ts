import path from "node:path";
import {
  type BackupOverview,
  type BackupReason,
  compareCaseFiles,
  isBackupDue,
  type RestorePreview,
  undoesRestore,
} from "#domain/backup.ts";
import type { PurgeReport } from "#domain/erasure.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { readErasures } from "../db/erasures.ts";
import { caseFileMarks, contentOf, highestChange } from "../db/inspect-database.ts";
import type { OpenDatabase } from "../db/open-database.ts";
import type { ContainerHeader } from "./backup-container.ts";
import { readHeader } from "./header.ts";
import { type BackupDeps, type BackupKeys, type MadeBackup, makeBackup } from "./make-backup.ts";
import { purgeBackups } from "./purge-backups.ts";
import {
  type BackupRefusal,
  removeWaitingDatabase,
  type RestoreDeps,
  setDatabaseAside,
  swapDatabase,
  unpackBackup,
  waitingDatabase,
} from "./restore-backup.ts";
import { listBackups, removeUnfinished, unfinished } from "./rotate-backups.ts";
import { runInPieces, runNow } from "./steps.ts";

/** The backups of the vault on this computer. All but `settled` need it open, and say so. */
export interface Backups {
  readonly overview: () => Result<BackupOverview, Refused>;
  readonly make: () => Promise<Result<MadeBackup, Refused>>;
  /** What restoring would do; the backup is verified fully first. */
  readonly preview: (name: string) => Promise<Result<RestorePreview, Refused | BackupRefusal>>;
  /**
   * Puts a backup in the place of the vault, which is itself backed up first. Undone by restoring that. Of a damaged
   * vault the file is kept instead, beside the backups.
   */
  readonly restore: (name: string) => Promise<Result<void, Refused | BackupRefusal>>;
  /** Rewrites the backups from before an erasure without what was erased. */
  readonly purge: () => Promise<Result<PurgeReport, Refused>>;
  /** Once nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

type Refused = { readonly type: "Locked" | "VaultDamaged" };

/** A vault from its opening to its locking. */
export interface Session {
  readonly database: OpenDatabase;
  readonly keys: BackupKeys;
  /** Aborted when the vault is locked. */
  readonly ending: AbortSignal;
  /** Notes in the key file how far the operations have come: a backup takes that note along. */
  readonly keepMark: () => void;
}

export interface BackupsOptions extends BackupDeps, RestoreDeps {
  /** Of the vault. */
  readonly folder: string;
  readonly session: () => Session | null;
  /** Closes the vault, lets `swap` put another database in its place, and opens that. */
  readonly reopenAfter: (swap: () => void) => void;
}

/** What the vault itself asks of its backups. */
export interface BackupsOfVault extends Backups {
  /** Clears what was cut short, and makes the backup of the day when it is due. Comes back at once. */
  readonly startDay: () => void;
}

export const backupsFolderOf = (vaultFolder: string): string => `${vaultFolder}.backups`;

export const createBackups = (options: BackupsOptions): BackupsOfVault => {
  const { backupsFolder, folder, session: openSession, clock } = options;
  let hasFailed = false;
  let last: Promise<unknown> = Promise.resolve();

  // One after the other: two would give their files the same name.
  const inTurn = <Value>(
    work: (session: Session) => Promise<Value>,
  ): Promise<Value | Result<never, Refused>> => {
    const done = last.then(async () => {
      const session = openSession();
      if (!session) return locked;
      try {
        return await work(session);
      } catch (error) {
        // Only what locking cut short: what goes wrong in a restore, which ends a session too, is said.
        if (error === session.ending.reason) return locked;
        throw error;
      }
    });
    last = done.catch(() => undefined);
    return done;
  };

  const backUp = ({ database, keys, keepMark }: Session, reason: BackupReason) => {
    keepMark();
    const header = readHeader(folder);
    if (!header.ok) throw new Error("the key file of an open vault cannot be read");
    return makeBackup(options, { database, keys, header: header.value, reason });
  };

  const unpack = ({ keys }: Session, name: string, target: string) =>
    unpackBackup(options, {
      file: path.join(backupsFolder, name),
      keys,
      target,
      vaultId: vaultIdOf(folder),
    });

  const files = () => listBackups({ folder: backupsFolder, vaultId: vaultIdOf(folder) });

  const backUpWhenDue = async (session: Session): Promise<Result<unknown, Refused>> => {
    removeUnfinished({ folder: backupsFolder });
    removeWaitingDatabase(folder);
    const newest = files().find(({ summary }) => summary)?.summary ?? null;
    if (!isBackupDue(newest, clock.today())) return ok(undefined);
    return runInPieces(backUp(session, "daily"), session.ending);
  };

  return {
    overview: () => {
      if (!openSession()) return locked;
      const all = files();
      const undo = all.find(({ summary }) => summary && undoesRestore(summary, clock.today()));
      return ok({ folder: backupsFolder, files: all, undo: undo?.name ?? null, hasFailed });
    },

    make: () =>
      inTurn(async (session) => {
        const made = await runInPieces(backUp(session, "requested"), session.ending);
        if (made.ok) hasFailed = false;
        return made;
      }),

    preview: (name) =>
      inTurn(async (session) => {
        const target = unfinished({ folder: backupsFolder }, `${name}.preview`);
        const unpacked = await runInPieces(unpack(session, name, target), session.ending);
        if (!unpacked.ok) return unpacked;
        removeUnfinished({ folder: backupsFolder });
        const { connection } = session.database;
        const { caseFiles, header } = unpacked.value;
        return ok({
          summary: header.summary,
          ...compareCaseFiles(caseFileMarks(connection), caseFiles),
          changesSince: highestChange(connection) - header.summary.changes,
        });
      }),

    restore: (name) =>
      inTurn(async (session) => {
        const target = waitingDatabase(folder);
        const unpacked = await runInPieces(unpack(session, name, target), session.ending);
        if (!unpacked.ok) return unpacked;
        try {
          // Without a pause from here on: whatever was saved is in the backup of what is being replaced.
          const saved = runNow(backUp(session, "beforeRestore"));
          options.reopenAfter(() => {
            // A damaged vault has no sound backup; its file is kept for who might still read something in it.
            if (!saved.ok)
              setDatabaseAside(folder, path.join(backupsFolder, `${name}.replaced.db`));
            swapDatabase(folder);
          });
          assertRestored(openSession(), unpacked.value.header);
          return ok(undefined);
        } finally {
          removeWaitingDatabase(folder);
        }
      }),

    purge: () =>
      inTurn(async ({ database, keys, ending }) => {
        const erasures = readErasures(database.connection);
        const place = { folder: backupsFolder, vaultId: vaultIdOf(folder) };
        return ok(await runInPieces(purgeBackups(options, { place, keys, erasures }), ending));
      }),

    settled: async () => void (await last),

    startDay: () => {
      // Neither a full disk nor a folder that is gone keeps anybody from working; the page of backups says it.
      void (async () => {
        try {
          const done = await inTurn(backUpWhenDue);
          hasFailed = !done.ok && done.error.type !== "Locked";
        } catch {
          hasFailed = true;
        }
      })();
    },
  };
};

const locked = err({ type: "Locked" } as const);

const vaultIdOf = (folder: string): string => {
  const header = readHeader(folder);
  if (!header.ok) throw new Error("the key file of an open vault cannot be read");
  return header.value.vaultId;
};

// A database of an older Autour was brought up to date on opening: its rows are then no longer those of the backup.
const assertRestored = (session: Session | null, header: ContainerHeader): void => {
  if (!session) throw new Error("the restored vault does not open");
  const { schemaVersion, digest } = runNow(contentOf(session.database.connection));
  if (schemaVersion === header.schemaVersion && digest !== header.contentDigest)
    throw new Error("the restored vault holds something else than its backup");
};
