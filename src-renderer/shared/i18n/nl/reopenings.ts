import type { TranslationOf } from "../catalogue.ts";
import type { reopenings as frenchReopenings } from "../fr/reopenings.ts";

export const reopenings = {
  closed: "Dit dossier is afgesloten",
  closedOn: "Dit dossier is afgesloten sinds {{day}}",
  ending: "{{ending}}.",
  endingReason: "{{ending}}. Reden: {{reason}}",
  stays:
    "Overleg, plan, opvolging en evaluatie kunt u lezen, maar niet meer wijzigen zolang het dossier niet heropend is.",
  reopen: "Het dossier heropenen",
  form: "Dit dossier heropenen",
  reason: "Waarom heropenen?",
  reasonHint: "Het traject gaat verder waar het stopte; de afsluiting blijft in de geschiedenis.",
  reasonEmpty: "Schrijf de reden op, in enkele woorden.",
  reopened: "Dossier heropend: traject {{number}} gaat verder.",
  past: "Heropeningen",
  reopenedBy: "Heropend op {{day}} door {{name}}",
  hadEnded: "Het was beëindigd: {{ending}}",
  hadEndedOn: "Het was beëindigd op {{day}}: {{ending}}",
  endedBecause: "De reden toen: {{reason}}",
} as const satisfies TranslationOf<typeof frenchReopenings>;
