import path from "node:path";
import type { LostOperations, OperationName } from "#domain/operation.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { runNow, type Steps } from "#domain/steps.ts";
import type { Holder } from "#domain/vault.ts";
import type { WriteDb } from "../db/db.ts";
import { type OpenDatabase, openInSteps, type OpenOptions } from "../db/open-database.ts";
import { type Chain, chainedDb, stoppedDb } from "../db/operations.ts";
import { readVaultSettings } from "../db/queries/vault-settings.ts";
import { keepCheckpoints } from "./checkpoints.ts";
import { readHeader } from "./header.ts";
import { clearMark, lostSinceMark, writeMark } from "./high-water-mark.ts";
import { forgetHolder, noteHolder } from "./holder.ts";
import { mendHeader } from "./key-ring.ts";
import type { KeychainWayDeps } from "./keychain.ts";
import { auditKeyOf, backupKeyOf, databaseKeyOf } from "./keys.ts";
import { type BackupDeps, type BackupKeys, makeBackup } from "./make-backup.ts";
import { DATABASE_FILE } from "./restore-backup.ts";
import { backupsFolderOf } from "./rotate-backups.ts";
import type { Session, SessionKeys } from "./session.ts";
import { runInPieces, unwatched, type Watch } from "./steps.ts";

/** The vault from the moment a key fits until it is locked: its database, its keys, and what is kept up meanwhile. */
export interface Opening {
  /** Null while locked. */
  readonly session: () => Session | null;
  readonly openWith: (
    dataKey: Uint8Array,
    how?: OpeningOptions,
  ) => Promise<Result<void, OpeningRefusal>>;
  /** As `Vault.db`. */
  readonly db: (operation?: OperationName) => WriteDb | null;
  readonly isDamaged: () => boolean;
  /** As `Vault.stopWriting`. */
  readonly stopWriting: () => void;
  /** Notes in the key file how far the operations have come; does nothing while locked. */
  readonly keepMark: () => void;
  /** Closes the database, has its file changed, and opens it again with the same keys. */
  readonly reopenAfter: (swap: () => void) => void;
  /** Writes everything down and overwrites the keys. */
  readonly lock: () => void;
}

export interface VaultOptions extends KeychainWayDeps {
  /** Of a vault that is yet to be made; drawn when it is made otherwise. */
  readonly vaultId?: string | undefined;
  /** `folder` is made by `create`; its parent is made when needed. */
  readonly migrationsFolder: string;
  /** Brings what is in the vault up to this version of the program, at each opening. */
  readonly prepare: (db: WriteDb) => void;
  readonly clock: BackupDeps["clock"] & Chain["clock"];
  /** What a second program is told about the one that has the vault. */
  readonly heldAs: Holder;
  readonly nativeBinding?: string | undefined;
}

export interface OpeningOptions {
  /** Opens a vault that has lost what was written last: the organiser was told, and goes on from what is there. */
  readonly acceptLoss?: boolean | undefined;
  /**
   * Called when the vault is about to be backed up before it is brought to a newer schema, which may take long. Given up,
   * it stays locked and as it was.
   */
  readonly watchBackup?: (() => Watch & Disposable) | undefined;
}

export type OpeningRefusal =
  | { readonly type: "VaultMissing" | "VaultInUse" | "VaultDamaged" | "VaultNewer" | "GivenUp" }
  | { readonly type: "DataRolledBack"; readonly lost: LostOperations };

export const createOpening = (options: VaultOptions): Opening => {
  const { folder } = options;
  let open: OpenVault | null = null;
  let isDamaged = false;
  // One that waits for the backup before a newer schema.
  let underWay: {
    readonly end: AbortController;
    readonly done: Promise<Result<void, OpeningRefusal>>;
  } | null = null;

  const session = (): OpenVault | null => open;

  const keepMark = (): void => open?.keepMark();

  const lock = (): void => {
    underWay?.end.abort();
    keepMark();
    forget();
  };

  const forget = (): void => {
    closeDatabase();
    if (open) forgetHolder(folder);
    if (open) wipe(open.keys);
    open = null;
  };

  const closeDatabase = (): void => {
    open?.end.abort();
    open?.database[Symbol.dispose]();
  };

  // A full or read-only disk is said by what is saved; the next mark is then further from this one, and no less true.
  const writeMarkOf = ({ connection }: OpenDatabase, { audit }: SessionKeys): void => {
    try {
      writeMark(folder, connection, audit);
    } catch {
      return;
    }
  };

  const openWith = async (
    dataKey: Uint8Array,
    { acceptLoss, watchBackup = alone }: OpeningOptions = {},
  ): Promise<Result<void, OpeningRefusal>> => {
    if (open) return ok(undefined);
    if (underWay) return await underWay.done;
    const keys = {
      database: databaseKeyOf(dataKey),
      backup: backupKeyOf(dataKey),
      audit: auditKeyOf(dataKey),
    };
    try {
      const steps = openInPieces(keys, { acceptLoss });
      const first = steps.next();
      if (first.done) return first.value;
      const end = new AbortController();
      const done = finish(steps, end.signal, watchBackup);
      underWay = { end, done };
      return await done;
    } finally {
      underWay = null;
      if (session()?.keys !== keys) wipe(keys);
    }
  };

  /** Of an opening that turned out to take a while. */
  const finish = async (
    steps: Steps<Result<void, OpeningRefusal>>,
    end: AbortSignal,
    watchBackup: () => Watch & Disposable,
  ): Promise<Result<void, OpeningRefusal>> => {
    using watch = watchBackup();
    const signal = AbortSignal.any([end, watch.signal]);
    try {
      return await runInPieces(steps, { signal, onShare: watch.onShare });
    } catch (error) {
      if (signal.aborted && error === signal.reason) return err({ type: "GivenUp" });
      throw error;
    }
  };

  function* openInPieces(
    keys: SessionKeys,
    { acceptLoss = false }: Pick<OpeningOptions, "acceptLoss"> = {},
  ): Steps<Result<void, OpeningRefusal>> {
    const opened = yield* openInSteps({
      ...databaseOptions(options, folder, keys.database),
      beforeMigration: (database) => backUpBeforeMigration(database, keys),
    });
    if (!opened.ok) return err({ type: databaseRefusalOf[opened.error.type] });
    const database = opened.value;
    try {
      const lost = lostSinceMark(folder, database.connection, keys.audit);
      if (lost && !acceptLoss) {
        database[Symbol.dispose]();
        return err({ type: "DataRolledBack", lost });
      }
      isDamaged = false;
      const end = new AbortController();
      open = {
        database,
        keys,
        end,
        ending: end.signal,
        keepMark: () => writeMarkOf(database, keys),
      };
      options.prepare(chainedDb(database, chainOf(keys), byAutour));
      mendHeader(options);
      if (lost) open.keepMark();
      noteHolder(folder, options.heldAs);
      keepCheckpoints(database.connection, open.keepMark, end.signal);
      return ok(undefined);
    } catch (error) {
      // Damage that is met only here leaves the vault locked, as any other refusal does.
      forget();
      database[Symbol.dispose]();
      throw error;
    }
  }

  const chainOf = ({ audit }: SessionKeys): Chain => ({ auditKey: audit, clock: options.clock });

  // Without this backup the vault is not touched: a full disk is said, and opening it can be tried again.
  function* backUpBeforeMigration(database: OpenDatabase, keys: BackupKeys): Steps<boolean> {
    const header = readHeader(folder);
    if (!header.ok) return false;
    const settings = readVaultSettings(database.db);
    const reason = "beforeMigration";
    const source = { database, keys, header: header.value, settings, reason } as const;
    const deps = { ...options, backupsFolder: backupsFolderOf(folder) };
    return (yield* makeBackup(deps, source)).ok;
  }

  return {
    session,
    openWith,
    db: (operation = byAutour) => {
      if (!open) return null;
      const { database, keys } = open;
      return isDamaged ? stoppedDb(database.db) : chainedDb(database, chainOf(keys), operation);
    },
    isDamaged: () => isDamaged,
    stopWriting: () => {
      isDamaged = true;
    },
    keepMark,
    reopenAfter: (swap) => {
      if (!open) return;
      const { keys } = open;
      closeDatabase();
      open = null;
      try {
        clearMark(folder);
        swap();
      } finally {
        // Also when it could not be replaced: the vault then goes on as it was.
        runNow(openInPieces(keys));
        keepMark();
      }
    },
    lock,
  };
};

interface OpenVault extends Session {
  readonly end: AbortController;
}

const wipe = (keys: SessionKeys): void => {
  for (const key of Object.values(keys)) key.fill(0);
};

/** Nobody looks at it. */
const alone = (): Watch & Disposable => ({ ...unwatched(), [Symbol.dispose]: () => {} });

const byAutour: OperationName = { actor: "autour", action: "autour", entityId: null };

const databaseRefusalOf = {
  Missing: "VaultMissing",
  InUse: "VaultInUse",
  Damaged: "VaultDamaged",
  Newer: "VaultNewer",
} as const;

/** How the database of a vault in this folder is opened. */
export const databaseOptions = (
  { migrationsFolder, nativeBinding }: VaultOptions,
  folder: string,
  key: Uint8Array,
): OpenOptions => ({
  file: path.join(folder, DATABASE_FILE),
  key,
  migrationsFolder,
  nativeBinding,
});
