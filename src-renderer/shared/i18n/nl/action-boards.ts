import type { TranslationOf } from "../catalogue.ts";
import type { actionBoards as french } from "../fr/action-boards.ts";

export const actionBoards = {
  nav: "Acties",
  title: "De acties van alle dossiers",
  programme: "Regeling",
  everyProgramme: "Alle regelingen",
  who: "Opgenomen door (naam of dienst)",
  lane: { late: "Te laat", soon: "Binnenkort", blocked: "Geblokkeerd" },
  none: {
    late: "Niets is te laat.",
    soon: "Niets in de komende veertien dagen.",
    blocked: "Niets is geblokkeerd.",
  },
  noneFound: "Hier niets voor wat u zoekt.",
  notShown_one: "… en nog {{count}}, die later aan de beurt komt.",
  notShown_other: "… en nog {{count}}, die later aan de beurt komen.",
  wordsAndDay: "{{words}} ({{day}})",
  later_one: "{{count}} andere open actie komt later of heeft geen einddatum.",
  later_other: "{{count}} andere open acties komen later of hebben geen einddatum.",
  emptyTitle: "Er is nu geen actie op te volgen",
  emptyText:
    "Zodra een plan goedgekeurd is, komen de acties ervan hier te staan: wat te laat is, wat in de komende veertien dagen moet gebeuren en wat geblokkeerd is, over alle dossiers heen.",
  done: "Gedaan",
  doneOf: "Gedaan: {{what}}",
  move: "Uitstellen",
  moveOf: "Uitstellen: {{what}}",
  block: "Geblokkeerd",
  blockOf: "Geblokkeerd: {{what}}",
  unblock: "Weer vrij",
  unblockOf: "Weer vrij: {{what}}",
} as const satisfies TranslationOf<typeof french>;
