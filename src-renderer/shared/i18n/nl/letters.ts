import type { TranslationOf } from "../catalogue.ts";
import type { letters as frenchLetters } from "../fr/letters.ts";

export const letters = {
  title: "De tekst van deze brief",
  intro:
    "Hij komt uit de regeling. U kunt hem voor dit dossier aanpassen voor u de brief uitgeeft; een document dat al uitgegeven is, verandert niet.",
  edit: "De tekst aanpassen",
  save: "De tekst opslaan",
  subject: "Onderwerp",
  body: "Tekst",
  blanks:
    "Wat tussen accolades staat, wordt ingevuld uit het dossier. De onderwerpregel noemt niemand bij naam. Mogelijke velden: {{blanks}}.",
  unknownBlank: "{ {{blank}} } is hier geen mogelijk veld.",
  namesPerson: "De onderwerpregel noemt de persoon: iedereen kan ze lezen.",
  source: {
    dossier: "aangepast voor dit dossier",
    programme: "tekst van de regeling",
    standard: "vertaling van Autour: de regeling heeft er geen",
  },
  back: "Terug naar de tekst van de regeling",
  backOf: "Terug naar de tekst van de regeling: {{language}}",
  backDone: "{{language}}: de tekst van de regeling is terug.",
} as const satisfies TranslationOf<typeof frenchLetters>;
