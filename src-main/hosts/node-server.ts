import { mkdirSync } from "node:fs";
import path from "node:path";
import { createCore } from "#core/create-core.ts";
import { localDataFolder, vaultFolderIn } from "./data-folder.ts";
import { endWithoutWords } from "./end-without-words.ts";
import { forbidCoreDumps } from "./forbid-core-dumps.ts";
import { resourcesIn } from "./resources.ts";
import { serveCore } from "./serve-core.ts";

/** Browser host: `npm start` forks this file when there is no window to open; it also runs on its own. */
forbidCoreDumps();
endWithoutWords();

const here = import.meta.dirname;
const appFolder = path.join(here, "..", "..");
const dataFolder = process.env["AUTOUR_DATA"] ?? localDataFolder();
mkdirSync(dataFolder, { recursive: true, mode: 0o700 });

const nativeBinding = process.env["AUTOUR_SQLITE_BINDING"];
const core = createCore({
  vaultFolder: vaultFolderIn(dataFolder),
  resources: resourcesIn(appFolder),
  saveFile: async () => "unsupported",
  ...(nativeBinding ? { nativeBinding } : {}),
});

let closing = false;
const close = async () => {
  if (closing) return;
  closing = true;
  await served.close();
  core[Symbol.dispose]();
  process.exit(0);
};

const served = await serveCore({
  core,
  pageFolder: path.join(here, "..", "renderer"),
  onDeserted: () => {
    console.log("Aucune page n’est ouverte depuis un quart d’heure : Autour s’arrête.");
    void close();
  },
});

/** The parent prints the link and opens the browser; without a parent, the link is for whoever reads the terminal. */
const announceLink = () => {
  const link = served.issueLink();
  if (process.send) process.send({ type: "link", link });
  else console.log(link);
};
announceLink();

process.on("message", (message) => {
  if (message === "new-link") announceLink();
  if (message === "close") void close();
});
// The parent may be killed before it can say anything.
process.on("disconnect", () => void close());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void close());
}
