import type { TranslationOf } from "../catalogue.ts";
import type { lifeStories as frenchLifeStories } from "../fr/life-stories.ts";

export const lifeStories = {
  title: "De regels van het levensverhaal",
  intro:
    "Regel per regel na te lezen met de persoon, voor u uitgeeft: de persoon kiest wat blijft, de volgorde en de woorden. Hoogstens tien regels.",
  proposed:
    "Deze regels worden voorgesteld vanuit het dossier: wat de persoon zelf zei, wat helpt, wat samen beslist is. Niets van wat anderen zonder de persoon zeiden.",
  chosen: "Deze regels zijn samen met de persoon gekozen.",
  line: "Regel {{number}}",
  up: "Regel {{number}} naar boven",
  down: "Regel {{number}} naar beneden",
  remove: "Regel {{number}} verwijderen",
  removed: "Regel {{number}} verwijderd.",
  add: "Een regel toevoegen",
  full: "Tien regels: meer kan niet.",
  empty: "Schrijf minstens één regel.",
  save: "Deze regels opslaan",
  back: "Terug naar de voorgestelde regels",
  backTitle: "Terug naar de voorgestelde regels?",
  backText:
    "De regels die met de persoon gekozen zijn, maken plaats voor wat het dossier voorstelt. De geschiedenis bewaart ze.",
} as const satisfies TranslationOf<typeof frenchLifeStories>;
