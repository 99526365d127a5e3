import type Database from "better-sqlite3";

/** How often it is looked whether there is something to bring into the database file, in milliseconds. */
const TICK_MS = 5000;
/** While changes keep coming, every so many ticks all the same: half a minute. */
const BUSY_TICKS = 6;

/**
 * Brings the log of an open database into its file once nothing has changed for five seconds, and every half minute
 * while work goes on: a short log is one that little can be lost of, and no deleted word stays in it. `onCheckpoint`
 * is called after each. Ends with the signal.
 */
export const keepCheckpoints = (
  connection: Database.Database,
  onCheckpoint: () => void,
  ending: AbortSignal,
): void => {
  const changes = connection.prepare<[], number>("select total_changes()").pluck();
  let checkpointed = changes.get() ?? 0;
  let seen = checkpointed;
  let waited = 0;

  const tick = () => {
    const now = changes.get() ?? 0;
    const isQuiet = now === seen;
    seen = now;
    if (now === checkpointed) return;
    waited += 1;
    if (!isQuiet && waited < BUSY_TICKS) return;
    try {
      connection.pragma("wal_checkpoint(TRUNCATE)");
      onCheckpoint();
      checkpointed = now;
      waited = 0;
    } catch {
      // A full disk is said by the next save; what was committed is in the log, and the next tick tries again.
    }
  };

  const timer = setInterval(tick, TICK_MS).unref();
  ending.addEventListener("abort", () => clearInterval(timer), { once: true });
};
