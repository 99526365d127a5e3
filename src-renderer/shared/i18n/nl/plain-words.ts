import type { TranslationOf } from "../catalogue.ts";
import type { plainWords as frenchPlainWords } from "../fr/plain-words.ts";

export const plainWords = {
  title: "In eenvoudige woorden",
  intro:
    "Links wat het dossier zegt. Rechts hoe de bladzijde van de persoon het zegt. Een leeg vak: de bladzijde neemt de tekst van het dossier over.",
  nothing: "Dit overleg heeft geen beslissing of actie om anders te zeggen.",
  textOf: "In eenvoudige woorden: {{original}}",
  placeholder: "Een korte zin, gericht tot de persoon: “u”",
  stale:
    "De tekst van het dossier is sindsdien veranderd: lees na. Intussen neemt de bladzijde de tekst van het dossier over.",
  save: "Deze woorden opslaan",
} as const satisfies TranslationOf<typeof frenchPlainWords>;
