import { once } from "node:events";
import { Socket } from "node:net";
import path from "node:path";
import * as z from "zod";
import { createCore } from "#core/create-core.ts";
import { type LockReason, lockReasons } from "#domain/lock-reason.ts";
import {
  diagnosticFileIn,
  localDataFolder,
  preferencesFileIn,
  vaultsFolderIn,
} from "./data-folder.ts";
import { endOnCrash } from "./end-on-crash.ts";
import { endWithoutLibrary } from "./end-without-library.ts";
import { endWithoutWords } from "./end-without-words.ts";
import { forbidCoreDumps } from "./forbid-core-dumps.ts";
import { prepareFolder } from "./prepare-folder.ts";
import { resourcesIn } from "./resources.ts";
import { serveCore } from "./serve-core.ts";
import { exitCodeOf } from "./start-failure.ts";
import { failureSentence, languageOfTerminal } from "./start-failure-words.ts";
import { startWords } from "./start-words.ts";

/**
 * Browser host: `npm start` forks this file when there is no window to open; it also runs on its own.
 *
 * A parent that keeps the port (build/start.mjs, which says so by an argument) brings each connection here. When the vault
 * locks, this process then ends with all it has read, and the parent starts another one for the same page.
 */
endWithoutWords();
await forbidCoreDumps();

const here = import.meta.dirname;
const appFolder = path.join(here, "..", "..");
const dataFolder = process.env["AUTOUR_DATA"] ?? localDataFolder();
const obstacle = prepareFolder(dataFolder);
const language = languageOfTerminal(process.env);
const words = startWords[language];
if (obstacle) {
  // The parent says it.
  if (!process.send) console.error(failureSentence(obstacle, language));
  process.exit(exitCodeOf(obstacle));
}

const DoorMessage = z.object({
  type: z.literal("door"),
  port: z.int(),
  secret: z.string(),
  lockedBy: z.enum(lockReasons).nullable(),
});

/** The page is told that the vault is locked before its connection ends, in milliseconds. */
const LAST_ANSWER_MS = 150;
const LOCKED_FOR_MS = 30 * 60_000;

const door =
  process.argv.includes("--porte") && process.send
    ? DoorMessage.parse((await once(process, "message"))[0])
    : undefined;

// A vault that nobody opens again needs no process that waits for them.
let forsaken: NodeJS.Timeout | undefined;
const waitForOpening = () => {
  clearTimeout(forsaken);
  forsaken = setTimeout(() => {
    console.log(words.longLocked);
    void close();
  }, LOCKED_FOR_MS).unref();
};

const nativeBinding = process.env["AUTOUR_SQLITE_BINDING"];
const core = createCore({
  vaultsFolder: vaultsFolderIn(dataFolder),
  resources: resourcesIn(appFolder),
  saveFile: async () => "unsupported",
  lock: {
    lockedBefore: door?.lockedBy ?? null,
    onOpened: () => clearTimeout(forsaken),
    onLocked: (reason) => {
      waitForOpening();
      if (door) setTimeout(() => void handOver(reason), LAST_ANSWER_MS);
    },
  },
  preferences: { file: preferencesFileIn(dataFolder) },
  diagnostics: { file: diagnosticFileIn(dataFolder), host: "browser" },
  ...(nativeBinding ? { nativeBinding } : {}),
});

endOnCrash(core);
endWithoutLibrary(nativeBinding);

let closing = false;
const close = async () => {
  if (closing) return;
  closing = true;
  await served.close();
  core[Symbol.dispose]();
  process.exit(0);
};

const handOver = async (reason: LockReason | null) => {
  // Somebody was quicker than their own lock.
  if (closing || core.context.vault.status() === "open") return;
  process.send?.({ type: "locked", reason });
  await close();
};

const served = await serveCore({
  core,
  pageFolder: path.join(here, "..", "renderer"),
  onDeserted: () => {
    console.log(words.deserted);
    void close();
  },
  ...(door && { door }),
});
waitForOpening();

/** The parent prints the link and opens the browser; without a parent, the link is for whoever reads the terminal. */
const announceLink = () => {
  const link = served.issueLink();
  if (process.send) process.send({ type: "link", link });
  else console.log(link);
};

process.on("message", (message, connection) => {
  if (connection instanceof Socket) served.accept(connection);
  if (message === "new-link") announceLink();
  if (message === "close") void close();
});
// Who keeps the door asks for a link when it wants one: its browser may be in already.
if (door) process.send?.({ type: "ready" });
else announceLink();
// The parent may be killed before it can say anything.
process.on("disconnect", () => void close());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void close());
}
