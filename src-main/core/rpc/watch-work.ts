import type { LongWork } from "#domain/progress.ts";
import type { ProgressDep, WatchedWork } from "../services/progress.ts";

/** Runs long work so that the page can ask how far it is, and give it up. `signal`: of the call. */
export const watchWork = async <Value>(
  { progress }: ProgressDep,
  work: LongWork,
  signal: AbortSignal | undefined,
  run: (watch: WatchedWork) => Promise<Value>,
): Promise<Value> => {
  using watch = progress.begin(work, signal);
  return await run(watch);
};
