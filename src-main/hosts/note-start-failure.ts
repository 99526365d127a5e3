import { systemClock } from "#core/create-core.ts";
import { createDiagnosticLog } from "#core/rpc/diagnostic-log.ts";
import type { StartFailure } from "#domain/start-failure.ts";

/** A line in the diagnostic log, where there is no core to write it. Its folder may be what failed: then nothing is written. */
export const noteStartFailure = (file: string, failure: StartFailure): void =>
  createDiagnosticLog({ file, clock: systemClock }).note({ event: "windowFailed", failure });
