import type { VaultSettings } from "#domain/vault-settings.ts";
import type { Interruption } from "#domain/progress.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { Steps } from "#domain/steps.ts";
import type { OpenDatabase } from "../db/open-database.ts";
import { changeVaultSettings } from "../db/queries/vault-settings.ts";
import type { BackupKeys } from "./make-backup.ts";
import { runInPieces, unwatched, type Watch } from "./steps.ts";

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
  /**
   * One after the other: two backups at once would give their files the same name. The work is watched by who asked for
   * it, and ends with the session too.
   */
  readonly inTurn: <Value>(
    work: (session: Session, watch: Watch) => Promise<Value>,
    asked?: Watch,
  ) => Promise<Value | Result<never, Interruption>>;
  readonly isUnderWay: () => boolean;
  /** Once nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

export const locked = err({ type: "Locked" } as const);

const givenUp = err({ type: "GivenUp" } as const);

/** Work on an open vault, piece by piece, until the session ends or whoever asked for it gives it up. */
export const runInSession = async <Value>(
  session: Session | null,
  asked: Watch,
  stepsOf: (session: Session) => Steps<Value>,
): Promise<Result<Value, Interruption>> => {
  if (!session) return locked;
  try {
    return ok(await runInPieces(stepsOf(session), watchWithin(session, asked)));
  } catch (error) {
    return interruptionOf(error, session, asked);
  }
};

const watchWithin = ({ ending }: Session, { signal, onShare }: Watch): Watch => ({
  signal: AbortSignal.any([ending, signal]),
  onShare,
});

// Only what locking or giving up cut short: what goes wrong in a restore, which ends a session too, is said.
const interruptionOf = (
  error: unknown,
  session: Session | null,
  { signal }: Watch,
): Result<never, Interruption> => {
  if (session?.ending.aborted && error === session.ending.reason) return locked;
  if (signal.aborted && error === signal.reason) return givenUp;
  throw error;
};

export const createTurns = (openSession: () => Session | null): Turns => {
  let underWay = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn: (work, asked = unwatched()) => {
      underWay += 1;
      let isBegun = false;
      const done = last.then(async () => {
        isBegun = true;
        const session = openSession();
        try {
          if (!session) return locked;
          if (asked.signal.aborted) return givenUp;
          return await work(session, watchWithin(session, asked));
        } catch (error) {
          return interruptionOf(error, session, asked);
        } finally {
          underWay -= 1;
        }
      });
      last = done.catch(() => undefined);
      // Whoever gives up what has not begun is not kept waiting for what is before it.
      const leftInTime = new Promise<Result<never, Interruption>>((resolve) => {
        const leave = () => !isBegun && resolve(givenUp);
        asked.signal.addEventListener("abort", leave, { once: true });
      });
      return Promise.race([done, leftInTime]);
    },
    isUnderWay: () => underWay > 0,
    settled: async () => void (await last),
  };
};

/** Remembers what was done or chosen for the vault as a whole: beside the chain, since no work in it changes. */
export const note = ({ database }: Session, changed: Partial<VaultSettings>): void =>
  database.db.transaction((tx) => void changeVaultSettings(tx, changed));
