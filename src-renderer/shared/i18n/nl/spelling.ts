import type { TranslationOf } from "../catalogue.ts";
import type { spelling as french } from "../fr/spelling.ts";

export const spelling = {
  title: "Spelling",
  check: "Spelling controleren",
  note: "In het Frans en in de taal van het scherm, op deze computer: niets gaat naar buiten. De namen uit uw dossiers en uw adresboek worden niet onderstreept.",
  inBrowser: "De spelling door de browser laten controleren",
  browserNote:
    "Sommige browsers sturen teksten naar hun maker om ze te controleren. Het venster van Autour controleert de spelling zonder internet.",
  learned: "Woorden die u hebt toegevoegd",
  noneLearned:
    "Nog geen. Klik met de rechtermuisknop op een onderstreept woord om het toe te voegen: het wordt in uw kluis bewaard.",
  forget: "“{{word}}” verwijderen",
  forgotten: "“{{word}}” is uit het woordenboek verwijderd.",
} as const satisfies TranslationOf<typeof french>;
