/** Long work that lets go of the processor at each `yield`, and says there how much of it is done, between 0 and 1. */
export type Steps<Value> = Generator<number, Value, undefined>;

/** Work that is a part of other work: from one share of that to another. */
export function* part<Value>(steps: Steps<Value>, from: number, until: number): Steps<Value> {
  let step = steps.next();
  while (!step.done) {
    let ended: { readonly by: unknown } | null = null;
    try {
      yield from + (until - from) * step.value;
    } catch (error) {
      ended = { by: error };
    }
    step = ended ? steps.throw(ended.by) : steps.next();
  }
  return step.value;
}

/** All of it at once: nothing else happens meanwhile. */
export const runNow = <Value>(steps: Steps<Value>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
