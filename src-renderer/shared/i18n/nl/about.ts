import type { TranslationOf } from "../catalogue.ts";
import type { about as frenchAbout } from "../fr/about.ts";

export const about = {
  title: "Over Autour",
  version: "Versie {{version}}",
  licenceTitle: "Licentie",
  licence: "EUPL-1.2, de openbare licentie van de Europese Unie: Autour is vrije software.",
  thirdPartyTitle: "Wat anderen geschreven hebben",
  thirdPartyWhat:
    "Autour bevat vrije software, lettertypes en woordenboeken van anderen. De licenties van Chromium, dat het venster toont, staan naast het programma, in het bestand LICENSES.chromium.html.",
  thirdPartyShow: "De lijst en de licenties bekijken",
  thirdPartySearch: "Een naam of een licentie zoeken",
  thirdPartyCount_one: "{{count}} onderdeel",
  thirdPartyCount_other: "{{count}} onderdelen",
  thirdPartyText: "Licentie van {{name}}",
  dataTitle: "Uw gegevens",
  data: "Alles wat u schrijft, blijft op deze computer, in een kluis die met uw wachtzin versleuteld is. Autour gebruikt geen internet: niets gaat naar buiten, behalve de bestanden die u zelf opslaat.",
  place: "Uw kluizen staan in deze map:",
  inBrowser:
    "Autour is hier open in een browser, die iets kan onthouden van wat hij getoond heeft. Gebruik liever het venster van Autour als u het hebt, en sluit de browser na het werk.",
  papersTitle: "Documenten",
  papersVerified: "Typst {{version}}, voldoet aan PDF/UA-1 (gecontroleerd)",
  papers: "Typst {{version}}",
  diagnosticsTitle: "Als er iets misloopt",
  diagnosticsWhat:
    "Autour noteert wat mislukt, zonder één woord uit uw dossiers: geen naam, geen tekst, geen nummer. Veertien dagen bewaard, op deze computer.",
  diagnostics: "De diagnose kopiëren",
  diagnosticsText:
    "Dit is alles wat gekopieerd wordt. Plak het in een bericht aan wie u helpt: niets vertrekt vanzelf.",
  diagnosticsShown: "Diagnose",
  diagnosticsCopy: "Kopiëren",
  diagnosticsCopied: "De diagnose is gekopieerd.",
} as const satisfies TranslationOf<typeof frenchAbout>;
