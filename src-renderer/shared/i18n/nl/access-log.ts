import type { TranslationOf } from "../catalogue.ts";
import type { accessLog as frenchAccessLog } from "../fr/access-log.ts";

export const accessLog = {
  title: "Toegangslogboek",
  intro:
    "Wie de kluis opent, welke dossiers geopend worden, wat eruit gaat. Zonder namen; twaalf maanden bewaard, in de kluis.",
  panelText:
    "Autour noteert telkens wanneer de kluis of een dossier geopend wordt, wat eruit gaat, en de geweigerde pogingen.",
  see: "Het logboek bekijken",
  more: "Meer tonen",
  gone: "gewist dossier",
  kind: {
    unlocked: "Kluis geopend",
    unlockRefused: "Poging tot openen geweigerd",
    recovered: "Kluis geopend met de herstelcode",
    keysChanged: "Sleutels van de kluis gewijzigd",
    rawKeyShown: "Sleutel van de databank getoond",
    caseFileOpened: "Dossier geopend",
    caseFileExported: "Dossier geëxporteerd",
    paperViewed: "Documenten bekeken",
    paperSaved: "Document opgeslagen",
    paperPrinted: "Document afgedrukt",
    accessPackMade: "Antwoord op een vraag om inzage",
    caseFileErased: "Dossier gewist",
    backupMade: "Back-up gemaakt",
    backupRestored: "Back-up teruggezet",
  },
} as const satisfies TranslationOf<typeof frenchAccessLog>;
