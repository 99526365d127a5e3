import type { VaultSettings } from "#domain/vault-settings.ts";
import { err, type Result } from "#domain/result.ts";
import type { OpenDatabase } from "../db/open-database.ts";
import { changeVaultSettings } from "../db/queries/vault-settings.ts";
import type { BackupKeys } from "./make-backup.ts";

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

/** Lets long work on an open vault wait for its turn. */
export interface Turns {
  /** One after the other: two backups at once would give their files the same name. */
  readonly inTurn: <Value>(
    work: (session: Session) => Promise<Value>,
  ) => Promise<Value | Result<never, { readonly type: "Locked" }>>;
  readonly isUnderWay: () => boolean;
  /** Once nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

export const locked = err({ type: "Locked" } as const);

export const createTurns = (openSession: () => Session | null): Turns => {
  let underWay = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn: (work) => {
      underWay += 1;
      const done = last.then(async () => {
        const session = openSession();
        try {
          return session ? await work(session) : locked;
        } catch (error) {
          // Only what locking cut short: what goes wrong in a restore, which ends a session too, is said.
          if (error === session?.ending.reason) return locked;
          throw error;
        } finally {
          underWay -= 1;
        }
      });
      last = done.catch(() => undefined);
      return done;
    },
    isUnderWay: () => underWay > 0,
    settled: async () => void (await last),
  };
};

/** Remembers what was done or chosen for the vault as a whole: beside the chain, since no work in it changes. */
export const note = ({ database }: Session, changed: Partial<VaultSettings>): void =>
  database.db.transaction((tx) => void changeVaultSettings(tx, changed));
