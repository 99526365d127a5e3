import type { TranslationOf } from "../catalogue.ts";
import type { firstRun as frenchFirstRun } from "../fr/first-run.ts";

export const firstRun = {
  progress: "Step {{step}} of {{total}}",
  begin: "Begin",
  back: "Back",
  later: "Later",
  goOn: "Continue",
  youTitle: "And who are you?",
  youText: "These details will be on your papers. You will not be asked for them again.",
  youLater: "Autour will ask for them before your first case file.",
  beginTitle: "Everything is ready",
  beginText: "Where would you like to begin?",
  tryTitle: "Look around without risk",
  tryText: "Invented case files, from the request to the evaluation: try anything in them.",
  requestTitle: "Note a request",
  requestText: "Write what you already know about the person. The rest will come along the way.",
  request: "Open a first request",
  desk: "Go to the home page",
} as const satisfies TranslationOf<typeof frenchFirstRun>;
