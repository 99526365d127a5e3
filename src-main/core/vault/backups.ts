import path from "node:path";
import {
  areOperationsDue,
  type BackupNotices,
  type BackupOverview,
  type BackupReason,
  type BackupReference,
  type BackupSummary,
  compareCaseFiles,
  isBackupDue,
  isDrillDue,
  type RestorePreview,
  type SecondFolder,
  secondCopyReminder,
  undoesRestore,
} from "#domain/backup.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { syncToolOf } from "#domain/synced-folder.ts";
import { defaultVaultSettings, type VaultSettings } from "#domain/vault-settings.ts";
import { caseFileMarks, contentOf, highestChange } from "../db/inspect-database.ts";
import { type OpenDatabase, openDatabase } from "../db/open-database.ts";
import { type Chain, lastOperation } from "../db/operations.ts";
import { changeVaultSettings } from "../db/queries/vault-settings.ts";
import type { ContainerRefusal } from "./backup-container.ts";
import { type ClosedBackups, createClosedBackups, fileOf } from "./closed-backups.ts";
import { drillRestore, removeDrill } from "./drill.ts";
import { readHeader } from "./header.ts";
import { type BackupDeps, type BackupKeys, type MadeBackup, makeBackup } from "./make-backup.ts";
import {
  type CarriedOver,
  carriedOverFrom,
  erasuresOfNewestBackup,
  prepareRestored,
  readableSettings,
} from "./prepare-restored.ts";
import { discardReceived, type ReceivedPiece, receivePiece } from "./received-backup.ts";
import {
  type BackupRefusal,
  DATABASE_FILE,
  removeWaitingDatabase,
  type RestoreDeps,
  setDatabaseAside,
  swapDatabase,
  unpackBackup,
  waitingDatabase,
} from "./restore-backup.ts";
import { listBackups, removeUnfinished, restoresIn, unfinished } from "./rotate-backups.ts";
import { areOnSameDisk, copyToSecondFolder, holdsBackup, isFolder } from "./second-folder.ts";
import { runInPieces, runNow } from "./steps.ts";

/** The backups of the vault. What is not of `ClosedBackups` or about receiving needs it open, and says so. */
export interface Backups extends ClosedBackups {
  readonly overview: () => Result<BackupOverview, Refused>;
  readonly notices: () => Result<BackupNotices, Refused>;
  readonly make: () => Promise<Result<MadeBackup, Refused>>;
  /** What restoring would do; the backup is verified fully first. */
  readonly preview: (
    name: BackupReference,
  ) => Promise<Result<RestorePreview, Refused | BackupRefusal>>;
  /**
   * Puts a backup in the place of the vault, which is itself backed up first. Undone by restoring that. Of a damaged
   * vault the file is kept instead, beside the backups.
   */
  readonly restore: (name: BackupReference) => Promise<Result<void, Refused | BackupRefusal>>;
  /** Copies each backup to this folder too from now on, the newest one at once; null: to none any more. */
  readonly useSecondFolder: (
    folder: string | null,
  ) => Promise<Result<void, Refused | SecondFolderRefusal>>;
  /** Where a backup is, once it was read whole: to be saved elsewhere by hand. */
  readonly verifiedFile: (name: string) => Promise<Result<string, Refused | BackupRefusal>>;
  /** Somebody has saved a backup elsewhere. */
  readonly noteSecondCopy: () => void;
  /** A piece of a backup from elsewhere, which is then called "received". */
  readonly receive: (
    piece: ReceivedPiece,
  ) => Result<void, ContainerRefusal | { readonly type: "BackupMissing" }>;
  readonly discardReceived: () => void;
  /** Once nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

type Refused = { readonly type: "Locked" | "VaultDamaged" };

export type SecondFolderRefusal = {
  readonly type: "SecondFolderMissing" | "SecondFolderInside";
};

/** The keys of an open vault. */
export interface SessionKeys extends BackupKeys {
  readonly audit: Uint8Array;
}

/** A vault from its opening to its locking. */
export interface Session {
  readonly database: OpenDatabase;
  readonly keys: SessionKeys;
  /** Notes in the key file how far the operations have come: a backup takes that note along. */
  readonly keepMark: () => void;
  /** Aborted when the vault is locked. */
  readonly ending: AbortSignal;
}

export interface BackupsOptions extends BackupDeps, RestoreDeps {
  readonly clock: BackupDeps["clock"] & Chain["clock"];
  /** Of the vault. */
  readonly folder: string;
  readonly session: () => Session | null;
  /** Closes the vault, lets `swap` put another database in its place, and opens that. */
  readonly reopenAfter: (swap: () => void) => void;
}

/** What the vault itself asks of its backups. */
export interface BackupsOfVault extends Backups {
  /** Clears what was cut short, and does what is due on a new day. Comes back at once. */
  readonly startDay: () => void;
  /** Something may have been done: makes a backup once that was much. Comes back at once. */
  readonly noticeOperations: () => void;
}

export const createBackups = (options: BackupsOptions): BackupsOfVault => {
  const { backupsFolder, folder, session: openSession, clock } = options;
  const { migrationsFolder, nativeBinding } = options;
  let hasFailed = false;
  let hasSecondFailed = false;
  let underWay = 0;
  // How far the newest backup had come; null until it was looked at.
  let saved: Pick<BackupSummary, "restores" | "operations"> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  // One after the other: two would give their files the same name.
  const inTurn = <Value>(
    work: (session: Session) => Promise<Value>,
  ): Promise<Value | Result<never, Refused>> => {
    underWay += 1;
    const done = last.then(async () => {
      const session = openSession();
      if (!session) return locked;
      try {
        return await work(session);
      } catch (error) {
        // Only what locking cut short: what goes wrong in a restore, which ends a session too, is said.
        if (error === session.ending.reason) return locked;
        throw error;
      } finally {
        underWay -= 1;
      }
    });
    last = done.catch(() => undefined);
    return done;
  };

  const backUp = ({ database, keys, keepMark }: Session, reason: BackupReason) => {
    keepMark();
    const header = readHeader(folder);
    if (!header.ok) throw new Error("the key file of an open vault cannot be read");
    const settings = settingsOf(database);
    return makeBackup(options, { database, keys, header: header.value, settings, reason });
  };

  // Made by Autour itself: neither a full disk nor a folder that is gone keeps anybody from working. It is said instead.
  const backUpByItself = async (
    session: Session,
    reasonNow: () => BackupReason | null,
  ): Promise<void> => {
    try {
      const reason = reasonNow();
      if (reason === null) return;
      const made = await runInPieces(backUp(session, reason), session.ending);
      hasFailed = !made.ok;
      if (made.ok) saved = made.value.summary;
    } catch (error) {
      if (error === session.ending.reason) throw error;
      hasFailed = true;
    }
  };

  const unpack = ({ keys }: Session, name: BackupReference, target: string) =>
    unpackBackup(options, {
      file: fileOf(backupsFolder, name),
      keys,
      target,
      vaultId: vaultIdOf(folder),
    });

  const carriedOverOf = ({ database, keys }: Session): CarriedOver => {
    const carriedOver = carriedOverFrom(database);
    if (carriedOver.erasures) return carriedOver;
    const place = { folder: backupsFolder, vaultId: vaultIdOf(folder) };
    const workFile = unfinished(place, DATABASE_FILE);
    return { ...carriedOver, erasures: erasuresOfNewestBackup(options, { place, keys, workFile }) };
  };

  const files = () => listBackups({ folder: backupsFolder, vaultId: vaultIdOf(folder) });

  const newest = () => {
    const [file] = files();
    return file?.summary ? { name: file.name, summary: file.summary } : null;
  };

  // Beside the chain: nobody's work changes by it.
  const note = ({ database }: Session, changed: Partial<VaultSettings>): void =>
    database.db.transaction((tx) => void changeVaultSettings(tx, changed));

  /** Brings the newest backup elsewhere, when there is an elsewhere and its stick is plugged in. */
  const copyElsewhere = async (session: Session): Promise<void> => {
    const { secondFolder, lastSecondCopyOn } = settingsOf(session.database);
    const file = newest();
    if (secondFolder === null || !file || !isFolder(secondFolder)) return;
    const place = { folder: backupsFolder, vaultId: vaultIdOf(folder) };
    const copy = { name: file.name, to: secondFolder, today: clock.today() };
    try {
      await runInPieces(copyToSecondFolder(place, copy), session.ending);
      hasSecondFailed = false;
      if (lastSecondCopyOn !== clock.today()) note(session, { lastSecondCopyOn: clock.today() });
    } catch (error) {
      if (error === session.ending.reason) throw error;
      // A stick that was pulled out in the middle is one that is absent.
      hasSecondFailed = isFolder(secondFolder);
    }
  };

  const drillWhenDue = async (session: Session): Promise<void> => {
    const file = newest();
    if (!file || !isDrillDue(settingsOf(session.database).lastDrill, clock.today())) return;
    const { keys, ending } = session;
    const drill = drillRestore(options, {
      file: path.join(backupsFolder, file.name),
      keys,
      vaultId: vaultIdOf(folder),
      vaultFolder: folder,
    });
    note(session, {
      lastDrill: { on: clock.today(), isRestorable: await runInPieces(drill, ending) },
    });
  };

  const doWhatIsDue = async (session: Session): Promise<Result<void, Refused>> => {
    removeWaitingDatabase(folder);
    removeDrill(folder);
    await backUpByItself(session, () => {
      discardReceived(backupsFolder);
      removeUnfinished({ folder: backupsFolder });
      const summary = newest()?.summary ?? null;
      saved = summary;
      return isBackupDue(summary, clock.today()) ? "daily" : null;
    });
    await copyElsewhere(session);
    await drillWhenDue(session);
    return ok(undefined);
  };

  const secondFolderOf = ({ database }: Session): SecondFolder | null => {
    const { secondFolder } = settingsOf(database);
    if (secondFolder === null) return null;
    const isPresent = isFolder(secondFolder);
    const file = newest();
    const original = file && path.join(backupsFolder, file.name);
    return {
      folder: secondFolder,
      isPresent,
      isCurrent:
        isPresent && file && original ? holdsBackup(secondFolder, file.name, original) : false,
      hasFailed: hasSecondFailed,
      isSameDisk: isPresent && areOnSameDisk(folder, secondFolder),
      syncTool: syncToolOf(secondFolder),
    };
  };

  return {
    ...createClosedBackups({ ...options, isOpen: () => openSession() !== null }),

    overview: () => {
      const session = openSession();
      if (!session) return locked;
      const all = files();
      const undo = all.find(({ summary }) => summary && undoesRestore(summary, clock.today()));
      const { lastSecondCopyOn, lastDrill } = settingsOf(session.database);
      return ok({
        folder: backupsFolder,
        files: all,
        undo: undo?.name ?? null,
        hasFailed,
        syncTool: syncToolOf(backupsFolder),
        secondFolder: secondFolderOf(session),
        lastSecondCopyOn,
        lastDrill,
      });
    },

    notices: () => {
      const session = openSession();
      if (!session) return locked;
      const settings = settingsOf(session.database);
      const days = files().flatMap(({ summary }) => summary?.madeOn ?? []);
      return ok({
        hasFailed,
        isDrillFailed: settings.lastDrill?.isRestorable === false,
        secondCopy: secondCopyReminder(
          { ...settings, firstBackupOn: days.toSorted().at(0) ?? null },
          clock.today(),
        ),
        isUnderWay: underWay > 0,
      });
    },

    make: () =>
      inTurn(async (session) => {
        const made = await runInPieces(backUp(session, "requested"), session.ending);
        if (!made.ok) return made;
        hasFailed = false;
        saved = made.value.summary;
        await copyElsewhere(session);
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
        // Who was erased since does not come back.
        const erased = new Set(
          carriedOverFrom(session.database).erasures?.map(({ entityId }) => entityId),
        );
        const restored = caseFiles.filter(({ id }) => !erased.has(id));
        return ok({
          summary: header.summary,
          ...compareCaseFiles(caseFileMarks(connection), restored),
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
          const safety = runNow(backUp(session, "beforeRestore"));
          const digest = prepareRestored(options, {
            file: target,
            key: session.keys.database,
            chain: { auditKey: session.keys.audit, clock },
            carriedOver: carriedOverOf(session),
            restoresSoFar: restoresIn([backupsFolder], vaultIdOf(folder)),
          });
          options.reopenAfter(() => {
            // A damaged vault has no sound backup; its file is kept for who might still read something in it.
            if (!safety.ok)
              setDatabaseAside(folder, path.join(backupsFolder, `${name}.replaced.db`));
            swapDatabase(folder);
            assertHolds(digest, { ...session.keys, folder, migrationsFolder, nativeBinding });
          });
          saved = null;
          discardReceived(backupsFolder);
          return ok(undefined);
        } finally {
          removeWaitingDatabase(folder);
        }
      }),

    useSecondFolder: (chosen) =>
      inTurn(async (session) => {
        const refused =
          chosen === null ? null : refuseSecondFolder(chosen, [folder, backupsFolder]);
        if (refused) return refused;
        note(session, { secondFolder: chosen });
        hasSecondFailed = false;
        if (chosen !== null && !newest()) await backUpByItself(session, () => "requested");
        await copyElsewhere(session);
        return ok(undefined);
      }),

    verifiedFile: (name) =>
      inTurn(async (session) => {
        const target = unfinished({ folder: backupsFolder }, `${name}.verified`);
        const unpacked = await runInPieces(unpack(session, name, target), session.ending);
        removeUnfinished({ folder: backupsFolder });
        return unpacked.ok ? ok(path.join(backupsFolder, name)) : unpacked;
      }),

    noteSecondCopy: () => {
      const session = openSession();
      if (session) note(session, { lastSecondCopyOn: clock.today() });
    },

    receive: (piece) => receivePiece(backupsFolder, piece),
    discardReceived: () => discardReceived(backupsFolder),

    settled: async () => void (await last),

    // Whatever goes wrong beside the backup itself is tried again on another day.
    startDay: () => void inTurn(doWhatIsDue).catch(() => undefined),

    noticeOperations: () => {
      const session = openSession();
      if (!session || underWay > 0) return;
      const { restores } = settingsOf(session.database);
      const operations = lastOperation(session.database.connection)?.sequence ?? 0;
      saved ??= newest()?.summary ?? null;
      if (!areOperationsDue(saved, { restores, operations })) return;
      // Also when it fails: it is tried again after as many, not at each question.
      saved = { restores, operations };
      void inTurn(async (now) => {
        await backUpByItself(now, () => "operations");
        await copyElsewhere(now);
        return ok(undefined);
      }).catch(() => undefined);
    },
  };
};

const locked = err({ type: "Locked" } as const);

// The page of backups is the one that is needed when the vault is damaged.
const settingsOf = (database: OpenDatabase): VaultSettings =>
  readableSettings(database.db) ?? defaultVaultSettings;

const vaultIdOf = (folder: string): string => {
  const header = readHeader(folder);
  if (!header.ok) throw new Error("the key file of an open vault cannot be read");
  return header.value.vaultId;
};

const refuseSecondFolder = (
  chosen: string,
  own: ReadonlyArray<string>,
): Result<never, SecondFolderRefusal> | null => {
  if (!path.isAbsolute(chosen) || !isFolder(chosen)) return err({ type: "SecondFolderMissing" });
  const isInside = own.some((folder) => {
    const way = path.relative(folder, chosen);
    return !way.startsWith("..") && !path.isAbsolute(way);
  });
  return isInside ? err({ type: "SecondFolderInside" }) : null;
};

/** That what now stands in the place of the vault is what was prepared for it, row for row. */
const assertHolds = (
  digest: string,
  { database: key, folder, ...deps }: BackupKeys & RestoreDeps & { readonly folder: string },
): void => {
  const opened = openDatabase({ ...deps, file: path.join(folder, DATABASE_FILE), key });
  if (!opened.ok) throw new Error("the restored vault does not open");
  using database = opened.value;
  if (runNow(contentOf(database.connection)).digest !== digest)
    throw new Error("the restored vault holds something else than its backup");
};
