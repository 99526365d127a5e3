import {
  activeAt,
  type Idleness,
  idleUntil,
  isIdleTooLong,
  locksIn,
  type Moment,
} from "#domain/idle-policy.ts";
import type { LockReason } from "#domain/lock-reason.ts";
import { IDLE_MINUTES } from "#domain/vault-settings.ts";
import { readVaultSettings } from "../db/queries/vault-settings.ts";
import type { Vault } from "./vault.ts";

/** Locks the vault when nobody is there, and knows why it is locked. */
export interface VaultLock {
  /** To be called before anything is asked of the vault, and now and then: locks it when nobody was there for too long. */
  readonly check: () => void;
  /** To be called after whatever may have opened the vault: from then on somebody is there. */
  readonly notice: () => void;
  /** Somebody touched the page. Too late is too late: a vault whose time is over locks all the same. */
  readonly touch: () => void;
  /** Null: somebody asked for it. */
  readonly lock: (by: LockReason | null) => void;
  /** Why the vault locked by itself; null when somebody did it, and while it is open. */
  readonly lockedBy: () => LockReason | null;
  /** After how many minutes, and in how many milliseconds if nobody touches anything; null while locked. */
  readonly idle: () => IdleState | null;
}

interface IdleState {
  readonly minutes: number;
  readonly locksInMs: number;
}

/** What a host does about it. */
export interface LockListener {
  readonly onOpened: () => void;
  readonly onLocked: (by: LockReason | null) => void;
}

interface VaultLockDeps {
  /** The one that is chosen. */
  readonly vault: () => Pick<Vault, "db" | "lock">;
  readonly moment: () => Moment;
  /** Why the vault was locked before this process started. */
  readonly lockedBefore: LockReason | null;
  readonly listener: LockListener | undefined;
}

export const createVaultLock = ({
  vault,
  moment,
  lockedBefore,
  listener,
}: VaultLockDeps): VaultLock => {
  let idleness: Idleness | null = null;
  let minutes: number = IDLE_MINUTES.default;
  let lockedBy = lockedBefore;

  const tellLocked = (by: LockReason | null): void => {
    idleness = null;
    lockedBy = by;
    listener?.onLocked(by);
  };

  const lock = (by: LockReason | null): void => {
    if (vault().db() === null) return;
    vault().lock();
    tellLocked(by);
  };

  const notice = (): void => {
    const db = vault().db();
    // Whatever closed it, a restore that failed for one.
    if (db === null && idleness) return tellLocked(null);
    if (db === null || idleness) return;
    minutes = readVaultSettings(db).idleMinutes;
    idleness = activeAt(moment());
    lockedBy = null;
    listener?.onOpened();
  };

  const check = (): void => {
    notice();
    if (!idleness) return;
    idleness = idleUntil(idleness, moment());
    if (isIdleTooLong(idleness, minutes)) lock("idle");
  };

  const touch = (): void => {
    check();
    const db = vault().db();
    if (db === null) return;
    // Also after it was chosen anew, or came with a backup.
    minutes = readVaultSettings(db).idleMinutes;
    idleness = activeAt(moment());
  };

  return {
    check,
    notice,
    lock,
    touch,
    lockedBy: () => lockedBy,
    idle: () => idleness && { minutes, locksInMs: locksIn(idleness, minutes) },
  };
};
