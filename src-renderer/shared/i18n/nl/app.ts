import type { TranslationOf } from "../catalogue.ts";
import type { app as frenchApp } from "../fr/app.ts";

export const app = {
  name: "Autour",
  skipToContent: "Naar de inhoud",
  home: "Autour — alle dossiers",
  places: "Hoofdpagina's",
  caseFiles: "Dossiers",
  lock: "Vergrendelen",
  lockHint: "Vergrendelen (Ctrl+L)",
  lockAnywayTitle: "Toch vergrendelen?",
  lockAnywayText:
    "Een kladversie kon niet naar de schijf geschreven worden. Vergrendelt u nu, dan gaat ze verloren.",
  lockAnywayConfirm: "Toch vergrendelen",
  more: "Meer",
  unsavedDrafts: "Een kladversie is niet bewaard",
  leaving: "Wordt vergrendeld…",
  lostTitle: "Autour herstart…",
  lostText:
    "Uw dossiers zijn intact, en wat u aan het schrijven was, is bewaard. Duurt dit te lang, sluit dan dit venster en start Autour opnieuw.",
  occupiedTitle: "Autour is al open in een ander venster",
  occupiedText:
    "Eén venster tegelijk, zodat niets overschreven wordt. Sluit het andere: dit venster gaat dan vanzelf verder.",
  crashedTitle: "Deze pagina is gestopt",
  crashedText: "Wat opgeslagen was, is intact. Laad opnieuw om verder te gaan.",
  reload: "Opnieuw laden",
  notFoundTitle: "Deze pagina bestaat niet",
  backHome: "Alle dossiers",
} as const satisfies TranslationOf<typeof frenchApp>;
