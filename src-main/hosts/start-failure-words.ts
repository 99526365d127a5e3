import type { StartFailure } from "#domain/start-failure.ts";

/** What happened, and then: whether anything is lost, and what to do. */
export interface FailureWords {
  readonly happened: string;
  readonly advice: string;
}

/** The same languages as the interface's (domain/preferences.ts). */
type Language = "fr" | "nl" | "en";

/** The one home of what is said when there is no window, or no longer: in a dialog and on the terminal, by every host. */
export const startFailureWords: Readonly<Record<Language, Record<StartFailure, FailureWords>>> = {
  fr: {
    displayMissing: {
      happened: "Autour n’a pas trouvé d’écran où ouvrir sa fenêtre.",
      advice:
        "Vos dossiers sont intacts. Ouvrez une session avec un bureau sur cet ordinateur, puis relancez Autour.",
    },
    homeMissing: {
      happened:
        "Autour ne sait pas où garder ses données : ce compte n’a pas de dossier personnel.",
      advice:
        "Rien n’a été changé. Demandez à la personne qui gère cet ordinateur de donner un dossier personnel à votre compte, puis relancez Autour.",
    },
    folderReadOnly: {
      happened: "Autour ne peut pas écrire dans le dossier où se trouvent ses données.",
      advice:
        "Rien n’a été changé. Si ce dossier est sur un autre disque, vérifiez qu’il est branché ; sinon, demandez à la personne qui gère cet ordinateur de vérifier vos droits. Relancez ensuite Autour.",
    },
    folderBlocked: {
      happened: "Un fichier se trouve à la place du dossier où Autour garde ses données.",
      advice:
        "Rien n’a été changé. Demandez à la personne qui gère cet ordinateur de le déplacer, puis relancez Autour.",
    },
    diskFull: {
      happened: "Le disque est plein : Autour ne peut pas s’ouvrir.",
      advice:
        "Ce que vous aviez enregistré est intact. Libérez de la place, par exemple en vidant la corbeille, puis relancez Autour.",
    },
    portableReadOnly: {
      happened:
        "Autour ne peut pas écrire dans le dossier « autour-portable » qui se trouve à côté de lui.",
      advice:
        "Rien n’a été changé. Si ce dossier est sur une clé, retirez sa protection contre l’écriture ou prenez-en une autre, puis relancez Autour.",
    },
    portRefused: {
      happened: "Cet ordinateur n’a pas laissé Autour s’ouvrir dans le navigateur.",
      advice:
        "Vos dossiers sont intacts. Redémarrez l’ordinateur ; si cela recommence, demandez à la personne qui le gère d’autoriser les connexions internes (127.0.0.1).",
    },
    filesMissing: {
      happened: "Il manque des fichiers d’Autour, ou ils ne sont pas faits pour cet ordinateur.",
      advice: "Vos dossiers sont rangés ailleurs et sont intacts. Installez Autour à nouveau.",
    },
    coreStopped: {
      happened: "Autour s’est arrêté plusieurs fois de suite.",
      advice:
        "Ce que vous aviez enregistré reste sur cet ordinateur. Relancez Autour ; si cela recommence, redémarrez l’ordinateur.",
    },
    pageMissing: {
      happened: "Autour n’a pas pu afficher sa page.",
      advice:
        "Vos dossiers sont rangés ailleurs et sont intacts. Relancez Autour ; si cela recommence, installez-le à nouveau.",
    },
    pageSilent: {
      happened: "Autour met très longtemps à s’afficher.",
      advice:
        "Vos dossiers sont intacts. Vous pouvez attendre encore, ou relancer Autour ; si cela recommence, installez-le à nouveau.",
    },
    pageEnded: {
      happened: "La page d’Autour s’est arrêtée.",
      advice:
        "Ce que vous aviez enregistré est intact ; seuls les derniers mots tapés peuvent manquer. Relancez Autour.",
    },
    pageFrozen: {
      happened: "Autour ne répond plus.",
      advice:
        "Ce que vous aviez enregistré est intact. Attendez un peu, ou relancez Autour : seuls les derniers mots tapés peuvent manquer.",
    },
    otherSilent: {
      happened: "Autour était déjà ouvert, mais ne répondait plus : il a été fermé.",
      advice:
        "Ce que vous aviez enregistré est intact ; seuls les derniers mots tapés peuvent manquer. Vous pouvez continuer dans une nouvelle fenêtre.",
    },
    unexpected: {
      happened: "Autour n’a pas pu s’ouvrir.",
      advice:
        "Ce que vous aviez enregistré est intact. Relancez Autour ; si cela recommence, redémarrez l’ordinateur.",
    },
  },
  nl: {
    displayMissing: {
      happened: "Autour vond geen scherm om zijn venster te openen.",
      advice:
        "Uw dossiers zijn intact. Meld u aan op een bureaublad op deze computer en start Autour opnieuw.",
    },
    homeMissing: {
      happened:
        "Autour weet niet waar het zijn gegevens moet bewaren: dit account heeft geen persoonlijke map.",
      advice:
        "Er is niets gewijzigd. Vraag wie deze computer beheert om uw account een persoonlijke map te geven en start Autour opnieuw.",
    },
    folderReadOnly: {
      happened: "Autour kan niet schrijven in de map waar zijn gegevens staan.",
      advice:
        "Er is niets gewijzigd. Staat die map op een andere schijf, kijk dan of ze is aangesloten; vraag anders wie deze computer beheert om uw rechten na te kijken. Start daarna Autour opnieuw.",
    },
    folderBlocked: {
      happened: "Er staat een bestand op de plaats van de map waar Autour zijn gegevens bewaart.",
      advice:
        "Er is niets gewijzigd. Vraag wie deze computer beheert om het te verplaatsen en start Autour opnieuw.",
    },
    diskFull: {
      happened: "De schijf is vol: Autour kan niet openen.",
      advice:
        "Wat u had opgeslagen, is intact. Maak plaats vrij, bijvoorbeeld door de prullenbak leeg te maken, en start Autour opnieuw.",
    },
    portableReadOnly: {
      happened:
        "Autour kan niet schrijven in de map “autour-portable” die naast het programma staat.",
      advice:
        "Er is niets gewijzigd. Staat die map op een stick, hef dan de schrijfbeveiliging op of neem een andere, en start Autour opnieuw.",
    },
    portRefused: {
      happened: "Deze computer liet Autour niet in de browser openen.",
      advice:
        "Uw dossiers zijn intact. Herstart de computer; gebeurt het weer, vraag dan wie hem beheert om interne verbindingen (127.0.0.1) toe te laten.",
    },
    filesMissing: {
      happened: "Er ontbreken bestanden van Autour, of ze zijn niet gemaakt voor deze computer.",
      advice: "Uw dossiers staan elders en zijn intact. Installeer Autour opnieuw.",
    },
    coreStopped: {
      happened: "Autour is enkele keren na elkaar gestopt.",
      advice:
        "Wat u had opgeslagen, staat nog op deze computer. Start Autour opnieuw; gebeurt het weer, herstart dan de computer.",
    },
    pageMissing: {
      happened: "Autour kon zijn pagina niet tonen.",
      advice:
        "Uw dossiers staan elders en zijn intact. Start Autour opnieuw; gebeurt het weer, installeer het dan opnieuw.",
    },
    pageSilent: {
      happened: "Het duurt erg lang voor Autour verschijnt.",
      advice:
        "Uw dossiers zijn intact. U kunt nog even wachten of Autour opnieuw starten; gebeurt het weer, installeer het dan opnieuw.",
    },
    pageEnded: {
      happened: "De pagina van Autour is gestopt.",
      advice:
        "Wat u had opgeslagen, is intact; alleen de laatst getypte woorden kunnen ontbreken. Start Autour opnieuw.",
    },
    pageFrozen: {
      happened: "Autour reageert niet meer.",
      advice:
        "Wat u had opgeslagen, is intact. Wacht even of start Autour opnieuw: alleen de laatst getypte woorden kunnen ontbreken.",
    },
    otherSilent: {
      happened: "Autour was al open, maar reageerde niet meer: het is afgesloten.",
      advice:
        "Wat u had opgeslagen is intact; alleen de laatst getypte woorden kunnen ontbreken. U kunt verder in een nieuw venster.",
    },
    unexpected: {
      happened: "Autour kon niet openen.",
      advice:
        "Wat u had opgeslagen, is intact. Start Autour opnieuw; gebeurt het weer, herstart dan de computer.",
    },
  },
  en: {
    displayMissing: {
      happened: "Autour found no screen to open its window on.",
      advice:
        "Your case files are intact. Log in to a desktop on this computer, then start Autour again.",
    },
    homeMissing: {
      happened: "Autour does not know where to keep its data: this account has no home folder.",
      advice:
        "Nothing was changed. Ask whoever manages this computer to give your account a home folder, then start Autour again.",
    },
    folderReadOnly: {
      happened: "Autour cannot write in the folder that holds its data.",
      advice:
        "Nothing was changed. If the folder is on another disk, check that it is connected; otherwise ask whoever looks after this computer to check your rights. Then start Autour again.",
    },
    folderBlocked: {
      happened: "A file stands where Autour keeps the folder of its data.",
      advice:
        "Nothing was changed. Ask whoever looks after this computer to move it, then start Autour again.",
    },
    diskFull: {
      happened: "The disk is full: Autour cannot open.",
      advice:
        "What you had saved is intact. Free some space, for example by emptying the bin, then start Autour again.",
    },
    portableReadOnly: {
      happened: "Autour cannot write to the “autour-portable” folder beside it.",
      advice:
        "Nothing was changed. If the folder is on a stick, remove its write protection or use another one, then start Autour again.",
    },
    portRefused: {
      happened: "This computer did not let Autour open in the browser.",
      advice:
        "Your case files are intact. Restart the computer; if it happens again, ask whoever looks after it to allow internal connections (127.0.0.1).",
    },
    filesMissing: {
      happened: "Files of Autour are missing, or are not made for this computer.",
      advice: "Your case files are kept elsewhere and are intact. Install Autour again.",
    },
    coreStopped: {
      happened: "Autour stopped several times in a row.",
      advice:
        "What you had saved is still on this computer. Restart Autour; if it happens again, restart the computer.",
    },
    pageMissing: {
      happened: "Autour could not show its page.",
      advice:
        "Your case files are kept elsewhere and are intact. Restart Autour; if it happens again, install it again.",
    },
    pageSilent: {
      happened: "Autour is taking very long to appear.",
      advice:
        "Your case files are intact. You can wait a little longer, or restart Autour; if it happens again, install it again.",
    },
    pageEnded: {
      happened: "The page of Autour has stopped.",
      advice:
        "What you had saved is intact; only the last words typed may be missing. Restart Autour.",
    },
    pageFrozen: {
      happened: "Autour is not responding.",
      advice:
        "What you had saved is intact. Wait a moment, or restart Autour: only the last words typed may be missing.",
    },
    otherSilent: {
      happened: "Autour was already open but had stopped responding: it was closed.",
      advice:
        "What you had saved is intact; only the last words typed may be missing. You can carry on in a new window.",
    },
    unexpected: {
      happened: "Autour could not open.",
      advice:
        "What you had saved is intact. Restart Autour; if it happens again, restart the computer.",
    },
  },
};

/** As it stands on a terminal. */
export const failureSentence = (failure: StartFailure, language: Language): string => {
  const { happened, advice } = startFailureWords[language][failure];
  return `${happened} ${advice}`;
};

/** The language of a terminal, by its environment (POSIX); French for one that Autour does not speak. */
export const languageOfTerminal = (environment: NodeJS.ProcessEnv): Language => {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: usual } = environment;
  const [tongue] = (all || messages || usual || "").toLowerCase().split(/[-_.]/);
  return tongue === "nl" || tongue === "en" ? tongue : "fr";
};
