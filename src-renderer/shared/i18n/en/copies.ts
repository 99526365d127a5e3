import type { TranslationOf } from "../catalogue.ts";
import type { copies as frenchCopies } from "../fr/copies.ts";

export const copies = {
  open: "One copy per person",
  openVersion: "One copy per person of version {{version}}",
  title: "{{name}}, version {{version}}: one copy per person",
  intro:
    "Each one receives the paper as it was issued, with their name at the foot of each page. The file names say nothing of anybody.",
  format: "In what form",
  formats: { pdf: "One PDF per person", mail: "One e-mail draft per person" },
  mailWarning:
    "E-mail is not a safe channel, and the attached PDF is not encrypted: whoever opens the mailbox can read it. Autour sends nothing; open each draft in your mail program, check the address, then send it.",
  languageFor: "Language of the copy for {{name}}",
  make: {
    pdf_one: "Save the PDF",
    pdf_other: "Save the {{count}} PDFs",
    mail_one: "Prepare the draft",
    mail_other: "Prepare the {{count}} drafts",
  },
  made: {
    pdf_one: "PDF saved.",
    pdf_other: "{{count}} PDFs saved.",
    mail_one: "E-mail draft saved.",
    mail_other: "{{count}} e-mail drafts saved.",
  },
  progress: "Laying out: {{done}} of {{count}}",
  stop: "Stop",
  noteNow: "The copies are ready. Record to whom you hand or send them, and on which day.",
  noteLater: "Record later",
  printAll: "Print everything for this meeting",
  printIntro:
    "Everything comes out in a single print, in this order. An issued paper bears the name of its recipient; a draft is marked “DRAFT”.",
  meeting: "For which meeting",
  meetingHeld: "Meeting {{number}}",
  meetingComing: "Meeting {{number}}, to come",
  printedAsDraft: "Not issued yet: printed as a draft, without a name",
  copiesOf: "Number of copies: {{name}}",
  bothSides: "I print on both sides",
  bothSidesHint: "Each copy then begins on a new sheet.",
  print: "Print",
  languages: "Languages of this version",
  languagesHint:
    "Each language gives a file with the same content, under the same number. French is always one of them.",
} as const satisfies TranslationOf<typeof frenchCopies>;
