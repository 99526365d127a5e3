/** The same languages as the interface's (domain/preferences.ts). Read by build/start.mjs before anything is built: no package. */
type Language = "fr" | "nl" | "en";

/** Why there is a page of the browser instead of a window. */
type BrowserReason =
  | "asked"
  | "noScreen"
  | "wrongElectronFolder"
  | "downloadForbidden"
  | "notDownloaded"
  | "notOpened"
  | "notIsolated"
  | "closedAtOnce";

interface StartWords {
  readonly preparing: string;
  readonly notPrepared: string;
  readonly downloading: string;
  readonly inBrowser: (reason: BrowserReason) => string;
  readonly link: string;
  readonly copyLink: string;
  readonly deserted: string;
  readonly longLocked: string;
}

const inBrowser =
  (opening: string, reasons: Readonly<Record<BrowserReason, string>>): StartWords["inBrowser"] =>
  (reason) =>
    `${opening}${reasons[reason]}.`;

/** What the terminal says on the way to a page of the browser, and of its end; what fails is in `start-failure-words.ts`. */
export const startWords: Readonly<Record<Language, StartWords>> = {
  fr: {
    preparing: "Préparation d’Autour…",
    notPrepared: "Autour n’a pas pu être préparé. Lancez « npm ci », puis « npm start ».",
    downloading: "Téléchargement d’Electron, qui affiche la fenêtre (la première fois seulement)…",
    inBrowser: inBrowser("Autour s’ouvre dans votre navigateur au lieu de sa fenêtre : ", {
      asked: "vous l’avez demandé",
      noScreen: "cette session n’a pas d’écran où ouvrir une fenêtre",
      wrongElectronFolder: "le dossier ELECTRON_OVERRIDE_DIST_PATH ne contient pas Electron",
      downloadForbidden: "ELECTRON_SKIP_BINARY_DOWNLOAD interdit de télécharger Electron",
      notDownloaded: "Electron, qui affiche la fenêtre, n’a pas pu être téléchargé",
      notOpened: "la fenêtre n’a pas pu s’ouvrir",
      notIsolated: "ce système ne permet pas à la fenêtre de s’isoler du reste de l’ordinateur",
      closedAtOnce: "la fenêtre s’est fermée aussitôt",
    }),
    link: "Ce lien ne sert qu’une fois. Entrée : un nouveau lien. Ctrl+C : arrêter Autour.",
    copyLink: "Copiez ce lien dans votre navigateur.",
    deserted: "Aucune page n’est ouverte depuis un quart d’heure : Autour s’arrête.",
    longLocked: "Autour est verrouillé depuis une demi-heure : il s’arrête.",
  },
  nl: {
    preparing: "Autour wordt klaargezet…",
    notPrepared: "Autour kon niet worden klaargezet. Voer “npm ci” uit en daarna “npm start”.",
    downloading: "Electron, dat het venster toont, wordt gedownload (alleen de eerste keer)…",
    inBrowser: inBrowser("Autour opent in uw browser in plaats van in zijn venster: ", {
      asked: "u hebt erom gevraagd",
      noScreen: "deze sessie heeft geen scherm om een venster te openen",
      wrongElectronFolder: "de map ELECTRON_OVERRIDE_DIST_PATH bevat geen Electron",
      downloadForbidden: "ELECTRON_SKIP_BINARY_DOWNLOAD verbiedt om Electron te downloaden",
      notDownloaded: "Electron, dat het venster toont, kon niet worden gedownload",
      notOpened: "het venster kon niet worden geopend",
      notIsolated:
        "op dit systeem kan het venster zich niet afschermen van de rest van de computer",
      closedAtOnce: "het venster is meteen gesloten",
    }),
    link: "Deze link werkt maar één keer. Enter: een nieuwe link. Ctrl+C: Autour stoppen.",
    copyLink: "Kopieer deze link in uw browser.",
    deserted: "Er is al een kwartier geen pagina open: Autour stopt.",
    longLocked: "Autour is al een halfuur vergrendeld: het stopt.",
  },
  en: {
    preparing: "Preparing Autour…",
    notPrepared: "Autour could not be prepared. Run “npm ci”, then “npm start”.",
    downloading: "Downloading Electron, which shows the window (the first time only)…",
    inBrowser: inBrowser("Autour opens in your browser instead of its window: ", {
      asked: "you asked for it",
      noScreen: "this session has no screen to open a window on",
      wrongElectronFolder: "the folder ELECTRON_OVERRIDE_DIST_PATH does not contain Electron",
      downloadForbidden: "ELECTRON_SKIP_BINARY_DOWNLOAD forbids downloading Electron",
      notDownloaded: "Electron, which shows the window, could not be downloaded",
      notOpened: "the window could not be opened",
      notIsolated:
        "this system does not let the window isolate itself from the rest of the computer",
      closedAtOnce: "the window closed at once",
    }),
    link: "This link works only once. Enter: a new link. Ctrl+C: stop Autour.",
    copyLink: "Copy this link into your browser.",
    deserted: "No page has been open for a quarter of an hour: Autour stops.",
    longLocked: "Autour has been locked for half an hour: it stops.",
  },
};
