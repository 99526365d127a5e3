import type { TranslationOf } from "../catalogue.ts";
import type { shortcuts as french } from "../fr/shortcuts.ts";

export const shortcuts = {
  title: "Sneltoetsen",
  everywhere: "Overal",
  inWindow: "In het venster van Autour",
  inForms: "In een formulier",
  inLists: "In een lijst",
  names: {
    palette: "Zoeken of een opdracht uitvoeren",
    lock: "Vergrendelen",
    help: "Help",
    sheet: "Sneltoetsen",
    next: "Volgend veld of volgende knop",
    previous: "Vorig veld of vorige knop",
    press: "De knop indrukken, de link openen",
    closeWhat: "Sluiten wat open is",
    newRequest: "Nieuwe aanvraag",
    import: "Importeren",
    print: "Het getoonde document afdrukken",
    settings: "Instellingen",
    save: "Opslaan",
    newLine: "Nieuwe regel in een lijst",
    walk: "Volgende regel, vorige regel",
    openFound: "Het eerste resultaat openen",
  },
  keys: {
    ctrl: "Ctrl",
    shift: "Shift",
    enter: "Enter",
    tab: "Tab",
    escape: "Esc",
    space: "Spatie",
    up: "↑",
    down: "↓",
  },
} as const satisfies TranslationOf<typeof french>;
