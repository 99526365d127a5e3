import { Menu, type MenuItemConstructorOptions } from "electron";

const separator: MenuItemConstructorOptions = { type: "separator" };

interface MenuOptions {
  readonly allowDevTools: boolean;
  readonly onAbout: () => void;
}

/** The menu bar; but for what is said of Autour, every entry is one the system knows, so its shortcut is the usual one. */
export const setApplicationMenu = ({ allowDevTools, onAbout }: MenuOptions) =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === "darwin" ? [macApplicationMenu(onAbout)] : []),
      {
        label: "Fichier",
        submenu: [
          process.platform === "darwin"
            ? { role: "close", label: "Fermer la fenêtre" }
            : { role: "quit", label: "Quitter Autour" },
        ],
      },
      {
        label: "Édition",
        submenu: [
          { role: "undo", label: "Annuler" },
          { role: "redo", label: "Rétablir" },
          separator,
          { role: "cut", label: "Couper" },
          { role: "copy", label: "Copier" },
          { role: "paste", label: "Coller" },
          { role: "pasteAndMatchStyle", label: "Coller sans mise en forme" },
          { role: "selectAll", label: "Tout sélectionner" },
        ],
      },
      {
        label: "Affichage",
        submenu: [
          { role: "zoomIn", label: "Agrandir" },
          { role: "zoomOut", label: "Réduire" },
          { role: "resetZoom", label: "Taille normale" },
          separator,
          { role: "togglefullscreen", label: "Plein écran" },
          ...(allowDevTools ? [separator, ...developerEntries] : []),
        ],
      },
      {
        label: "Fenêtre",
        role: "window",
        submenu: [
          { role: "minimize", label: "Placer dans la barre" },
          { role: "close", label: "Fermer la fenêtre" },
        ],
      },
      {
        label: "Aide",
        role: "help",
        submenu: [aboutEntry(onAbout)],
      },
    ]),
  );

/** A page of Autour, where everything about it stands, rather than the system's own box. */
const aboutEntry = (onAbout: () => void): MenuItemConstructorOptions => ({
  label: "À propos d’Autour",
  click: onAbout,
});

const macApplicationMenu = (onAbout: () => void): MenuItemConstructorOptions => ({
  label: "Autour",
  submenu: [
    aboutEntry(onAbout),
    separator,
    { role: "hide", label: "Masquer Autour" },
    { role: "hideOthers", label: "Masquer les autres" },
    { role: "unhide", label: "Tout afficher" },
    separator,
    { role: "quit", label: "Quitter Autour" },
  ],
});

const developerEntries: MenuItemConstructorOptions[] = [
  { role: "reload", label: "Recharger" },
  { role: "toggleDevTools", label: "Outils de développement" },
];
