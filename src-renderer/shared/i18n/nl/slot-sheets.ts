import type { TranslationOf } from "../catalogue.ts";
import type { slotSheets as french } from "../fr/slot-sheets.ts";

export const slotSheets = {
  title: "Mogelijke momenten, dossier {{number}}",
  intro:
    "Van het beste naar het minst goede, op {{day}}. Werkblad van de organisator: voeg het bij geen enkele uitnodiging.",
  columns: {
    moment: "Moment",
    coming: "Komen",
    ifNeeded: "Als het moet",
    lost: "Kunnen niet",
    toAsk: "Te vragen",
  },
  calendar: "Agenda (.ics)",
  calendarOf: "Opslaan voor de agenda (.ics): {{slot}}",
  saved: "Opgeslagen voor de agenda: {{slot}}. Het bestand noemt niemand.",
  print: "De lijst afdrukken",
} as const satisfies TranslationOf<typeof french>;
