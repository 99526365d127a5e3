import type { TranslationOf } from "../catalogue.ts";
import type { plannedConcertations as frenchPlannedConcertations } from "../fr/planned-concertations.ts";

export const plannedConcertations = {
  title: "Next meeting",
  none: "None is planned. Note the day as soon as it is set: Autour will remind you of it.",
  plan: "Plan a meeting",
  planNext: "Plan the next one",
  held: "The one of {{day}} was held.",
  on: "On {{day}}",
  onAt: "On {{day}} at {{time}}",
  announced: "Announced at the last meeting",
  missed: "Planned for {{day}}, not recorded yet: did it take place?",
  record: "Yes, record it",
  move: "Move",
  moveMissed: "No, it has been moved",
  cancel: "It will not take place",
  cancelMissed: "No, it did not take place",
  cancelled: "The meeting of {{day}} is no longer planned.",
  formTitle: "Plan the meeting",
  day: "Day",
  dayEmpty: "Enter the day, for example 31/3/2026.",
  start: "Time",
  place: "Place",
  save: "Keep this date",
} as const satisfies TranslationOf<typeof frenchPlannedConcertations>;
