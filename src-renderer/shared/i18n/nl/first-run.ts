import type { TranslationOf } from "../catalogue.ts";
import type { firstRun as frenchFirstRun } from "../fr/first-run.ts";

export const firstRun = {
  progress: "Stap {{step}} van {{total}}",
  begin: "Beginnen",
  back: "Terug",
  later: "Later",
  goOn: "Verder",
  youTitle: "En wie bent u?",
  youText: "Deze gegevens komen op uw documenten. Ze worden u niet opnieuw gevraagd.",
  youLater: "Autour vraagt ze vóór uw eerste dossier.",
  beginTitle: "Alles is klaar",
  beginText: "Waarmee wilt u beginnen?",
  tryTitle: "Zonder risico kennismaken",
  tryText: "Verzonnen dossiers, van de aanvraag tot de evaluatie: u kunt er alles in uitproberen.",
  requestTitle: "Een aanvraag noteren",
  requestText: "Schrijf op wat u al over de persoon weet. De rest komt gaandeweg.",
  request: "Een eerste aanvraag openen",
  desk: "Naar de startpagina",
} as const satisfies TranslationOf<typeof frenchFirstRun>;
