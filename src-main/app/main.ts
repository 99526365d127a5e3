import { mkdirSync } from "node:fs";
import path from "node:path";
import { app, type BrowserWindow, dialog, ipcMain, MessageChannelMain, session } from "electron";
import { localDataFolder, vaultFolderIn } from "#hosts/data-folder.ts";
import { forbidCoreDumps } from "#hosts/forbid-core-dumps.ts";
import { pageOrigin, pageUrl, registerAppScheme, serveAppProtocol } from "./app-protocol.ts";
import { type CoreProcess, startCoreProcess } from "./core-process.ts";
import { setApplicationMenu } from "./menu.ts";
import { chooseSavePath } from "./save-dialog.ts";
import { forbidNetwork, guardContents, guardSession, sandboxEverything } from "./security.ts";
import { createMainWindow, focusWindow, isPageOf, showAddress } from "./windows.ts";

forbidCoreDumps();

const here = import.meta.dirname;

/** For development and tests; an installed Autour does not look at them. */
const {
  AUTOUR_DATA: dataFolder = localDataFolder(),
  AUTOUR_SAVE_FOLDER: saveFolder,
  AUTOUR_SQLITE_BINDING: nativeBinding,
  ELECTRON_RENDERER_URL: developmentUrl,
}: NodeJS.ProcessEnv = app.isPackaged ? {} : process.env;

const windowFolder = path.join(dataFolder, "window");
mkdirSync(windowFolder, { recursive: true, mode: 0o700 });
app.setPath("userData", windowFolder);

const homeUrl = developmentUrl === undefined ? pageUrl : new URL("/", developmentUrl).href;
/** One of the page's own addresses (src-renderer/app/router.tsx). */
const aboutUrl = `${homeUrl}#/a-propos`;
const homeOrigin = developmentUrl === undefined ? pageOrigin : new URL(developmentUrl).origin;

const openAutour = async () => {
  registerAppScheme();
  sandboxEverything();
  if (developmentUrl === undefined) forbidNetwork();
  guardContents(homeUrl);
  await app.whenReady();

  let window: BrowserWindow | undefined;

  // First: nothing can be shown before the core answers, and it takes the longest to start.
  const core = startCoreProcess({
    modulePath: path.join(here, "utility-process.js"),
    args: [vaultFolderIn(dataFolder), app.getAppPath(), nativeBinding ?? ""],
    chooseSavePath: (suggestedName) =>
      saveFolder === undefined
        ? chooseSavePath(window, suggestedName)
        : Promise.resolve(path.join(saveFolder, path.basename(suggestedName))),
    onGivenUp: () => void explainFailure(),
  });

  // Without "persist:" the session lives in memory: no cache of what was read stays on the disk.
  const pageSession = session.fromPartition("autour");
  // Nothing is shown in the default session, which does write to the disk; it is shut all the same.
  await guardSession(session.defaultSession, developmentUrl);
  await guardSession(pageSession, developmentUrl);
  serveAppProtocol(pageSession, path.join(here, "..", "renderer"));
  setApplicationMenu({
    allowDevTools: !app.isPackaged,
    onAbout: () => window && showAddress(window, aboutUrl),
  });

  window = createMainWindow({
    session: pageSession,
    preloadFile: path.join(here, "..", "preload", "preload.cjs"),
    allowDevTools: !app.isPackaged,
  });
  brokerPorts(window, core);
  app.on("second-instance", () => window && focusWindow(window));
  closeCoreBeforeQuitting(core);
  await window.loadURL(homeUrl);
};

/** The page and the core get the two ends of one channel; what they say does not pass through here. */
const brokerPorts = (window: BrowserWindow, core: CoreProcess) =>
  ipcMain.on("connect-core", (event) => {
    if (!isPageOf(window, event) || event.senderFrame?.origin !== homeOrigin) return;
    const { port1, port2 } = new MessageChannelMain();
    if (core.connect(port1)) event.senderFrame.postMessage("core-port", null, [port2]);
  });

const closeCoreBeforeQuitting = (core: CoreProcess) => {
  let closed = false;
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void core.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
};

const explainFailure = async () => {
  const { response } = await dialog.showMessageBox({
    type: "error",
    title: "Autour",
    message: "Autour s’est arrêté plusieurs fois de suite.",
    detail:
      "Ce que vous aviez enregistré reste sur cet ordinateur. Relancez Autour ; si cela recommence, redémarrez l’ordinateur.",
    buttons: ["Relancer Autour", "Quitter"],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) app.relaunch();
  app.quit();
};

if (app.requestSingleInstanceLock()) {
  openAutour().catch(() => {
    dialog.showErrorBox("Autour", "Autour n’a pas pu s’ouvrir. Redémarrez l’ordinateur.");
    app.quit();
  });
} else {
  app.quit();
}
