/** The words of the native menus: the one part of the interface that no page draws. */
export interface MenuWords {
  readonly file: string;
  readonly closeWindow: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pastePlain: string;
  readonly selectAll: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  readonly fullScreen: string;
  readonly window: string;
  readonly minimize: string;
  readonly help: string;
  readonly helpPages: string;
  readonly about: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly reload: string;
  readonly devTools: string;
}

/** In the language of a tag such as "nl-BE"; French for one that Autour does not speak. */
export const menuWordsOf = (spoken: string): MenuWords => {
  const tongue = spoken.toLowerCase().slice(0, 2);
  return tongue === "nl" || tongue === "en" ? words[tongue] : words.fr;
};

const words = {
  fr: {
    file: "Fichier",
    closeWindow: "Fermer la fenêtre",
    quit: "Quitter Autour",
    edit: "Édition",
    undo: "Annuler",
    redo: "Rétablir",
    cut: "Couper",
    copy: "Copier",
    paste: "Coller",
    pastePlain: "Coller sans mise en forme",
    selectAll: "Tout sélectionner",
    view: "Affichage",
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    resetZoom: "Taille normale",
    fullScreen: "Plein écran",
    window: "Fenêtre",
    minimize: "Placer dans la barre",
    help: "Aide",
    helpPages: "Aide d’Autour",
    about: "À propos d’Autour",
    hide: "Masquer Autour",
    hideOthers: "Masquer les autres",
    showAll: "Tout afficher",
    reload: "Recharger",
    devTools: "Outils de développement",
  },
  nl: {
    file: "Bestand",
    closeWindow: "Venster sluiten",
    quit: "Autour afsluiten",
    edit: "Bewerken",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    cut: "Knippen",
    copy: "Kopiëren",
    paste: "Plakken",
    pastePlain: "Plakken zonder opmaak",
    selectAll: "Alles selecteren",
    view: "Beeld",
    zoomIn: "Vergroten",
    zoomOut: "Verkleinen",
    resetZoom: "Normale grootte",
    fullScreen: "Volledig scherm",
    window: "Venster",
    minimize: "Minimaliseren",
    help: "Help",
    helpPages: "Hulp bij Autour",
    about: "Over Autour",
    hide: "Autour verbergen",
    hideOthers: "Andere verbergen",
    showAll: "Alles tonen",
    reload: "Opnieuw laden",
    devTools: "Ontwikkelaarstools",
  },
  en: {
    file: "File",
    closeWindow: "Close window",
    quit: "Quit Autour",
    edit: "Edit",
    undo: "Undo",
    redo: "Redo",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    pastePlain: "Paste without formatting",
    selectAll: "Select all",
    view: "View",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    resetZoom: "Normal size",
    fullScreen: "Full screen",
    window: "Window",
    minimize: "Minimise",
    help: "Help",
    helpPages: "Autour help",
    about: "About Autour",
    hide: "Hide Autour",
    hideOthers: "Hide others",
    showAll: "Show all",
    reload: "Reload",
    devTools: "Developer tools",
  },
} as const satisfies Record<string, MenuWords>;
