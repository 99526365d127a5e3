import { Menu, type MenuItemConstructorOptions } from "electron";
import type { MenuWords } from "./menu-words.ts";

const separator: MenuItemConstructorOptions = { type: "separator" };

interface MenuOptions {
  readonly words: MenuWords;
  readonly allowDevTools: boolean;
  readonly onHelp: () => void;
  readonly onAbout: () => void;
}

/** The menu bar; but for what is said of Autour, every entry is one the system knows, so its shortcut is the usual one. */
export const setApplicationMenu = ({ words, allowDevTools, onHelp, onAbout }: MenuOptions) =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === "darwin" ? [macApplicationMenu(words, onAbout)] : []),
      {
        label: words.file,
        submenu: [
          process.platform === "darwin"
            ? { role: "close", label: words.closeWindow }
            : { role: "quit", label: words.quit },
        ],
      },
      {
        label: words.edit,
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
        label: words.view,
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
        label: words.window,
        role: "window",
        submenu: [
          { role: "minimize", label: words.minimize },
          { role: "close", label: words.closeWindow },
        ],
      },
      {
        label: words.help,
        role: "help",
        submenu: [{ label: words.helpPages, click: onHelp }, aboutEntry(words, onAbout)],
      },
    ]),
  );

/** A page of Autour, where everything about it stands, rather than the system's own box. */
const aboutEntry = (words: MenuWords, onAbout: () => void): MenuItemConstructorOptions => ({
  label: words.about,
  click: onAbout,
});

const macApplicationMenu = (words: MenuWords, onAbout: () => void): MenuItemConstructorOptions => ({
  label: "Autour",
  submenu: [
    aboutEntry(words, onAbout),
    separator,
    { role: "hide", label: words.hide },
    { role: "hideOthers", label: words.hideOthers },
    { role: "unhide", label: words.showAll },
    separator,
    { role: "quit", label: words.quit },
  ],
});

const developerEntries = (words: MenuWords): MenuItemConstructorOptions[] => [
  { role: "reload", label: words.reload },
  { role: "toggleDevTools", label: words.devTools },
];
