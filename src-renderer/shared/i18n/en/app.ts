import type { TranslationOf } from "../catalogue.ts";
import type { app as frenchApp } from "../fr/app.ts";

export const app = {
  name: "Autour",
  skipToContent: "Skip to the content",
  home: "Autour – all case files",
  places: "Main pages",
  caseFiles: "Case files",
  lock: "Lock",
  lockHint: "Lock (Ctrl+L)",
  lockAnywayTitle: "Lock all the same?",
  lockAnywayText: "A draft could not be written to the disk. If you lock now, it will be lost.",
  lockAnywayConfirm: "Lock all the same",
  more: "More",
  unsavedDrafts: "A draft is not saved",
  leaving: "Locking…",
  lostTitle: "Autour is restarting…",
  lostText:
    "Your case files are intact, and what you were writing is kept. If this goes on, close this window and start Autour again.",
  occupiedTitle: "Autour is already open in another window",
  occupiedText:
    "So that nothing is overwritten, one window at a time. Close the other one: this one will continue by itself.",
  crashedTitle: "This page has stopped",
  crashedText: "What was saved is intact. Reload to continue.",
  reload: "Reload",
  notFoundTitle: "This page does not exist",
  backHome: "All case files",
} as const satisfies TranslationOf<typeof frenchApp>;
