import type { TranslationOf } from "../catalogue.ts";
import type { settings as french } from "../fr/settings.ts";

export const settings = {
  title: "Instellingen",
  text: "Alles wat u kunt instellen, op één plaats.",
  organiserText: "Uw naam, gegevens en handtekening, zoals ze op uw documenten staan.",
  logoTitle: "Logo van het netwerk",
  logoText: "Bovenaan de documenten, per regeling: open de regeling om het te kiezen.",
  programmesText: "De woorden, voorwaarden, bedragen en brieven van elke regeling.",
  securityText: "Wachtzin, herstelcode, automatische vergrendeling.",
  backupsText: "Wanneer de laatste gemaakt is, waar ze staan en hoe u er een terugzet.",
  retentionText: "Wat niet langer bewaard hoeft te worden.",
  keyboardTitle: "Toetsenbord",
  keyboardText: "Alles wat zonder muis kan.",
} as const satisfies TranslationOf<typeof french>;
