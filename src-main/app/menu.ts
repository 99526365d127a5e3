import { Menu, type MenuItemConstructorOptions } from "electron";

const separator: MenuItemConstructorOptions = { type: "separator" };

/** The menu bar; every entry is one the system knows, so its shortcut is the usual one. */
export const setApplicationMenu = ({ allowDevTools }: { readonly allowDevTools: boolean }) =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === "darwin" ? [macApplicationMenu] : []),
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
        submenu: [{ role: "about", label: "À propos d’Autour" }],
      },
    ]),
  );

const macApplicationMenu: MenuItemConstructorOptions = {
  label: "Autour",
  submenu: [
    { role: "about", label: "À propos d’Autour" },
    separator,
    { role: "hide", label: "Masquer Autour" },
    { role: "hideOthers", label: "Masquer les autres" },
    { role: "unhide", label: "Tout afficher" },
    separator,
    { role: "quit", label: "Quitter Autour" },
  ],
};

const developerEntries: MenuItemConstructorOptions[] = [
  { role: "reload", label: "Recharger" },
  { role: "toggleDevTools", label: "Outils de développement" },
];
