import { loadsSqlite } from "#core/create-core.ts";
import { exitCodeOf } from "./start-failure.ts";

/** After the first screen, which needs no database: long before anybody has typed a passphrase. */
const LOOK_AFTER_MS = 500;

/** A vault would refuse to open without saying why. The parent tells what is missing, by the exit code. */
export const endWithoutLibrary = (nativeBinding: string | undefined): void => {
  setTimeout(() => {
    if (!loadsSqlite(nativeBinding)) process.exit(exitCodeOf("filesMissing"));
  }, LOOK_AFTER_MS).unref();
};
