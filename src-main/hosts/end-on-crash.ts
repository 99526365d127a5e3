import type { Core } from "#core/create-core.ts";
import { errorKindOf } from "#core/rpc/diagnostic-log.ts";

/**
 * What nobody caught ends the core: what was committed is on disk, and what its state is now nobody knows. Only the kind
 * of the error is kept; what it says may name somebody, and would otherwise be printed.
 */
export const endOnCrash = (core: Core): void => {
  const end = (error: unknown) => {
    core.context.diagnostics.note({ event: "crashed", kind: errorKindOf(error) });
    process.exit(1);
  };
  // Before what says it on the output where there is no log yet (`end-without-words.ts`).
  process.prependListener("uncaughtException", end);
  process.prependListener("unhandledRejection", end);
};
