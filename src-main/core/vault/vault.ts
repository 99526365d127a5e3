import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { OperationName } from "#domain/operation.ts";
import type { OrganiserProfile } from "#domain/organiser.ts";
import type { Interruption } from "#domain/progress.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { Steps } from "#domain/steps.ts";
import type { Holder, PassphraseStrength, VaultKeys, Verification } from "#domain/vault.ts";
import type { WriteDb } from "../db/db.ts";
import { readVaultSettings } from "../db/queries/vault-settings.ts";
import { organiserProfileTable } from "../db/schema/index.ts";
import { verifyDatabase } from "../db/verify-database.ts";
import { type Backups, createBackups } from "./backups.ts";
import { destroyVault } from "./destroy-vault.ts";
import { isOnNetwork } from "./folder-place.ts";
import { readHeader } from "./header.ts";
import { holderOf } from "./holder.ts";
import {
  activateRecoveryCode,
  databaseKeyByPassphrase,
  dataKeyByPassphrase,
  dataKeyByRecoveryCode,
  draftRecoveryCode,
  keysOf,
  labelOf,
  type KeyFileRefusal,
  type PassphraseRefusal,
  type RecoveryDraft,
  type RecoveryRefusal,
  rename,
  replacePassphrase,
  revokeRecoveryCode,
} from "./key-ring.ts";
import { createKeychainWay, type KeychainWay } from "./keychain.ts";
import { type NewVault, writeNewVault } from "./new-vault.ts";
import {
  createOpening,
  type OpeningOptions,
  type OpeningRefusal,
  type VaultOptions,
} from "./opening.ts";
import { ratePassphrase } from "./passphrase-strength.ts";
import { forgetRefusedUnlocks, noteRefusedUnlock, refusedUnlocks } from "./refused-unlocks.ts";
import { DATABASE_FILE } from "./restore-backup.ts";
import { type BackupFolder, backupsFolderOf } from "./rotate-backups.ts";
import { isFolder } from "./second-folder.ts";
import { locked, runInSession } from "./session.ts";
import { unwatched, type Watch } from "./steps.ts";

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
    options?: OpeningOptions,
  ) => Promise<Result<void, UnlockRefusal>>;
  /** Opens the vault by the operating system's keychain, for who turned that on. */
  readonly unlockByKeychain: (
    options?: Pick<OpeningOptions, "watchBackup">,
  ) => Promise<Result<void, KeychainUnlockRefusal>>;
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
  readonly verify: (watch?: Watch) => Promise<Result<Verification, Interruption>>;
  /** Other long work in it, which gives way likewise. */
  readonly inPieces: <Value>(
    stepsOf: (db: WriteDb) => Steps<Value>,
    watch: Watch,
  ) => Promise<Result<Value, Interruption>>;
  readonly backups: Backups;
  /** Writes everything into the database file and empties its log; does nothing while locked. */
  readonly checkpoint: () => void;
  /** When somebody tried to open it and could not, since it was last opened: ISO 8601 instants, UTC. */
  readonly refusedUnlocks: () => ReadonlyArray<string>;
  readonly forgetRefusedUnlocks: () => void;
  /** Ends the vault for good, with every backup that is known of. */
  readonly destroy: (passphrase: string) => Promise<Result<void, PassphraseRefusal>>;
}

interface Recovery extends OpeningOptions {
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

type UnlockRefusal = PassphraseRefusal | OpeningRefusal;

type KeychainUnlockRefusal =
  | Exclude<OpeningRefusal, { readonly type: "DataRolledBack" }>
  | { readonly type: "KeychainRefused" };

type RecoverRefusal = RecoveryRefusal | OpeningRefusal | WeakPassphrase;

export const createVault = (options: VaultOptions): Vault => {
  const { folder, clock } = options;
  const backupsFolder = backupsFolderOf(folder);
  const keychain = createKeychainWay(options);
  const opening = createOpening(options);
  const { openWith } = opening;
  let recoveryDraft: Pick<RecoveryDraft, "slot"> | null = null;

  const lock = (): void => {
    opening.lock();
    recoveryDraft = null;
  };

  const backups = createBackups({
    ...options,
    backupsFolder,
    session: opening.session,
    reopenAfter: opening.reopenAfter,
  });

  // Of a stick that is not plugged in nothing is known.
  const copiesElsewhere = (): BackupFolder | null => {
    const header = readHeader(folder);
    const session = opening.session();
    const elsewhere = session && readVaultSettings(session.database.db).secondFolder;
    if (!header.ok || !elsewhere || !isFolder(elsewhere)) return null;
    return { folder: elsewhere, vaultId: header.value.vaultId };
  };

  const rate: Vault["rate"] = (passphrase, context) => {
    const session = opening.session();
    const ownWords = session ? organiserWords(session.database.db) : [];
    return ratePassphrase(passphrase, [...context, ...ownWords]);
  };

  const isWeak = async (passphrase: string, context: ReadonlyArray<string> = []) =>
    !(await rate(passphrase, context)).isEnough;

  return {
    status: () => {
      if (opening.session()) return "open";
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
      if (await isWeak(passphrase, organiser && wordsOf(organiser)))
        return err({ type: "WeakPassphrase" });
      const dataKey = await writeNewVault(options, { passphrase, organiser, label });
      const opened = await openWith(dataKey);
      dataKey.fill(0);
      return opened.ok ? opened : err({ type: "VaultInUse" });
    },

    unlock: async (passphrase, how) => {
      if (opening.session()) return ok(undefined);
      if (!existsSync(folder)) return err({ type: "VaultMissing" });
      const dataKey = await dataKeyByPassphrase(options, passphrase);
      if (!dataKey.ok) {
        if (dataKey.error.type === "WrongPassphrase") {
          keychain.passphraseRefused();
          noteRefusedUnlock(folder, clock.now());
        }
        return dataKey;
      }
      const opened = await openWith(dataKey.value, how);
      if (opened.ok) keychain.passphraseTyped(dataKey.value);
      dataKey.value.fill(0);
      if (opened.ok) backups.startDay();
      return opened;
    },

    unlockByKeychain: async (how) => {
      if (opening.session()) return ok(undefined);
      const dataKey = await keychain.dataKey();
      if (!dataKey) return err({ type: "KeychainRefused" });
      const opened = await openWith(dataKey, how);
      dataKey.fill(0);
      if (opened.ok) backups.startDay();
      // What is missing is told to who has typed the passphrase, and can decide.
      if (opened.ok) return opened;
      const { error } = opened;
      return err(error.type === "DataRolledBack" ? { type: "KeychainRefused" } : error);
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

    recover: async ({ code, passphrase, ...how }) => {
      const dataKey = dataKeyByRecoveryCode(options, code);
      if (!dataKey.ok) return dataKey;
      const opened = await openWith(dataKey.value, how);
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
    db: (operation) => {
      if (opening.session() && !opening.isDamaged()) backups.noticeOperations();
      return opening.db(operation);
    },

    holder: () => holderOf(folder),

    stopWriting: opening.stopWriting,

    verify: (watch = unwatched()) =>
      runInSession(opening.session(), watch, ({ database, keys }) =>
        verifyDatabase(database.connection, keys.audit),
      ),
    inPieces: async (stepsOf, watch) => {
      const db = opening.db();
      if (!db) return locked;
      return runInSession(opening.session(), watch, () => stepsOf(db));
    },
    backups,
    checkpoint: () => {
      opening.session()?.database.connection.pragma("wal_checkpoint(TRUNCATE)");
      opening.keepMark();
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

const wordsOf = ({ name, organisation }: OrganiserProfile): ReadonlyArray<string> => [
  name,
  organisation,
];

const organiserWords = (db: WriteDb): ReadonlyArray<string> => {
  const organiser = db.select().from(organiserProfileTable).get();
  return organiser ? wordsOf(organiser) : [];
};
