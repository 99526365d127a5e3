import type { TranslationOf } from "../catalogue.ts";
import type { settings as french } from "../fr/settings.ts";

export const settings = {
  title: "Settings",
  text: "Everything that can be set, in one place.",
  organiserText: "Your name, details and signature, as they stand on your papers.",
  logoTitle: "Network logo",
  logoText: "At the head of the papers of each programme: open the programme to choose it.",
  programmesText: "The words, conditions, amounts and letters of each programme.",
  securityText: "Passphrase, recovery code, automatic lock.",
  backupsText: "When the last one was made, where they are, and how to restore one.",
  retentionText: "What no longer needs to be kept.",
  keyboardTitle: "Keyboard",
  keyboardText: "Everything that can be done without the mouse.",
} as const satisfies TranslationOf<typeof french>;
