import type { TranslationOf } from "../catalogue.ts";
import type { plannedConcertations as frenchPlannedConcertations } from "../fr/planned-concertations.ts";

export const plannedConcertations = {
  title: "Volgend overleg",
  none: "Er is er geen gepland. Noteer de dag zodra hij vastligt: Autour herinnert u eraan.",
  plan: "Een overleg plannen",
  planNext: "Het volgende plannen",
  held: "Dat van {{day}} is gehouden.",
  on: "Op {{day}}",
  onAt: "Op {{day}} om {{time}}",
  announced: "Aangekondigd op het laatste overleg",
  missed: "Gepland op {{day}}, nog niet genoteerd: is het doorgegaan?",
  record: "Ja, noteren",
  move: "Verplaatsen",
  moveMissed: "Nee, het is verplaatst",
  cancel: "Het gaat niet door",
  cancelMissed: "Nee, het is niet doorgegaan",
  cancelled: "Het overleg van {{day}} is niet meer gepland.",
  formTitle: "Het overleg plannen",
  day: "Dag",
  dayEmpty: "Vul de dag in, bijvoorbeeld 31/3/2026.",
  start: "Uur",
  place: "Plaats",
  save: "Deze datum opslaan",
} as const satisfies TranslationOf<typeof frenchPlannedConcertations>;
