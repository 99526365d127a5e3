import type { TranslationOf } from "../catalogue.ts";
import type { programmeGuides as reference } from "../fr/programme-guides.ts";

export const programmeGuides = {
  show: "Wat zegt de regeling?",
  title: "Wat zegt: {{name}}",
  hide: "Sluiten wat de regeling zegt",
  delays: "De termijnen",
  delay: "{{label}}: {{delay}}",
  nextMeeting: "overleg op {{day}}",
} as const satisfies TranslationOf<typeof reference>;
