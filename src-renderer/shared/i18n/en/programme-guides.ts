import type { TranslationOf } from "../catalogue.ts";
import type { programmeGuides as reference } from "../fr/programme-guides.ts";

export const programmeGuides = {
  show: "What does the programme say?",
  title: "What it says: {{name}}",
  hide: "Close what the programme says",
  delays: "Time limits",
  delay: "{{label}}: {{delay}}",
  nextMeeting: "meeting on {{day}}",
} as const satisfies TranslationOf<typeof reference>;
