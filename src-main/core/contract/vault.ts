import { oc, type } from "@orpc/contract";
import * as z from "zod";
import type { LockReason } from "#domain/lock-reason.ts";
import { OrganiserProfile } from "#domain/organiser.ts";
import {
  type Holder,
  Passphrase,
  PASSPHRASE_MAXIMUM_LENGTH,
  type KeychainStatus,
  type PassphraseStrength,
  type Verification,
  type VaultKeys,
  VaultLabel,
  type VaultList,
} from "#domain/vault.ts";
import { VaultSettings } from "#domain/vault-settings.ts";
import { base } from "./base.ts";

/** "choosing" while there are several vaults and none was chosen. */
type VaultState = "choosing" | "missing" | "locked" | "open";

export interface VaultStatus {
  readonly state: VaultState;
  /** Of a vault that locked by itself. */
  readonly lockedBy?: LockReason;
}

/** After how many minutes without anybody the vault locks, and in how many milliseconds as things stand. */
export interface IdleState {
  readonly minutes: number;
  readonly locksInMs: number;
}

/** Said by somebody who may be wrong: only its length is checked. */
const Attempt = z.string().max(PASSPHRASE_MAXIMUM_LENGTH);
const TypedCode = z.string().max(200);

const disk = { DISK_FULL: {}, DISK_READONLY: {} };
const keyFile = { KEYFILE_MISSING: {}, VAULT_DAMAGED: {}, VAULT_NEWER: {} };
const database = { VAULT_MISSING: {}, VAULT_IN_USE: {} };
/** The file is older than what was last known of it; nothing was changed, and it opens when the loss is accepted. */
const rolledBack = {
  DATA_ROLLED_BACK: {
    data: z.object({
      count: z.int().nullable(),
      keptUntil: z.string().nullable(),
      knownUntil: z.string(),
    }),
  },
};
/** Of the backup that is made first, where this version of the program keeps a vault otherwise. */
const givenUp = { GIVEN_UP: {} };
const acceptLoss = z.boolean().optional();
const recovery = { RECOVERY_CODE_MISTYPED: {}, WRONG_RECOVERY_CODE: {} };

const passphraseAsked = base
  .input(z.strictObject({ passphrase: Attempt }))
  .errors({ ...keyFile, WRONG_PASSPHRASE: {} });

export const vault = {
  status: oc.output(type<VaultStatus>()),

  /** The folder of this computer that everything is in. */
  place: oc.output(type<{ readonly folder: string }>()),

  /** The vaults of this computer; readable without any key. */
  list: oc.output(type<VaultList>()),

  /** Only while none is open. Null: one that is yet to be made. */
  choose: oc
    .input(z.strictObject({ id: z.string().max(255).nullable() }))
    .output(type<void>())
    .errors({ VAULT_OPEN: {}, VAULT_MISSING: {} }),

  /** First run: an encrypted vault, opened at once. Whose it is may be said later. */
  create: oc
    .input(
      z.strictObject({
        passphrase: Passphrase,
        organiser: OrganiserProfile.optional(),
        label: VaultLabel.optional(),
      }),
    )
    .output(type<void>())
    .errors({
      VAULT_EXISTS: {},
      VAULT_IN_USE: {},
      NETWORK_FOLDER: {},
      WEAK_PASSPHRASE: {},
      ...disk,
    }),

  unlock: oc
    .input(z.strictObject({ passphrase: Attempt, acceptLoss }))
    .output(type<void>())
    .errors({
      WRONG_PASSPHRASE: {},
      ...keyFile,
      ...database,
      ...disk,
      ...rolledBack,
      ...givenUp,
    }),

  /** Opens the vault by the operating system's keychain. */
  unlockByKeychain: oc.output(type<void>()).errors({
    KEYCHAIN_REFUSED: {},
    VAULT_DAMAGED: {},
    VAULT_NEWER: {},
    ...database,
    ...disk,
    ...givenUp,
  }),

  lock: oc.output(type<void>()),

  /** How long until the vault locks itself. Asking is no sign that somebody is there. */
  idle: base.output(type<IdleState>()),

  /** Somebody touched the keyboard, the mouse or the screen on the page. */
  touch: base.output(type<IdleState>()),

  chooseIdleMinutes: base
    .input(VaultSettings.pick({ idleMinutes: true }))
    .output(type<IdleState>()),

  /** Which keys there are, also while locked; null when the key file cannot be read. */
  keys: oc.output(type<VaultKeys | null>()),

  /** Seven French words drawn by chance. */
  proposePassphrase: oc.output(type<{ readonly passphrase: string }>()),

  /** `context`: names the page knows and the vault may not hold yet. */
  ratePassphrase: oc
    .input(z.strictObject({ passphrase: Attempt, context: z.array(z.string().max(400)).max(10) }))
    .output(type<PassphraseStrength>()),

  /** For who is told VAULT_IN_USE: which program has the vault open. */
  holder: oc.output(type<{ readonly holder: Holder | null }>()),

  /** Reads every page, reference, word of the search and link of the chain of operations. */
  verify: base.output(type<Verification>()),

  changePassphrase: base
    .input(z.strictObject({ current: Attempt, next: Passphrase }))
    .output(type<void>())
    .errors({ ...keyFile, WRONG_PASSPHRASE: {}, WEAK_PASSPHRASE: {} }),

  rename: base
    .input(z.strictObject({ label: VaultLabel }))
    .output(type<void>())
    .errors(keyFile),

  /** Whether the keychain opens this vault, also while locked. */
  keychain: oc.output(type<KeychainStatus>()),

  turnKeychainOn: passphraseAsked.output(type<void>()).errors({ KEYCHAIN_UNAVAILABLE: {} }),

  turnKeychainOff: passphraseAsked.output(type<void>()),

  /** The raw key of the database, in hexadecimal, and its file: for another program. */
  databaseKey: passphraseAsked.output(type<{ readonly key: string; readonly file: string }>()),

  /** A new recovery code, shown once. It opens nothing until it was typed back. */
  draftRecoveryCode: passphraseAsked.output(type<{ readonly code: string }>()),

  /** The code typed back: from now on it opens the vault, and the one before does not. */
  activateRecoveryCode: base
    .input(z.strictObject({ code: TypedCode }))
    .output(type<void>())
    .errors({ ...keyFile, ...recovery }),

  revokeRecoveryCode: passphraseAsked.output(type<void>()),

  /** Ends this vault for good, with its backups. */
  destroy: passphraseAsked.output(type<void>()),

  /** For who forgot their passphrase: whether this code opens the vault. It stays locked. */
  checkRecoveryCode: oc
    .input(z.strictObject({ code: TypedCode }))
    .output(type<void>())
    .errors({ ...keyFile, ...recovery }),

  /** Opens the vault with the recovery code, and gives it a new passphrase in the same breath. */
  recover: oc
    .input(z.strictObject({ code: TypedCode, passphrase: Passphrase, acceptLoss }))
    .output(type<void>())
    .errors({
      WEAK_PASSPHRASE: {},
      ...keyFile,
      ...recovery,
      ...database,
      ...disk,
      ...rolledBack,
      ...givenUp,
    }),
};
