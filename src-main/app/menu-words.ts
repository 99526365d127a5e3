import type { InterfaceLanguage } from "#hosts/core-messages.ts";

/** The words of the native menus. In the menu bar, the letter after `&` opens that menu with Alt. */
export interface MenuWords {
  readonly file: string;
  readonly newRequest: string;
  readonly import: string;
  readonly print: string;
  readonly savePaper: string;
  readonly settings: string;
  readonly lock: string;
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
  readonly shortcuts: string;
  readonly about: string;
  readonly services: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly reload: string;
  readonly devTools: string;
}

export const menuWords = {
  fr: {
    file: "&Fichier",
    newRequest: "Nouvelle demande",
    import: "Importer…",
    print: "Imprimer…",
    savePaper: "Enregistrer le PDF…",
    settings: "Réglages…",
    lock: "Verrouiller maintenant",
    closeWindow: "Fermer la fenêtre",
    quit: "Quitter Autour",
    edit: "É&dition",
    undo: "Annuler",
    redo: "Rétablir",
    cut: "Couper",
    copy: "Copier",
    paste: "Coller",
    pastePlain: "Coller sans mise en forme",
    selectAll: "Tout sélectionner",
    view: "&Affichage",
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    resetZoom: "Taille normale",
    fullScreen: "Plein écran",
    window: "Fe&nêtre",
    minimize: "Placer dans la barre",
    help: "A&ide",
    helpPages: "Aide d’Autour",
    shortcuts: "Raccourcis clavier",
    about: "À propos d’Autour",
    services: "Services",
    hide: "Masquer Autour",
    hideOthers: "Masquer les autres",
    showAll: "Tout afficher",
    reload: "Recharger",
    devTools: "Outils de développement",
  },
  nl: {
    file: "&Bestand",
    newRequest: "Nieuwe aanvraag",
    import: "Importeren…",
    print: "Afdrukken…",
    savePaper: "Pdf opslaan…",
    settings: "Instellingen…",
    lock: "Nu vergrendelen",
    closeWindow: "Venster sluiten",
    quit: "Autour afsluiten",
    edit: "Be&werken",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    cut: "Knippen",
    copy: "Kopiëren",
    paste: "Plakken",
    pastePlain: "Plakken zonder opmaak",
    selectAll: "Alles selecteren",
    view: "Bee&ld",
    zoomIn: "Vergroten",
    zoomOut: "Verkleinen",
    resetZoom: "Normale grootte",
    fullScreen: "Volledig scherm",
    window: "&Venster",
    minimize: "Minimaliseren",
    help: "&Help",
    helpPages: "Hulp bij Autour",
    shortcuts: "Sneltoetsen",
    about: "Over Autour",
    services: "Voorzieningen",
    hide: "Autour verbergen",
    hideOthers: "Andere verbergen",
    showAll: "Alles tonen",
    reload: "Opnieuw laden",
    devTools: "Ontwikkelaarstools",
  },
  en: {
    file: "&File",
    newRequest: "New request",
    import: "Import…",
    print: "Print…",
    savePaper: "Save the PDF…",
    settings: "Settings…",
    lock: "Lock now",
    closeWindow: "Close window",
    quit: "Quit Autour",
    edit: "&Edit",
    undo: "Undo",
    redo: "Redo",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    pastePlain: "Paste without formatting",
    selectAll: "Select all",
    view: "&View",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    resetZoom: "Normal size",
    fullScreen: "Full screen",
    window: "&Window",
    minimize: "Minimise",
    help: "&Help",
    helpPages: "Autour help",
    shortcuts: "Keyboard shortcuts",
    about: "About Autour",
    services: "Services",
    hide: "Hide Autour",
    hideOthers: "Hide others",
    showAll: "Show all",
    reload: "Reload",
    devTools: "Developer tools",
  },
} as const satisfies Readonly<Record<InterfaceLanguage, MenuWords>>;
