import type { TranslationOf } from "../catalogue.ts";
import type { letters as frenchLetters } from "../fr/letters.ts";

export const letters = {
  title: "The text of this letter",
  intro:
    "It comes from the programme. You can adapt it for this case file before issuing the letter; a paper that is already issued does not change.",
  edit: "Adapt the text",
  save: "Save the text",
  subject: "Subject",
  body: "Text",
  blanks:
    "What stands between braces is filled in from the case file. The subject names nobody. Possible fields: {{blanks}}.",
  unknownBlank: "{ {{blank}} } is not a possible field here.",
  namesPerson: "The subject names the person: anybody can read it.",
  source: {
    dossier: "adapted for this case file",
    programme: "text of the programme",
    standard: "translated by Autour: the programme has none",
  },
  back: "Go back to the text of the programme",
  backOf: "Go back to the text of the programme: {{language}}",
  backDone: "{{language}}: the text of the programme is back.",
} as const satisfies TranslationOf<typeof frenchLetters>;
