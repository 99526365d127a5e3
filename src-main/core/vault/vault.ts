import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { LostOperations, OperationName } from "#domain/operation.ts";
import type { OrganiserProfile } from "#domain/organiser.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { Holder, PassphraseStrength, VaultKeys, Verification } from "#domain/vault.ts";
import type { WriteDb } from "../db/db.ts";
import {
  createDatabase,
  type OpenDatabase,
  openDatabase,
  type OpenOptions,
} from "../db/open-database.ts";
import { type Chain, chainedDb, stoppedDb } from "../db/operations.ts";
import { verifyDatabase } from "../db/verify-database.ts";
import { organiserProfileTable } from "../db/schema/index.ts";
import { keepCheckpoints } from "./checkpoints.ts";
import { type Backups, createBackups } from "./backups.ts";
import { destroyVault } from "./destroy-vault.ts";
import { readHeader, type VaultHeader, writeHeader } from "./header.ts";
import { clearMark, lostSinceMark, writeMark } from "./high-water-mark.ts";
import {
  activateRecoveryCode,
  databaseKeyByPassphrase,
  dataKeyByPassphrase,
  dataKeyByRecoveryCode,
  draftRecoveryCode,
  keysOf,
  labelOf,
  mendHeader,
  type KeyFileRefusal,
  type PassphraseRefusal,
  type RecoveryDraft,
  type RecoveryRefusal,
  rename,
  replacePassphrase,
  revokeRecoveryCode,
} from "./key-ring.ts";
import { auditKeyOf, backupKeyOf, databaseKeyOf, newDataKey, wrapWithPassphrase } from "./keys.ts";
import { forgetHolder, holderOf, noteHolder } from "./holder.ts";
import { isOnNetwork } from "./folder-place.ts";
import { createKeychainWay, type KeychainWay, type KeychainWayDeps } from "./keychain.ts";
import { type BackupDeps, type BackupKeys, makeBackup } from "./make-backup.ts";
import { ratePassphrase } from "./passphrase-strength.ts";
import { readVaultSettings } from "../db/queries/vault-settings.ts";
import { DATABASE_FILE } from "./restore-backup.ts";
import { forgetRefusedUnlocks, noteRefusedUnlock, refusedUnlocks } from "./refused-unlocks.ts";
import { type BackupFolder, backupsFolderOf } from "./rotate-backups.ts";
import { isFolder } from "./second-folder.ts";
import type { Session, SessionKeys } from "./session.ts";
import { runInPieces, runNow } from "./steps.ts";

/** One organiser's encrypted database, and whether it is open. */
export interface Vault extends Disposable {
  readonly databaseFile: string;
  readonly status: () => "missing" | "locked" | "open";
  /** What it is called; null when nobody named it. */
  readonly label: () => string | null;
  readonly rename: (label: string) => Result<void, KeyFileRefusal>;
  /** What opens it; null when its key file cannot be read. */
  readonly keys: () => VaultKeys | null;
  /** Makes the vault and opens it. Whole or not at all: a crash in the middle leaves no vault. */
  readonly create: (input: NewVault) => Promise<Result<void, CreateRefusal>>;
  readonly unlock: (
    passphrase: string,
    options?: OpenAnyway,
  ) => Promise<Result<void, UnlockRefusal>>;
  /** Opens the vault by the operating system's keychain, for who turned that on. */
  readonly unlockByKeychain: () => Promise<
    Result<void, PlainDatabaseRefusal | { readonly type: "KeychainRefused" }>
  >;
  readonly keychain: Pick<KeychainWay, "status" | "turnOn" | "turnOff">;
  /** The raw key of the database in hexadecimal: docs/way-out.md. */
  readonly databaseKey: (passphrase: string) => Promise<Result<string, PassphraseRefusal>>;
  /** Whether this code opens the vault; it stays locked. */
  readonly checkRecoveryCode: (typed: string) => Result<void, RecoveryRefusal>;
  /** Opens the vault with its recovery code and a new passphrase, for who forgot theirs. */
  readonly recover: (input: Recovery) => Promise<Result<void, RecoverRefusal>>;
  /** Seven words drawn by chance. */
  readonly proposePassphrase: () => Promise<string>;
  /** How hard a passphrase is to guess, knowing whose vault it is and what else the page knows of them. */
  readonly rate: (
    passphrase: string,
    context: ReadonlyArray<string>,
  ) => Promise<PassphraseStrength>;
  readonly changePassphrase: (
    input: PassphraseChange,
  ) => Promise<Result<void, PassphraseRefusal | WeakPassphrase>>;
  /** A new recovery code to be written down. It opens nothing until `activateRecoveryCode` has had it back. */
  readonly draftRecoveryCode: (passphrase: string) => Promise<Result<string, PassphraseRefusal>>;
  readonly activateRecoveryCode: (typed: string) => Result<void, RecoveryRefusal>;
  readonly revokeRecoveryCode: (passphrase: string) => Promise<Result<void, PassphraseRefusal>>;
  /** Writes everything to the database file and forgets the keys. */
  readonly lock: () => void;
  /**
   * Null while locked. Each of its transactions that changed something is an operation under this name; without one, it
   * is Autour's own.
   */
  readonly db: (operation?: OperationName) => WriteDb | null;
  /** To be called when SQLite finds the file damaged: until it is opened again it is read, and no longer written to. */
  readonly stopWriting: () => void;
  /** Which program said that it has the vault open; null when none did. */
  readonly holder: () => Holder | null;
  /** Reads the whole vault for what no single question would notice; gives way to whatever else is asked meanwhile. */
  readonly verify: () => Promise<Result<Verification, { readonly type: "Locked" }>>;
  readonly backups: Backups;
  /** Writes everything into the database file and empties its log; does nothing while locked. */
  readonly checkpoint: () => void;
  /** When somebody tried to open it and could not, since it was last opened: ISO 8601 instants, UTC. */
  readonly refusedUnlocks: () => ReadonlyArray<string>;
  readonly forgetRefusedUnlocks: () => void;
  /** Ends the vault for good, with every backup that is known of. */
  readonly destroy: (passphrase: string) => Promise<Result<void, PassphraseRefusal>>;
}

interface NewVault {
  readonly passphrase: string;
  readonly organiser: OrganiserProfile;
  readonly label?: string | undefined;
}

interface OpenAnyway {
  /** Opens a vault that has lost what was written last: the organiser was told, and goes on from what is there. */
  readonly acceptLoss?: boolean | undefined;
}

interface Recovery extends OpenAnyway {
  readonly code: string;
  readonly passphrase: string;
}

interface PassphraseChange {
  readonly current: string;
  readonly next: string;
}

type WeakPassphrase = { readonly type: "WeakPassphrase" };

type CreateRefusal =
  | { readonly type: "VaultExists" }
  | { readonly type: "VaultInUse" }
  | { readonly type: "NetworkFolder" }
  | WeakPassphrase;

type PlainDatabaseRefusal = {
  readonly type: "VaultMissing" | "VaultInUse" | "VaultDamaged" | "VaultNewer";
};

type DatabaseRefusal =
  | PlainDatabaseRefusal
  | { readonly type: "DataRolledBack"; readonly lost: LostOperations };

type UnlockRefusal = PassphraseRefusal | DatabaseRefusal;

type RecoverRefusal = RecoveryRefusal | DatabaseRefusal | WeakPassphrase;

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

export const createVault = (options: VaultOptions): Vault => {
  const { folder, clock } = options;
  const backupsFolder = backupsFolderOf(folder);
  const keychain = createKeychainWay(options);
  let open: OpenVault | null = null;
  let isDamaged = false;
  let recoveryDraft: Pick<RecoveryDraft, "slot"> | null = null;

  const markNow = (): void => open?.keepMark();

  const lock = (): void => {
    markNow();
    forget();
  };

  const forget = (): void => {
    closeDatabase();
    if (open) forgetHolder(folder);
    for (const key of Object.values(open?.keys ?? {})) key.fill(0);
    open = null;
    recoveryDraft = null;
  };

  const closeDatabase = (): void => {
    open?.end.abort();
    open?.database[Symbol.dispose]();
  };

  // A full or read-only disk is said by what is saved; the next mark is then further from this one, and no less true.
  const keepMark = ({ connection }: OpenDatabase, { audit }: SessionKeys): void => {
    try {
      writeMark(folder, connection, audit);
    } catch {
      return;
    }
  };

  const openWith = (
    dataKey: Uint8Array,
    openAnyway: OpenAnyway = {},
  ): Result<void, DatabaseRefusal> =>
    open
      ? ok(undefined)
      : openWithKeys(
          {
            database: databaseKeyOf(dataKey),
            backup: backupKeyOf(dataKey),
            audit: auditKeyOf(dataKey),
          },
          openAnyway,
        );

  const openWithKeys = (
    keys: SessionKeys,
    { acceptLoss = false }: OpenAnyway = {},
  ): Result<void, DatabaseRefusal> => {
    const opened = openDatabase({
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
        keepMark: () => keepMark(database, keys),
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
  };

  // Without this backup the vault is not touched: a full disk is said, and opening it can be tried again.
  const chainOf = ({ audit }: SessionKeys): Chain => ({ auditKey: audit, clock: options.clock });

  const backUpBeforeMigration = (database: OpenDatabase, keys: BackupKeys): boolean => {
    const header = readHeader(folder);
    if (!header.ok) return false;
    const settings = readVaultSettings(database.db);
    const reason = "beforeMigration";
    const source = { database, keys, header: header.value, settings, reason } as const;
    return runNow(makeBackup({ ...options, backupsFolder }, source)).ok;
  };

  const backups = createBackups({
    ...options,
    backupsFolder,
    session: () => open,
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
        openWithKeys(keys);
        markNow();
      }
    },
  });

  // Of a stick that is not plugged in nothing is known.
  const copiesElsewhere = (): BackupFolder | null => {
    const header = readHeader(folder);
    const elsewhere = open && readVaultSettings(open.database.db).secondFolder;
    if (!header.ok || !elsewhere || !isFolder(elsewhere)) return null;
    return { folder: elsewhere, vaultId: header.value.vaultId };
  };

  const rate: Vault["rate"] = (passphrase, context) =>
    ratePassphrase(passphrase, [...context, ...(open ? organiserWords(open.database.db) : [])]);

  const isWeak = async (passphrase: string, context: ReadonlyArray<string> = []) =>
    !(await rate(passphrase, context)).isEnough;

  return {
    status: () => {
      if (open) return "open";
      return existsSync(folder) && readdirSync(folder).length > 0 ? "locked" : "missing";
    },

    databaseFile: path.join(folder, DATABASE_FILE),
    label: () => labelOf(options),
    rename: (label) => rename(options, label),
    keys: () => keysOf(options),
    // Its words are read only when somebody asks for some: the core starts without them.
    proposePassphrase: async () => (await import("./passphrase-words.ts")).proposePassphrase(),
    rate,

    create: async ({ passphrase, organiser, label }) => {
      if (existsSync(folder) && readdirSync(folder).length > 0) return err({ type: "VaultExists" });
      if (isOnNetwork(folder)) return err({ type: "NetworkFolder" });
      if (await isWeak(passphrase, wordsOf(organiser))) return err({ type: "WeakPassphrase" });
      const dataKey = await writeNewVault(options, { passphrase, organiser, label });
      const opened = openWith(dataKey);
      dataKey.fill(0);
      return opened.ok ? opened : err({ type: "VaultInUse" });
    },

    unlock: async (passphrase, openAnyway) => {
      if (open) return ok(undefined);
      if (!existsSync(folder)) return err({ type: "VaultMissing" });
      const dataKey = await dataKeyByPassphrase(options, passphrase);
      if (!dataKey.ok) {
        if (dataKey.error.type === "WrongPassphrase") {
          keychain.passphraseRefused();
          noteRefusedUnlock(folder, clock.now());
        }
        return dataKey;
      }
      const opened = openWith(dataKey.value, openAnyway);
      if (opened.ok) keychain.passphraseTyped(dataKey.value);
      dataKey.value.fill(0);
      if (opened.ok) backups.startDay();
      return opened;
    },

    unlockByKeychain: async () => {
      if (open) return ok(undefined);
      const dataKey = await keychain.dataKey();
      if (!dataKey) return err({ type: "KeychainRefused" });
      const opened = openWith(dataKey);
      dataKey.fill(0);
      if (opened.ok) backups.startDay();
      // What is missing is told to who has typed the passphrase, and can decide.
      if (opened.ok) return opened;
      const { type } = opened.error;
      return err({ type: type === "DataRolledBack" ? "KeychainRefused" : type });
    },

    keychain,
    databaseKey: (passphrase) => databaseKeyByPassphrase(options, passphrase),

    checkRecoveryCode: (typed) => {
      const dataKey = dataKeyByRecoveryCode(options, typed);
      if (!dataKey.ok) {
        if (dataKey.error.type === "WrongRecoveryCode") noteRefusedUnlock(folder, clock.now());
        return dataKey;
      }
      dataKey.value.fill(0);
      return ok(undefined);
    },

    recover: async ({ code, passphrase, ...openAnyway }) => {
      const dataKey = dataKeyByRecoveryCode(options, code);
      if (!dataKey.ok) return dataKey;
      const opened = openWith(dataKey.value, openAnyway);
      if (!opened.ok) return opened;
      let isRecovered = false;
      try {
        // Only now is it known whose vault it is, hence what their passphrase must not be made of.
        if (await isWeak(passphrase)) return err({ type: "WeakPassphrase" });
        const replaced = await replacePassphrase(options, passphrase, dataKey.value);
        isRecovered = replaced.ok;
        if (isRecovered) keychain.passphraseTyped(dataKey.value);
        if (isRecovered) backups.startDay();
        return replaced;
      } finally {
        dataKey.value.fill(0);
        // Whatever stood in the way, nobody is let in with a passphrase that nobody knows.
        if (!isRecovered) lock();
      }
    },

    changePassphrase: async ({ current, next }) => {
      if (await isWeak(next)) return err({ type: "WeakPassphrase" });
      const dataKey = await dataKeyByPassphrase(options, current);
      if (!dataKey.ok) return dataKey;
      const replaced = await replacePassphrase(options, next, dataKey.value);
      dataKey.value.fill(0);
      return replaced;
    },

    draftRecoveryCode: async (passphrase) => {
      const dataKey = await dataKeyByPassphrase(options, passphrase);
      if (!dataKey.ok) return dataKey;
      const draft = draftRecoveryCode(options, dataKey.value);
      dataKey.value.fill(0);
      if (!draft.ok) return draft;
      recoveryDraft = { slot: draft.value.slot };
      return ok(draft.value.code);
    },

    activateRecoveryCode: (typed) => {
      const activated = activateRecoveryCode(options, recoveryDraft, typed);
      if (activated.ok) recoveryDraft = null;
      return activated;
    },

    revokeRecoveryCode: async (passphrase) => {
      const dataKey = await dataKeyByPassphrase(options, passphrase);
      if (!dataKey.ok) return dataKey;
      dataKey.value.fill(0);
      return revokeRecoveryCode(options);
    },

    lock,
    db: (operation = byAutour) => {
      if (!open) return null;
      if (!isDamaged) backups.noticeOperations();
      const { database, keys } = open;
      return isDamaged ? stoppedDb(database.db) : chainedDb(database, chainOf(keys), operation);
    },

    holder: () => holderOf(folder),

    stopWriting: () => {
      isDamaged = true;
    },

    verify: async () => {
      if (!open) return err({ type: "Locked" });
      const { database, keys, ending } = open;
      try {
        return ok(await runInPieces(verifyDatabase(database.connection, keys.audit), ending));
      } catch (error) {
        if (error === ending.reason) return err({ type: "Locked" });
        throw error;
      }
    },
    backups,
    checkpoint: () => {
      open?.database.connection.pragma("wal_checkpoint(TRUNCATE)");
      markNow();
    },

    refusedUnlocks: () => refusedUnlocks(folder),
    forgetRefusedUnlocks: () => forgetRefusedUnlocks(folder),

    destroy: async (passphrase) => {
      const dataKey = await dataKeyByPassphrase(options, passphrase);
      if (!dataKey.ok) return dataKey;
      dataKey.value.fill(0);
      const copies = copiesElsewhere();
      lock();
      await backups.settled();
      destroyVault(folder, backupsFolder, copies);
      return ok(undefined);
    },

    [Symbol.dispose]: lock,
  };
};

interface OpenVault extends Session {
  readonly end: AbortController;
}

const byAutour: OperationName = { actor: "autour", action: "autour", entityId: null };

const databaseRefusalOf = {
  Missing: "VaultMissing",
  InUse: "VaultInUse",
  Damaged: "VaultDamaged",
  Newer: "VaultNewer",
} as const;

const wordsOf = ({ name, organisation }: OrganiserProfile): ReadonlyArray<string> => [
  name,
  organisation,
];

const organiserWords = (db: WriteDb): ReadonlyArray<string> => {
  const organiser = db.select().from(organiserProfileTable).get();
  return organiser ? wordsOf(organiser) : [];
};

// Prepared beside its place and moved there in one step: the folder exists only once the vault is whole.
const writeNewVault = async (
  options: VaultOptions,
  { passphrase, organiser, label }: NewVault,
): Promise<Buffer> => {
  const { folder, newId, today, passphraseCost, vaultId = newId() } = options;
  const dataKey = newDataKey();
  const identity = { vaultId, formatVersion: 1, cipher: "sqlcipher-4" } as const;
  const slot = { id: newId(), createdOn: today() };
  const cost = await passphraseCost();
  const header: VaultHeader = {
    format: "autour.vault",
    ...identity,
    slots: [await wrapWithPassphrase(identity, slot, { passphrase, cost, dataKey })],
    mark: null,
    label,
  };
  const building = `${folder}.creating`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true, mode: 0o700 });
  try {
    const database = createDatabase(databaseOptions(options, building, databaseKeyOf(dataKey)));
    database.db.insert(organiserProfileTable).values(organiser).run();
    database[Symbol.dispose]();
    writeHeader(building, header);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  return dataKey;
};

const databaseOptions = (
  { migrationsFolder, nativeBinding }: VaultOptions,
  folder: string,
  key: Uint8Array,
): OpenOptions => ({
  file: path.join(folder, DATABASE_FILE),
  key,
  migrationsFolder,
  nativeBinding,
});
