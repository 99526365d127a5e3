import type { Core } from "#core/create-core.ts";
import { errorKindOf } from "#core/rpc/diagnostic-log.ts";

/**
 * What nobody caught ends the core: what was committed is on disk, and what its state is now nobody knows. Only the kind
 * of the error is kept; what it says may name somebody, and would otherwise be printed.
 */
export const endOnCrash = (core: Core): void => {
  process.on("uncaughtException", (error) => {
    core.context.diagnostics.note({ event: "crashed", kind: errorKindOf(error) });
    process.exit(1);
  });
};
