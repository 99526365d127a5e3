import {
  BrowserWindow,
  Menu,
  nativeTheme,
  type Rectangle,
  type Session,
  type WebContents,
} from "electron";

/** How long a page has to save what was being typed before its window goes, in milliseconds. */
const FAREWELL_MS = 250;

export interface MainWindowOptions {
  readonly session: Session;
  readonly preloadFile: string;
  readonly allowDevTools: boolean;
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
  allowDevTools,
  stance,
}: MainWindowOptions): BrowserWindow => {
  const window = new BrowserWindow({
    title: "Autour",
    width: 1280,
    height: 800,
    ...stance?.bounds,
    fullscreen: stance?.isFullScreen ?? false,
    minWidth: 1024,
    minHeight: 700,
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
      spellcheck: process.platform === "darwin",
    },
  });
  window.once("ready-to-show", () => showAs(window, stance));
  window.webContents.on("context-menu", (_event, { isEditable, selectionText }) => {
    editMenu(isEditable, selectionText).popup({ window });
  });
  letPageSaveBeforeClosing(window);
  return window;
};

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
  let saidFarewell = false;
  window.on("close", (event) => {
    if (saidFarewell) return;
    saidFarewell = true;
    event.preventDefault();
    void closeAfter(window, bidFarewell(window));
  });
};

const closeAfter = async (window: BrowserWindow, farewell: Promise<void>) => {
  await farewell;
  if (!window.isDestroyed()) window.close();
};

const editMenu = (isEditable: boolean, selection: string) =>
  Menu.buildFromTemplate(
    isEditable
      ? [
          { role: "undo", label: "Annuler" },
          { role: "redo", label: "Rétablir" },
          { type: "separator" },
          { role: "cut", label: "Couper" },
          { role: "copy", label: "Copier" },
          { role: "paste", label: "Coller" },
          { type: "separator" },
          { role: "selectAll", label: "Tout sélectionner" },
        ]
      : [{ role: "copy", label: "Copier", enabled: selection !== "" }],
  );
