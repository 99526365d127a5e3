import type { TranslationOf } from "../catalogue.ts";
import type { copies as frenchCopies } from "../fr/copies.ts";

/** Copies that name their reader, e-mail drafts, and what is printed for a meeting. */
export const copies = {
  open: "Een exemplaar per persoon",
  openVersion: "Een exemplaar per persoon van versie {{version}}",
  title: "{{name}}, versie {{version}}: een exemplaar per persoon",
  intro:
    "Ieder krijgt het document zoals het uitgegeven is, met de eigen naam onderaan elke bladzijde. De bestandsnamen zeggen over niemand iets.",
  format: "In welke vorm",
  formats: { pdf: "Een pdf per persoon", mail: "Een ontwerp van e-mail per persoon" },
  mailWarning:
    "E-mail is geen veilig kanaal, en de pdf in bijlage is niet versleuteld: wie de mailbox opent, kan hem lezen. Autour verstuurt niets; open elk ontwerp in uw mailprogramma, kijk het adres na en verstuur dan.",
  languageFor: "Taal van het exemplaar voor {{name}}",
  make: {
    pdf_one: "De pdf opslaan",
    pdf_other: "De {{count}} pdf's opslaan",
    mail_one: "Het ontwerp klaarzetten",
    mail_other: "De {{count}} ontwerpen klaarzetten",
  },
  made: {
    pdf_one: "Pdf opgeslagen.",
    pdf_other: "{{count}} pdf's opgeslagen.",
    mail_one: "Ontwerp van e-mail opgeslagen.",
    mail_other: "{{count}} ontwerpen van e-mail opgeslagen.",
  },
  progress: "Opmaak: {{done}} van {{count}}",
  stop: "Stoppen",
  noteNow: "De exemplaren zijn klaar. Noteer aan wie u ze bezorgt of verstuurt, en op welke dag.",
  noteLater: "Later noteren",
  printAll: "Alles afdrukken voor dit overleg",
  printIntro:
    "Alles komt in één keer uit de printer, in deze volgorde. Een uitgegeven document draagt de naam van de ontvanger; een ontwerp draagt de vermelding “ONTWERP”.",
  meeting: "Voor welk overleg",
  meetingHeld: "Overleg {{number}}",
  meetingComing: "Overleg {{number}}, komend",
  printedAsDraft: "Nog niet uitgegeven: afgedrukt als ontwerp, zonder naam",
  copiesOf: "Aantal exemplaren: {{name}}",
  bothSides: "Ik druk recto verso af",
  bothSidesHint: "Elk exemplaar begint dan op een nieuw blad.",
  print: "Afdrukken",
  languages: "Talen van deze versie",
  languagesHint:
    "Elke taal geeft een bestand met dezelfde inhoud, onder hetzelfde nummer. Het Frans is er altijd bij.",
} as const satisfies TranslationOf<typeof frenchCopies>;
