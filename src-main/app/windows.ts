import {
  BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  nativeTheme,
  type Rectangle,
  screen,
  type Session,
  type WebContents,
} from "electron";
import { CHECKS_SPELLING, type WindowCommand } from "#hosts/window-messages.ts";
import type { MenuWords } from "./menu-words.ts";
import { keepWindowPlace, placeOn, readWindowPlace, smallestWindow } from "#hosts/window-place.ts";
import { spellingItems } from "./spelling-menu.ts";

/** How long a page has to save what was being typed before its window goes, in milliseconds. */
const FAREWELL_MS = 250;

export interface MainWindowOptions {
  readonly session: Session;
  readonly preloadFile: string;
  /** Windows and macOS take it from the program itself. */
  readonly iconFile: string;
  readonly allowDevTools: boolean;
  /** Whether this Electron asks a program of its own how words are spelled without harm. */
  readonly checksSpelling: boolean;
  /** Where its place is kept until the next run. */
  readonly placeFile: string;
  readonly words: () => MenuWords;
  /** Of the window it takes the place of. */
  readonly stance?: WindowStance;
}

/** Where a window stands on the screen, and how. */
export interface WindowStance {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
  readonly isMinimized: boolean;
  readonly isFocused: boolean;
}

export const stanceOf = (window: BrowserWindow): WindowStance => ({
  bounds: window.getNormalBounds(),
  isMaximized: window.isMaximized(),
  isFullScreen: window.isFullScreen(),
  isMinimized: window.isMinimized(),
  isFocused: window.isFocused(),
});

export const createMainWindow = ({
  session,
  preloadFile,
  iconFile,
  allowDevTools,
  placeFile,
  checksSpelling,
  words,
  stance,
}: MainWindowOptions): BrowserWindow => {
  const kept = stance ? null : readWindowPlace(placeFile);
  const window = new BrowserWindow({
    title: "Autour",
    ...(process.platform === "linux" && { icon: iconFile }),
    ...(stance?.bounds ?? placeOn(screenAreas(), kept)),
    fullscreen: stance?.isFullScreen ?? false,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    // Of the page before it is painted (src-renderer/index.html).
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#1b1a18" : "#f7f5f1",
    webPreferences: {
      session,
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: allowDevTools,
      // What no part of the page uses: a second way of opening links, and the graphics driver.
      disableBlinkFeatures: "Auxclick",
      webgl: false,
      // Autour brings its own (preload.ts): this one would fetch its dictionaries, or tell the system what it learns.
      spellcheck: false,
      additionalArguments: checksSpelling ? [CHECKS_SPELLING] : [],
    },
  });
  window.once("ready-to-show", () => {
    if (kept?.isMaximized) window.maximize();
    showAs(window, stance);
  });
  window.webContents.on(
    "context-menu",
    (_event, clicked) => void openEditMenu(window, words(), clicked),
  );
  rememberPlace(window, placeFile);
  letPageSaveBeforeClosing(window);
  return window;
};

/** The one with the task bar first, each without what the system keeps for itself. */
const screenAreas = (): ReadonlyArray<Rectangle> => {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first, ...others].map(({ workArea }) => workArea);
};

/** After each move, so that it is known also of a run that ends by a power cut. */
const rememberPlace = (window: BrowserWindow, placeFile: string) => {
  let pause: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(pause);
    // How a window stands that is hidden, or gone to the task bar, nobody chose.
    if (window.isDestroyed() || !window.isVisible() || window.isMinimized()) return;
    keepWindowPlace(placeFile, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    });
  };
  const keepSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(keep, STILL_MS);
  };
  window.on("resize", keepSoon);
  window.on("move", keepSoon);
  window.on("close", keep);
};

/** How long a window stands still before its place is kept, in milliseconds. */
const STILL_MS = 500;

/** A window that takes the place of another does not come before what the person is doing elsewhere. */
const showAs = (window: BrowserWindow, stance: WindowStance | undefined) => {
  if (stance?.isMinimized) return window.minimize();
  if (stance?.isMaximized) window.maximize();
  if (stance === undefined || stance.isFocused) window.show();
  else window.showInactive();
};

export const focusWindow = (window: BrowserWindow) => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

/** Asks its page for something the menu has an entry for. */
export const sendCommand = (window: BrowserWindow, command: WindowCommand) =>
  window.webContents.send("command", command);

/** Turns to another part of the page, as a link in it would: only what follows the `#` differs, so nothing is loaded. */
export const showAddress = (window: BrowserWindow, url: string) => {
  focusWindow(window);
  // Given the address where it already is, the window would load the whole page again.
  if (window.webContents.getURL() !== url) void window.loadURL(url);
};

/** Whether a message comes from the page of this window itself, not from a frame in it. */
export const isPageOf = (
  { webContents }: BrowserWindow,
  sender: { readonly sender: WebContents; readonly senderFrame: Electron.WebFrameMain | null },
): boolean => sender.sender === webContents && sender.senderFrame === webContents.mainFrame;

/** Takes the page off the screen and lets it save what was being typed; it says when it has. */
export const bidFarewell = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FAREWELL_MS);
    window.webContents.ipc.once("farewell-said", () => resolve());
    window.webContents.send("farewell");
    window.hide();
  });

const letPageSaveBeforeClosing = (window: BrowserWindow) => {
  let isShown = false;
  let saidFarewell = false;
  window.once("ready-to-show", () => {
    isShown = true;
  });
  window.on("close", (event) => {
    // Nobody has typed anything into a page that was not there yet, and it would not answer.
    if (saidFarewell || !isShown) return;
    saidFarewell = true;
    event.preventDefault();
    void closeAfter(window, bidFarewell(window));
  });
};

const closeAfter = async (window: BrowserWindow, farewell: Promise<void>) => {
  await farewell;
  if (!window.isDestroyed()) window.close();
};

const openEditMenu = async (
  window: BrowserWindow,
  words: MenuWords,
  { isEditable, selectionText, misspelledWord }: ContextMenuParams,
) => {
  const spellings = await spellingItems(window, misspelledWord);
  if (window.isDestroyed()) return;
  editMenu({ words, isEditable, selection: selectionText, spellings }).popup({ window });
};

interface EditMenuParts {
  readonly words: MenuWords;
  readonly isEditable: boolean;
  readonly selection: string;
  readonly spellings: ReadonlyArray<MenuItemConstructorOptions>;
}

const editMenu = ({ words, isEditable, selection, spellings }: EditMenuParts) =>
  Menu.buildFromTemplate(
    isEditable
      ? [
          ...spellings,
          { role: "undo", label: words.undo },
          { role: "redo", label: words.redo },
          { type: "separator" },
          { role: "cut", label: words.cut },
          { role: "copy", label: words.copy },
          { role: "paste", label: words.paste },
          { type: "separator" },
          { role: "selectAll", label: words.selectAll },
        ]
      : [{ role: "copy", label: words.copy, enabled: selection !== "" }],
  );
