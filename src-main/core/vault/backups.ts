import path from "node:path";
import {
  areOperationsDue,
  type BackupNotices,
  type BackupOverview,
  type BackupReason,
  type BackupReference,
  compareCaseFiles,
  isBackupDue,
  isDrillDue,
  operationsSavedBy,
  type RestorePreview,
  secondCopyReminder,
  undoesRestore,
} from "#domain/backup.ts";
import type { PurgeReport } from "#domain/erasure.ts";
import type { Interruption } from "#domain/progress.ts";
import { ok, type Result } from "#domain/result.ts";
import { part, runNow, type Steps } from "#domain/steps.ts";
import { syncToolOf } from "#domain/synced-folder.ts";
import { readErasures } from "../db/erasures.ts";
import {
  caseFileMarks,
  contentOf,
  highestChange,
  ifReadable,
  totalChanges,
} from "../db/inspect-database.ts";
import { openDatabase } from "../db/open-database.ts";
import { type Chain, lastOperation } from "../db/operations.ts";
import type { ContainerRefusal } from "./backup-container.ts";
import { type ClosedBackups, createClosedBackups, fileOf } from "./closed-backups.ts";
import { drillRestore, removeDrill } from "./drill.ts";
import { readHeader } from "./header.ts";
import { type BackupDeps, type BackupKeys, type MadeBackup, makeBackup } from "./make-backup.ts";
import { purgeBackups, purgeCopies } from "./purge-backups.ts";
import {
  type CarriedOver,
  carriedOverFrom,
  erasuresOfNewestBackup,
  prepareRestored,
  settingsOf,
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
import { isFolder } from "./second-folder.ts";
import { listBackups, removeUnfinished, restoresIn, unfinished } from "./rotate-backups.ts";
import {
  createSecondCopies,
  refuseSecondFolder,
  type SecondFolderRefusal,
} from "./second-copies.ts";
import { createTurns, locked, note, type Session } from "./session.ts";
import { runInPieces, unwatched, type Watch } from "./steps.ts";

/** The backups of the vault. What is not of `ClosedBackups` or about receiving needs it open, and says so. */
export interface Backups extends ClosedBackups {
  readonly overview: () => Result<BackupOverview, ClosedRefusal>;
  readonly notices: () => Result<BackupNotices, ClosedRefusal>;
  readonly make: (watch?: Watch) => Promise<Result<MadeBackup, Refused>>;
  /** What restoring would do; the backup is verified fully first. */
  readonly preview: (
    name: BackupReference,
    watch?: Watch,
  ) => Promise<Result<RestorePreview, Refused | BackupRefusal>>;
  /**
   * Puts a backup in the place of the vault, which is itself backed up first. Undone by restoring that. Of a damaged
   * vault the file is kept instead, beside the backups. Given up, the vault is as it was.
   */
  readonly restore: (
    name: BackupReference,
    watch?: Watch,
  ) => Promise<Result<void, Refused | BackupRefusal>>;
  /** Copies each backup to this folder too from now on, the newest one at once; null: to none any more. Given up, it is the one from before. */
  readonly setSecondFolder: (
    folder: string | null,
    watch?: Watch,
  ) => Promise<Result<void, Refused | SecondFolderRefusal>>;
  /** Where a backup is, once it was read whole: to be saved elsewhere by hand. */
  readonly verifiedFile: (
    name: string,
    watch?: Watch,
  ) => Promise<Result<string, Refused | BackupRefusal>>;
  /** Somebody has saved a backup elsewhere. */
  readonly noteSecondCopy: () => void;
  /** A piece of a backup from elsewhere, which is then called "received". */
  readonly receive: (
    piece: ReceivedPiece,
  ) => Result<void, ContainerRefusal | { readonly type: "BackupMissing" }>;
  readonly discardReceived: () => void;
  /** Rewrites the backups from before an erasure without what was erased. Given up, those that were rewritten stay so. */
  readonly purge: (watch?: Watch) => Promise<Result<PurgeReport, Refused>>;
  /** Once nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

type ClosedRefusal = { readonly type: "Locked" };

type Refused = Interruption | { readonly type: "VaultDamaged" };

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
  // How many operations are in the newest backup; null until it was looked at.
  let saved: number | null = null;
  const { inTurn, isUnderWay, settled } = createTurns(openSession);

  const backUp = ({ database, keys, keepMark }: Session, reason: BackupReason) => {
    keepMark();
    const header = readHeader(folder);
    if (!header.ok) throw new Error("the key file of an open vault cannot be read");
    const settings = settingsOf(database.db);
    return makeBackup(options, { database, keys, header: header.value, settings, reason });
  };

  // Made by Autour itself: neither a full disk nor a folder that is gone keeps anybody from working. It is said instead.
  const backUpByItself = async (
    session: Session,
    watch: Watch,
    reasonNow: () => BackupReason | null,
  ): Promise<void> => {
    try {
      const reason = reasonNow();
      if (reason === null) return;
      const made = await runInPieces(backUp(session, reason), watch);
      hasFailed = !made.ok;
      if (made.ok) saved = made.value.summary.operations;
    } catch (error) {
      if (watch.signal.aborted) throw error;
      hasFailed = true;
    }
  };

  const place = () => ({ folder: backupsFolder, vaultId: vaultIdOf(folder) });

  const unpack = ({ keys }: Session, name: BackupReference, target: string) =>
    unpackBackup(options, {
      file: fileOf(backupsFolder, name),
      keys,
      target,
      vaultId: vaultIdOf(folder),
    });

  function* carriedOverOf({ database, keys }: Session): Steps<CarriedOver> {
    const carriedOver = carriedOverFrom(database);
    if (carriedOver.erasures) return carriedOver;
    const workFile = unfinished({ folder: backupsFolder }, DATABASE_FILE);
    const asked = { place: place(), keys, workFile };
    return { ...carriedOver, erasures: yield* erasuresOfNewestBackup(options, asked) };
  }

  /** Leaves the database of a backup beside the vault, ready to take its place, and backs up the vault as it is now. */
  function* prepareRestore(session: Session, name: BackupReference): Steps<PreparedRestore> {
    const file = waitingDatabase(folder);
    removeWaitingDatabase(folder);
    const unpacked = yield* part(unpack(session, name, file), 0, 0.35);
    if (!unpacked.ok) return unpacked;
    const carriedOver = yield* part(carriedOverOf(session), 0.35, 0.4);
    const prepared = prepareRestored(options, {
      file,
      key: session.keys.database,
      chain: { auditKey: session.keys.audit, clock },
      carriedOver,
      restoresSoFar: restoresIn([backupsFolder], vaultIdOf(folder)),
    });
    const digest = yield* part(prepared, 0.4, 0.55);
    const safety = yield* part(backUp(session, "beforeRestore"), 0.55, 1);
    return ok({ digest, isSafe: safety.ok });
  }

  function* restore(session: Session, name: BackupReference): Steps<Result<void, BackupRefusal>> {
    try {
      const { connection } = session.database;
      const before = totalChanges(connection);
      let prepared = yield* prepareRestore(session, name);
      // Saved to meanwhile: again, without a pause, so that whatever was saved is in the backup of what is replaced.
      if (prepared.ok && totalChanges(connection) !== before)
        prepared = runNow(prepareRestore(session, name));
      if (!prepared.ok) return prepared;
      const { digest, isSafe } = prepared.value;
      options.reopenAfter(() => {
        // A damaged vault has no sound backup; its file is kept for who might still read something in it.
        if (!isSafe) setDatabaseAside(folder, path.join(backupsFolder, `${name}.replaced.db`));
        swapDatabase(folder);
        assertHolds(digest, { ...session.keys, folder, migrationsFolder, nativeBinding });
      });
      saved = null;
      discardReceived(backupsFolder);
      return ok(undefined);
    } finally {
      removeWaitingDatabase(folder);
    }
  }

  const files = () => listBackups(place());

  const newest = () => {
    const [file] = files();
    return file?.summary ? { name: file.name, summary: file.summary } : null;
  };

  const operationsSaved = ({ database }: Session): number =>
    operationsSavedBy(newest()?.summary ?? null, settingsOf(database.db).restores);

  const secondCopies = createSecondCopies({ clock, vaultFolder: folder, place, newest });

  const drillWhenDue = async (session: Session, watch: Watch): Promise<void> => {
    const file = newest();
    if (!file || !isDrillDue(settingsOf(session.database.db).lastDrill, clock.today())) return;
    const drill = drillRestore(options, {
      file: path.join(backupsFolder, file.name),
      keys: session.keys,
      vaultId: vaultIdOf(folder),
      vaultFolder: folder,
    });
    note(session, {
      lastDrill: { on: clock.today(), isRestorable: await runInPieces(drill, watch) },
    });
  };

  const doWhatIsDue = async (session: Session, watch: Watch): Promise<Result<void, Refused>> => {
    removeWaitingDatabase(folder);
    removeDrill(folder);
    saved = null;
    await backUpByItself(session, watch, () => {
      discardReceived(backupsFolder);
      removeUnfinished({ folder: backupsFolder });
      return isBackupDue(newest()?.summary ?? null, clock.today()) ? "daily" : null;
    });
    await secondCopies.copy(session, watch);
    await drillWhenDue(session, watch);
    return ok(undefined);
  };

  return {
    ...createClosedBackups({ ...options, isOpen: () => openSession() !== null }),

    overview: () => {
      const session = openSession();
      if (!session) return locked;
      const all = files();
      const undo = all.find(({ summary }) => summary && undoesRestore(summary, clock.today()));
      const { lastSecondCopyOn, lastDrill } = settingsOf(session.database.db);
      return ok({
        folder: backupsFolder,
        files: all,
        undo: undo?.name ?? null,
        hasFailed,
        syncTool: syncToolOf(backupsFolder),
        secondFolder: secondCopies.state(session),
        lastSecondCopyOn,
        lastDrill,
      });
    },

    notices: () => {
      const session = openSession();
      if (!session) return locked;
      const settings = settingsOf(session.database.db);
      const days = files().flatMap(({ summary }) => summary?.madeOn ?? []);
      return ok({
        hasFailed,
        isDrillFailed: settings.lastDrill?.isRestorable === false,
        secondCopy: secondCopyReminder(
          { ...settings, firstBackupOn: days.toSorted().at(0) ?? null },
          clock.today(),
        ),
        isUnderWay: isUnderWay(),
      });
    },

    make: (asked) =>
      inTurn(async (session, watch) => {
        const made = await runInPieces(backUp(session, "requested"), watch);
        if (!made.ok) return made;
        hasFailed = false;
        saved = made.value.summary.operations;
        // The backup is there by now: the copy elsewhere is of Autour's own accord, as each day.
        await secondCopies.copy(session, unwatched(session.ending));
        return made;
      }, asked),

    preview: (name, asked) =>
      inTurn(async (session, watch) => {
        const target = unfinished({ folder: backupsFolder }, `${name}.preview`);
        const unpacked = await runInPieces(unpack(session, name, target), watch);
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
      }, asked),

    restore: (name, asked) =>
      inTurn((session, watch) => runInPieces(restore(session, name), watch), asked),

    setSecondFolder: (chosen, asked) =>
      inTurn(async (session, watch) => {
        const refused =
          chosen === null ? null : refuseSecondFolder(chosen, [folder, backupsFolder]);
        if (refused) return refused;
        const { secondFolder: before } = settingsOf(session.database.db);
        secondCopies.use(session, chosen);
        try {
          if (chosen !== null && !newest()) await backUpByItself(session, watch, () => "requested");
          await secondCopies.copy(session, watch);
        } catch (error) {
          if (!session.ending.aborted) secondCopies.use(session, before);
          throw error;
        }
        return ok(undefined);
      }, asked),

    purge: (asked) =>
      inTurn(async ({ database, keys }, watch) => {
        const purge = { place: place(), keys, erasures: readErasures(database.connection) };
        const report = await runInPieces(purgeBackups(options, purge), watch);
        const { secondFolder: elsewhere } = settingsOf(database.db);
        if (elsewhere === null) return ok({ ...report, isElsewhereAbsent: false });
        if (!isFolder(elsewhere)) return ok({ ...report, isElsewhereAbsent: true });
        const copies = await runInPieces(purgeCopies(options, { ...purge, elsewhere }), watch);
        return ok({
          rewritten: report.rewritten,
          unreadable: report.unreadable + copies.unreadable,
          isElsewhereAbsent: false,
        });
      }, asked),

    verifiedFile: (name, asked) =>
      inTurn(async (session, watch) => {
        const target = unfinished({ folder: backupsFolder }, `${name}.verified`);
        const unpacked = await runInPieces(unpack(session, name, target), watch);
        removeUnfinished({ folder: backupsFolder });
        return unpacked.ok ? ok(path.join(backupsFolder, name)) : unpacked;
      }, asked),

    noteSecondCopy: () => {
      const session = openSession();
      if (session) note(session, { lastSecondCopyOn: clock.today() });
    },

    receive: (piece) => receivePiece(backupsFolder, piece),
    discardReceived: () => discardReceived(backupsFolder),

    settled,

    // Whatever goes wrong beside the backup itself is tried again on another day.
    startDay: () => void inTurn(doWhatIsDue).catch(() => undefined),

    noticeOperations: () => {
      const session = openSession();
      if (!session || isUnderWay()) return;
      // Every question passes here, also those about the backups of a vault that is damaged.
      const operations =
        ifReadable(() => lastOperation(session.database.connection))?.sequence ?? 0;
      saved ??= operationsSaved(session);
      if (!areOperationsDue(saved, operations)) return;
      // Also when it fails: it is tried again after as many, not at each question.
      saved = operations;
      void inTurn(async (now, watch) => {
        await backUpByItself(now, watch, () => "operations");
        await secondCopies.copy(now, watch);
        return ok(undefined);
      }).catch(() => undefined);
    },
  };
};

type PreparedRestore = Result<
  {
    /** Of the rows that the waiting database holds. */
    readonly digest: string;
    /** Whether what is replaced could be backed up: a damaged vault cannot. */
    readonly isSafe: boolean;
  },
  BackupRefusal
>;

const vaultIdOf = (folder: string): string => {
  const header = readHeader(folder);
  if (!header.ok) throw new Error("the key file of an open vault cannot be read");
  return header.value.vaultId;
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
