import type { TranslationOf } from "../catalogue.ts";
import type { slotSheets as french } from "../fr/slot-sheets.ts";

export const slotSheets = {
  title: "Possible times, file {{number}}",
  intro:
    "From the best to the worst, on {{day}}. The organiser's working sheet: it goes with no invitation.",
  columns: {
    moment: "Time",
    coming: "Coming",
    ifNeeded: "If needed",
    lost: "Cannot come",
    toAsk: "To ask",
  },
  calendar: "Calendar (.ics)",
  calendarOf: "Save for the calendar (.ics): {{slot}}",
  saved: "Saved for the calendar: {{slot}}. The file names nobody.",
  print: "Print the list",
} as const satisfies TranslationOf<typeof french>;
