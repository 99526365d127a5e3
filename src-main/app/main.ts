import { mkdirSync } from "node:fs";
import path from "node:path";
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  MessageChannelMain,
  nativeTheme,
  powerMonitor,
  type Session,
  session,
} from "electron";
import { localDataFolder, vaultsFolderIn } from "#hosts/data-folder.ts";
import { forbidCoreDumps } from "#hosts/forbid-core-dumps.ts";
import { pageOrigin, pageUrl, registerAppScheme, serveAppProtocol } from "./app-protocol.ts";
import { type CopiesMade, isCopyMark, rememberCopies } from "./clipboard.ts";
import { type CoreProcess, startCoreProcess, type WindowPreferences } from "./core-process.ts";
import { type Desk, setDesk } from "./desk.ts";
import { createKeychain } from "./keychain.ts";
import { menuWordsOf } from "./menu-words.ts";
import { setApplicationMenu } from "./menu.ts";
import { chooseFolder, chooseSavePath } from "./save-dialog.ts";
import { forbidNetwork, guardContents, guardSession, sandboxEverything } from "./security.ts";
import {
  createMainWindow,
  focusWindow,
  isPageOf,
  showAddress,
  type WindowStance,
} from "./windows.ts";

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
/** Two of the page's own addresses (src-renderer/app/router.tsx). */
const aboutUrl = `${homeUrl}#/a-propos`;
const helpUrl = `${homeUrl}#/aide`;
const homeOrigin = developmentUrl === undefined ? pageOrigin : new URL(developmentUrl).origin;

const openAutour = async () => {
  registerAppScheme();
  sandboxEverything();
  if (developmentUrl === undefined) forbidNetwork();
  guardContents(homeUrl);
  await app.whenReady();

  const copies = rememberCopies();
  // First: nothing can be shown before the core answers, and it takes the longest to start.
  const core = startCoreProcess({
    modulePath: path.join(here, "utility-process.js"),
    args: [vaultsFolderIn(dataFolder), app.getAppPath(), nativeBinding ?? ""],
    chooseSavePath: (suggestedName) =>
      saveFolder === undefined
        ? chooseSavePath(desk.window(), suggestedName)
        : Promise.resolve(path.join(saveFolder, path.basename(suggestedName))),
    chooseFolder: (purpose) =>
      saveFolder === undefined ? chooseFolder(desk.window(), purpose) : Promise.resolve(saveFolder),
    answerKeychain: createKeychain(path.join(windowFolder, "keychain")).answer,
    onPreferences: ({ theme, language }) => {
      // The page, the dialogs and the frame of the window then all take the theme from one place.
      nativeTheme.themeSource = theme;
      setMenu(language);
    },
    onLocked: (reason) => void desk.startOver(reason),
    onGivenUp: () => void explainFailure(),
  });
  const setMenu = (language: WindowPreferences["language"]) =>
    setApplicationMenu({
      words: menuWordsOf(language ?? spokenHere()),
      allowDevTools: !app.isPackaged,
      onHelp: () => withWindow(desk, (window) => showAddress(window, helpUrl)),
      onAbout: () => withWindow(desk, (window) => showAddress(window, aboutUrl)),
    });
  const desk = setDesk({
    core: () => core,
    copies,
    createWindow: windowFactory(),
    homeUrl,
  });
  // Until the core has said what was chosen.
  setMenu(null);

  // Nothing is shown in the default session, which does write to the disk; it is shut all the same.
  await guardSession(session.defaultSession, {
    pageOrigin: homeOrigin,
    developmentOrigin: developmentUrl,
  });
  listenToPage(desk, core, copies);
  lockWithComputer(desk, core);
  app.on("second-instance", () => withWindow(desk, focusWindow));
  closeCoreBeforeQuitting(core, copies);
  await desk.open();
};

/**
 * Makes windows whose pages share nothing: two sessions take turns, so that a page never finds what the one before it
 * left, and no more of them pile up. Without "persist:" a session lives in memory: nothing stays on the disk.
 */
const windowFactory = () => {
  let made = 0;
  const guarded = new Map<string, Promise<Session>>();

  return async (stance?: WindowStance): Promise<BrowserWindow> => {
    made += 1;
    const partition = `autour-${made % 2}`;
    const pageSession = guarded.get(partition) ?? guardedSession(partition);
    guarded.set(partition, pageSession);
    return createMainWindow({
      session: await pageSession,
      preloadFile: path.join(here, "..", "preload", "preload.cjs"),
      allowDevTools: !app.isPackaged,
      ...(stance && { stance }),
    });
  };
};

const guardedSession = async (partition: string): Promise<Session> => {
  const pageSession = session.fromPartition(partition);
  await guardSession(pageSession, { pageOrigin: homeOrigin, developmentOrigin: developmentUrl });
  serveAppProtocol(pageSession, path.join(here, "..", "renderer"));
  return pageSession;
};

const withWindow = (desk: Desk, act: (window: BrowserWindow) => void) => {
  const window = desk.window();
  if (window && !window.isDestroyed()) act(window);
};

const listenToPage = (desk: Desk, core: CoreProcess, copies: CopiesMade) => {
  const isFromPage = (event: Electron.IpcMainEvent) => {
    const window = desk.window();
    return (
      window !== undefined &&
      !window.isDestroyed() &&
      isPageOf(window, event) &&
      event.senderFrame?.origin === homeOrigin
    );
  };
  // The page and the core get the two ends of one channel; what they say does not pass through here.
  ipcMain.on("connect-core", (event) => {
    if (!isFromPage(event)) return;
    const { port1, port2 } = new MessageChannelMain();
    if (core.connect(port1)) event.senderFrame?.postMessage("core-port", null, [port2]);
  });
  ipcMain.on("copied", (event, mark: unknown) => {
    if (isFromPage(event) && isCopyMark(mark)) copies.note(mark);
  });
};

/** The computer is left, goes to sleep, or was away for an unknown time (reliability 4.3). */
const lockWithComputer = (desk: Desk, core: CoreProcess) => {
  powerMonitor.on("suspend", () => desk.lock("sleep"));
  powerMonitor.on("lock-screen", () => desk.lock("session"));
  powerMonitor.on("user-did-resign-active", () => desk.lock("session"));
  powerMonitor.on("resume", () => core.checkIdle());
  app.on("browser-window-focus", () => core.checkIdle());
};

const closeCoreBeforeQuitting = (core: CoreProcess, copies: CopiesMade) => {
  let closed = false;
  const close = async () => {
    await Promise.allSettled([core.close(), copies.takeBack()]);
    closed = true;
    app.quit();
  };
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void close();
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

/** The language the window was started in, as the page has it, else the computer's. */
function spokenHere(): string {
  return app.commandLine.getSwitchValue("lang") || app.getLocale();
}
