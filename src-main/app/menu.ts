import { Menu, type MenuItemConstructorOptions } from "electron";
import type { InterfaceLanguage } from "#hosts/core-messages.ts";
import type { WindowCommand } from "#hosts/window-messages.ts";
import { type MenuWords, menuWords } from "./menu-words.ts";

export interface MenuBar {
  readonly speak: (language: InterfaceLanguage) => void;
  /** What needs an open vault is greyed while it is locked. */
  readonly noteVault: (isOpen: boolean) => void;
  /** A page says whether it shows a paper; one that goes shows none. */
  readonly notePaper: (isShown: boolean) => void;
}

interface MenuBarOptions {
  readonly language: InterfaceLanguage;
  readonly allowDevTools: boolean;
  readonly onCommand: (command: WindowCommand) => void;
  readonly onImport: () => void;
  readonly onHelp: () => void;
  readonly onAbout: () => void;
}

/**
 * The menu bar. What is Autour's own asks the page for what it has a button for, with the keys of its sheet of shortcuts
 * (src-renderer/shared/shortcuts); all else the system knows, so its shortcut is the usual one.
 */
export const createMenuBar = ({ language: first, ...options }: MenuBarOptions): MenuBar => {
  let language = first;
  let isOpen = false;
  let isPaperShown = false;
  const draw = () =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate({
          ...options,
          words: menuWords[language],
          isMac: process.platform === "darwin",
          isOpen,
          isPaperShown: isOpen && isPaperShown,
        }),
      ),
    );
  draw();
  return {
    speak: (next) => {
      if (next === language) return;
      language = next;
      draw();
    },
    noteVault: (next) => {
      isOpen = next;
      isPaperShown = false;
      draw();
    },
    notePaper: (isShown) => {
      if (isShown === isPaperShown) return;
      isPaperShown = isShown;
      draw();
    },
  };
};

interface MenuState extends Omit<MenuBarOptions, "language"> {
  readonly words: MenuWords;
  readonly isMac: boolean;
  readonly isOpen: boolean;
  readonly isPaperShown: boolean;
}

type Entry = MenuItemConstructorOptions;

const separator: Entry = { type: "separator" };

const menuTemplate = (state: MenuState): Entry[] => {
  const { words, isMac, allowDevTools } = state;
  // A Mac has no letters to open a menu with.
  const named = (label: string) => (isMac ? label.replace("&", "") : label);
  return [
    ...(isMac ? [macApplicationMenu(state)] : []),
    { label: named(words.file), submenu: fileEntries(state) },
    {
      label: named(words.edit),
      submenu: [
        { role: "undo", label: words.undo },
        { role: "redo", label: words.redo },
        separator,
        { role: "cut", label: words.cut },
        { role: "copy", label: words.copy },
        { role: "paste", label: words.paste },
        { role: "pasteAndMatchStyle", label: words.pastePlain },
        { role: "selectAll", label: words.selectAll },
      ],
    },
    {
      label: named(words.view),
      submenu: [
        { role: "zoomIn", label: words.zoomIn },
        { role: "zoomOut", label: words.zoomOut },
        { role: "resetZoom", label: words.resetZoom },
        separator,
        { role: "togglefullscreen", label: words.fullScreen },
        ...(allowDevTools ? [separator, ...developerEntries(words)] : []),
      ],
    },
    {
      label: named(words.window),
      role: "window",
      submenu: [
        { role: "minimize", label: words.minimize },
        { role: "close", label: words.closeWindow },
      ],
    },
    {
      label: named(words.help),
      role: "help",
      submenu: [
        openEntry(state, { label: words.helpPages, accelerator: "F1", click: state.onHelp }),
        commandEntry(state, "shortcuts", words.shortcuts, "CmdOrCtrl+/"),
        // On a Mac it stands in the menu of the application.
        ...(isMac ? [] : [separator, aboutEntry(state)]),
      ],
    },
  ];
};

const fileEntries = (state: MenuState): Entry[] => {
  const { words, isMac, isPaperShown, onImport } = state;
  return [
    commandEntry(state, "newRequest", words.newRequest, "CmdOrCtrl+N"),
    openEntry(state, {
      id: "import",
      label: words.import,
      accelerator: "CmdOrCtrl+O",
      click: onImport,
    }),
    separator,
    { ...commandEntry(state, "savePaper", words.savePaper), enabled: isPaperShown },
    { ...commandEntry(state, "print", words.print, "CmdOrCtrl+P"), enabled: isPaperShown },
    separator,
    ...(isMac ? [] : [settingsEntry(state)]),
    commandEntry(state, "lock", words.lock, "CmdOrCtrl+L"),
    separator,
    isMac ? { role: "close", label: words.closeWindow } : { role: "quit", label: words.quit },
  ];
};

const macApplicationMenu = (state: MenuState): Entry => {
  const { words } = state;
  return {
    label: "Autour",
    submenu: [
      aboutEntry(state),
      separator,
      settingsEntry(state),
      separator,
      { role: "services", label: words.services },
      separator,
      { role: "hide", label: words.hide },
      { role: "hideOthers", label: words.hideOthers },
      { role: "unhide", label: words.showAll },
      separator,
      { role: "quit", label: words.quit },
    ],
  };
};

const settingsEntry = (state: MenuState): Entry =>
  commandEntry(state, "settings", state.words.settings, "CmdOrCtrl+,");

/** A page of Autour, where everything about it stands, rather than the system's own box. */
const aboutEntry = (state: MenuState): Entry =>
  openEntry(state, { label: state.words.about, click: state.onAbout });

const commandEntry = (
  state: MenuState,
  command: WindowCommand,
  label: string,
  accelerator?: string,
): Entry =>
  openEntry(state, {
    id: command,
    label,
    ...(accelerator && { accelerator }),
    click: () => state.onCommand(command),
  });

/** Shows a page that is there only while the vault is open. */
const openEntry = ({ isOpen }: MenuState, entry: Entry): Entry => ({ ...entry, enabled: isOpen });

const developerEntries = (words: MenuWords): Entry[] => [
  { role: "reload", label: words.reload },
  { role: "toggleDevTools", label: words.devTools },
];
