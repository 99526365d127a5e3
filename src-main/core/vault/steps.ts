import { setImmediate } from "node:timers/promises";
import type { Steps } from "#domain/steps.ts";

/** What whoever asked for long work has to do with it meanwhile. */
export interface Watch {
  /** Aborted when they give it up. */
  readonly signal: AbortSignal;
  /** Between 0 and 1. */
  readonly onShare: (share: number) => void;
}

/** Of work that nobody looks at. */
export const unwatched = (signal: AbortSignal = new AbortController().signal): Watch => ({
  signal,
  onShare: () => {},
});

/** Lets what waits go first after each piece. Aborting ends it before its next piece, with what it began cleaned away. */
export const runInPieces = async <Value>(
  steps: Steps<Value>,
  { signal, onShare }: Watch,
): Promise<Value> => {
  for (;;) {
    const step = signal.aborted ? steps.throw(signal.reason) : steps.next();
    if (step.done) return step.value;
    onShare(step.value);
    await setImmediate();
  }
};
