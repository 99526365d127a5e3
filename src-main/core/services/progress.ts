import type { LongWork, Progress } from "#domain/progress.ts";

export interface ProgressDep {
  readonly progress: ProgressBoard;
}

/** What long work is under way, and how far it is. */
export interface ProgressBoard {
  /** Notes work as under way until what is given is disposed of. `asked`: aborted when the one who asked is gone. */
  readonly begin: (work: LongWork, asked: AbortSignal | undefined) => WatchedWork & Disposable;
  readonly of: (work: LongWork) => Progress;
  /** Lets it end before its next piece. What it answers then says whether it was done before. */
  readonly giveUp: (work: LongWork) => void;
}

export interface WatchedWork {
  /** Aborted when it is given up. */
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

interface Entry {
  share: number | null;
  readonly end: AbortController;
}

export const createProgressBoard = (): ProgressBoard => {
  const entries = new Map<LongWork, Set<Entry>>();
  const entriesOf = (work: LongWork): Set<Entry> => {
    const known = entries.get(work);
    if (known) return known;
    const none = new Set<Entry>();
    entries.set(work, none);
    return none;
  };
  return {
    begin: (work, asked) => {
      const entry: Entry = { share: null, end: new AbortController() };
      entriesOf(work).add(entry);
      return {
        signal: asked ? AbortSignal.any([entry.end.signal, asked]) : entry.end.signal,
        onShare: (share) => {
          entry.share = share;
        },
        [Symbol.dispose]: () => void entriesOf(work).delete(entry),
      };
    },

    of: (work) => {
      const shares = [...entriesOf(work)].map(({ share }) => share);
      const known = shares.filter((share) => share !== null);
      return {
        isUnderWay: shares.length > 0,
        share: known.length > 0 ? Math.max(...known) : null,
      };
    },

    giveUp: (work) => {
      for (const { end } of entriesOf(work)) end.abort();
    },
  };
};
