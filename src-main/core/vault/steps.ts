import { setImmediate } from "node:timers/promises";

/** Long work that lets go of the processor at each `yield`, between two pieces that belong together. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** All of it at once: nothing else happens meanwhile. */
export const runNow = <Value>(steps: Steps<Value>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Lets what waits go first after each piece. Aborting ends it before its next piece, with what it began cleaned away. */
export const runInPieces = async <Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
): Promise<Value> => {
  for (;;) {
    const step = signal.aborted ? steps.throw(signal.reason) : steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
};
