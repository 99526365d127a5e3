import path from "node:path";
import {
  app,
  type BrowserWindow,
  ipcMain,
  MessageChannelMain,
  nativeTheme,
  powerMonitor,
  type Session,
  session,
} from "electron";
import {
  diagnosticFileIn,
  localDataFolder,
  preferencesFileIn,
  vaultsFolderIn,
} from "#hosts/data-folder.ts";
import { type FirstLook, takeFirstLook } from "#hosts/first-look.ts";
import { forbidCoreDumps } from "#hosts/forbid-core-dumps.ts";
import { giveBackMemory } from "#hosts/give-back-memory.ts";
import { exitCodeOf, type StartFailure } from "#hosts/start-failure.ts";
import { failureSentence } from "#hosts/start-failure-words.ts";
import { pageOrigin, pageUrl, registerAppScheme, serveAppProtocol } from "./app-protocol.ts";
import { type CopiesMade, isCopyMark, rememberCopies } from "./clipboard.ts";
import { type CoreProcess, createCoreProcess } from "./core-process.ts";
import { type Desk, setDesk } from "./desk.ts";
import { dialogWords } from "./dialog-words.ts";
import { createFailureDialogs } from "./failure-dialogs.ts";
import { createFileDialogs } from "./file-dialogs.ts";
import { findObstacle, temporaryFolder } from "./find-obstacle.ts";
import { createKeychain } from "./keychain.ts";
import { createSpeech, spokenHere } from "./language.ts";
import { menuWords } from "./menu-words.ts";
import { createMenuBar, type MenuBar } from "./menu.ts";
import { awaitOpenedFiles, type OpenedFiles } from "./opened-files.ts";
import { portableFolder } from "./portable.ts";
import { forbidNetwork, guardContents, guardSession, sandboxEverything } from "./security.ts";
import { watchPage } from "./watch-page.ts";
import {
  createMainWindow,
  focusWindow,
  isPageOf,
  sendCommand,
  showAddress,
  type WindowStance,
} from "./windows.ts";

giveBackMemory();

const here = import.meta.dirname;
const pageFolder = path.join(here, "..", "renderer");

const portable = app.isPackaged ? portableFolder() : null;

/** For development and tests; an installed Autour does not look at them. */
const {
  AUTOUR_DATA: dataFolder = portable ?? localDataFolder(),
  AUTOUR_FAILURE_ANSWER: failureAnswer,
  AUTOUR_SAVE_FOLDER: saveFolder,
  AUTOUR_SPELLING: spelling,
  AUTOUR_SQLITE_BINDING: nativeBinding,
  ELECTRON_RENDERER_URL: developmentUrl,
}: NodeJS.ProcessEnv = app.isPackaged ? {} : process.env;

const windowFolder = path.join(dataFolder, "window");
const obstacle = findObstacle({
  dataFolder,
  windowFolder,
  isPortable: portable !== null,
  pageFolder: developmentUrl === undefined ? pageFolder : null,
});
// What keeps Autour from opening is told in a dialog, which also needs a folder.
const electronFolder = obstacle ? temporaryFolder() : windowFolder;
if (electronFolder !== null) app.setPath("userData", electronFolder);

const speech = createSpeech(preferencesFileIn(dataFolder));
const failures = createFailureDialogs({
  language: speech.language,
  diagnosticFile: diagnosticFileIn(dataFolder),
  givenAnswer: failureAnswer,
});

const homeUrl = developmentUrl === undefined ? pageUrl : new URL("/", developmentUrl).href;
/** Two of the page's own addresses (src-renderer/app/router.tsx). */
const aboutUrl = `${homeUrl}#/a-propos`;
const helpUrl = `${homeUrl}#/aide`;
const homeOrigin = developmentUrl === undefined ? pageOrigin : new URL(developmentUrl).origin;

const openAutour = async (openedFiles: OpenedFiles) => {
  registerAppScheme();
  sandboxEverything();
  if (developmentUrl === undefined) forbidNetwork();
  guardContents(homeUrl);
  await app.whenReady();

  const look = takeFirstLook({
    preferencesFile: preferencesFileIn(dataFolder),
    vaultsFolder: vaultsFolderIn(dataFolder),
    pageFolder,
    spoken: spokenHere(),
  });
  nativeTheme.themeSource = look.theme;

  const copies = rememberCopies();
  const core = createCoreProcess({
    modulePath: path.join(here, "utility-process.js"),
    args: [vaultsFolderIn(dataFolder), app.getAppPath(), nativeBinding ?? ""],
    chooseSavePath: (suggestedName) =>
      saveFolder === undefined
        ? dialogs.chooseSavePath(suggestedName)
        : Promise.resolve(path.join(saveFolder, path.basename(suggestedName))),
    chooseFolder: (purpose) =>
      saveFolder === undefined ? dialogs.chooseFolder(purpose) : Promise.resolve(saveFolder),
    answerKeychain: createKeychain(path.join(windowFolder, "keychain")).answer,
    onPreferences: ({ theme, language }) => {
      // The page, the dialogs and the frame of the window then all take the theme from one place.
      nativeTheme.themeSource = theme;
      speech.choose(language);
      menuBar.speak(speech.language());
    },
    onVault: (isOpen) => menuBar.noteVault(isOpen),
    onFileWaiting: () => withWindow(desk, (window) => sendCommand(window, "lookAtFile")),
    onLocked: (reason) => void desk.startOver(reason),
    onGivenUp: (failure) => void fail(failure),
    showsEverything: developmentUrl !== undefined,
  });
  const dialogs = createFileDialogs({
    window: () => desk.window(),
    words: () => dialogWords[speech.language()],
  });
  const importFile = async () => {
    const file = await dialogs.chooseFile();
    if (file !== null) core.openFile(file);
  };
  const menuBar = createMenuBar({
    language: speech.language(),
    allowDevTools: !app.isPackaged,
    onCommand: (command) => withWindow(desk, (window) => sendCommand(window, command)),
    onImport: () => void importFile(),
    onHelp: () => withWindow(desk, (window) => showAddress(window, helpUrl)),
    onAbout: () => withWindow(desk, (window) => showAddress(window, aboutUrl)),
  });
  // Two processes that start at once hold each other up: the core waits until something is on the screen, unless nothing
  // can be before it answers.
  if (!look.isLockScreen) core.start();
  const desk = setDesk({
    core: () => core,
    copies,
    createWindow: windowFactory(look),
    homeUrl,
  });
  // First: the window takes the system a while, and what follows is done meanwhile.
  const isOpen = desk.open();
  const dumpsForbidden = firstLookOf(desk).then(forbidCoreDumps);
  // Nothing is shown in the default session, which does write to the disk; it is shut all the same.
  guardSession(session.defaultSession, {
    pageOrigin: homeOrigin,
    developmentOrigin: developmentUrl,
  });
  listenToPage({ desk, core, copies, menuBar, dumpsForbidden });
  lockWithComputer(desk, core);
  openedFiles.deliverTo({
    openFile: core.openFile,
    onMissing: (name) => void dialogs.tellMissing(name),
    onLaunch: () => withWindow(desk, focusWindow),
  });
  closeCoreBeforeQuitting(core, copies);
  await isOpen;
  if (openedFiles.hasEndedAnother) await fail("otherSilent");
};

/**
 * Makes windows whose pages share nothing: two sessions take turns, so that a page never finds what the one before it
 * left, and no more of them pile up. Without "persist:" a session lives in memory: nothing stays on the disk.
 */
const windowFactory = (look: FirstLook) => {
  let made = 0;
  let isFirstPage = true;
  const guarded = new Set<string>();

  // What holds at the start need not hold for a page that comes later.
  const drawPage = (html: string): string => {
    if (!isFirstPage) return html;
    isFirstPage = false;
    return look.drawInto(html, nativeTheme.shouldUseDarkColors);
  };

  return (stance?: WindowStance): BrowserWindow => {
    made += 1;
    const partition = `autour-${made % 2}`;
    const pageSession = session.fromPartition(partition);
    if (!guarded.has(partition)) shutIn(pageSession, drawPage);
    guarded.add(partition);
    const window = createMainWindow({
      session: pageSession,
      preloadFile: path.join(here, "..", "preload", "preload.cjs"),
      iconFile: path.join(pageFolder, "icon.png"),
      allowDevTools: !app.isPackaged,
      checksSpelling: spelling !== undefined || asksForSpellingsSafely(),
      placeFile: path.join(windowFolder, "place.json"),
      words: () => menuWords[speech.language()],
      ...(stance && { stance }),
    });
    watchPage(window, (failure, solved) => void fail(failure, solved));
    return window;
  };
};

const shutIn = (pageSession: Session, drawPage: (html: string) => string) => {
  serveAppProtocol(pageSession, pageFolder, drawPage);
  guardSession(pageSession, { pageOrigin: homeOrigin, developmentOrigin: developmentUrl });
};

/** Before 34, Electron looks for ever for the first word of a text that begins with « (its pull request 45001). */
const asksForSpellingsSafely = (): boolean => Number.parseInt(process.versions.electron, 10) >= 34;

const withWindow = (desk: Desk, act: (window: BrowserWindow) => void) => {
  const window = desk.window();
  if (window && !window.isDestroyed()) act(window);
};

/** What nobody sees yet has no secret, and starts all the sooner for being let alone. */
const firstLookOf = (desk: Desk) =>
  new Promise<void>((resolve) => {
    withWindow(desk, (window) => window.once("ready-to-show", () => resolve()));
  });

interface PageListeners {
  readonly desk: Desk;
  readonly core: CoreProcess;
  readonly copies: CopiesMade;
  readonly menuBar: MenuBar;
  readonly dumpsForbidden: Promise<void>;
}

const listenToPage = ({ desk, core, copies, menuBar, dumpsForbidden }: PageListeners) => {
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
  const connectCore = (event: Electron.IpcMainEvent) => {
    if (event.sender.isDestroyed() || !isFromPage(event)) return;
    const { port1, port2 } = new MessageChannelMain();
    if (core.connect(port1)) event.senderFrame?.postMessage("core-port", null, [port2]);
  };
  // The core learns no secret while a crash could still write one to the disk.
  ipcMain.on("connect-core", (event) => void dumpsForbidden.then(() => connectCore(event)));
  ipcMain.on("copied", (event, mark: unknown) => {
    if (isFromPage(event) && isCopyMark(mark)) copies.note(mark);
  });
  ipcMain.on("paper-shown", (event, isShown: unknown) => {
    if (isFromPage(event)) menuBar.notePaper(isShown === true);
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
  ending.closeCore = core.close;
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void close();
  });
};

/** What is to be done before this process ends by itself; nothing until there is a core. */
const ending = { closeCore: (): Promise<void> => Promise.resolve() };

const fail = async (failure: StartFailure, solved?: AbortSignal) => {
  const answer = await failures.tell(failure, solved);
  if (answer === "wait" || answer === "goOn") return;
  if (answer === "restart") app.relaunch();
  await ending.closeCore();
  // Windows are not asked: a page that hangs would never let its own close.
  app.exit(exitCodeOf(failure));
};

const start = () => {
  if (obstacle === "displayMissing") {
    // In this very turn: after it Chromium looks for the screen itself, and falls over.
    console.error(failureSentence(obstacle, speech.language()));
    process.exit(exitCodeOf(obstacle));
  }
  if (obstacle) return void fail(obstacle);
  const openedFiles = awaitOpenedFiles();
  if (!openedFiles.isFirst) return app.quit();
  openAutour(openedFiles).catch(() => void fail("unexpected"));
};

// Electron would show whoever waits the words of the error and where in the code it happened.
process.on("uncaughtException", () => void fail("unexpected"));
start();
