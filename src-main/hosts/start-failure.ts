import { type StartFailure, startFailures } from "#domain/start-failure.ts";

/** Read by build/start.mjs before anything is built: it imports no package. */
export type { StartFailure };

/** What an error means for whoever waits for Autour; what it says itself is in English and may name a folder. */
export const startFailureOf = (error: unknown): StartFailure => {
  if (!(error instanceof Error)) return "unexpected";
  if ("syscall" in error && error.syscall === "listen") return "portRefused";
  const code = "code" in error ? error.code : undefined;
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "folderReadOnly";
    case "EEXIST":
    case "ENOTDIR":
    case "ELOOP":
    case "ENAMETOOLONG":
      return "folderBlocked";
    case "ENOSPC":
    case "EDQUOT":
      return "diskFull";
    case "ENOENT":
    case "ERR_DLOPEN_FAILED":
    case "ERR_MODULE_NOT_FOUND":
    case "MODULE_NOT_FOUND":
      return "filesMissing";
    default:
      return "unexpected";
  }
};

/** Beyond the codes that Node and a shell give a meaning (1 to 14, 126 and more). */
const FIRST_EXIT_CODE = 40;

/** How a process that only its parent hears says why it ended. */
export const exitCodeOf = (failure: StartFailure): number =>
  FIRST_EXIT_CODE + startFailures.indexOf(failure);

/** Undefined for an end that says nothing, such as a kill. */
export const startFailureOfExit = (code: number | null): StartFailure | undefined =>
  code === null ? undefined : startFailures[code - FIRST_EXIT_CODE];
