import type { TranslationOf } from "../catalogue.ts";
import type { palette as french } from "../fr/palette.ts";

export const palette = {
  open: "Zoeken",
  title: "Zoeken of een opdracht uitvoeren",
  placeholder: "Een persoon, een dossier, een document, een pagina…",
  hint: "↑ ↓ om te kiezen, Enter om te openen, Esc om te sluiten",
  none: "Niets komt overeen met “{{search}}”.",
  loading: "Zoeken…",
  groups: {
    recent: "Onlangs bekeken",
    caseFiles: "Dossiers",
    contacts: "Adresboek",
    passages: "In de dossiers",
    papers: "Documenten van dit dossier",
    sections: "In dit dossier",
    commands: "Opdrachten",
    pages: "Pagina's",
  },
  commands: {
    newRequest: "Nieuwe aanvraag",
    lock: "Vergrendelen",
    backUp: "Nu een back-up maken",
    keyboard: "De sneltoetsen bekijken",
  },
  menu: "Menu",
} as const satisfies TranslationOf<typeof french>;
