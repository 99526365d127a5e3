import type { TranslationOf } from "../catalogue.ts";
import type { home as fr } from "../fr/home.ts";

export const home = {
  title: "Start",
  loading: "Uw dossiers worden geladen…",
  whatWaits: "Wat op mij wacht",
  groups: "Wat wacht, per termijn en per onderwerp",
  topic: {
    consents: "Akkoorden te vragen",
    notes: "Nota's te versturen",
    meetings: "Vergaderingen te noteren",
    funding: "Antwoord op financiering",
  },
  topicHint: {
    consents: "te vragen of te herbekijken",
    notes: "overleg gehouden, nota nog niet aan iedereen bezorgd",
    meetings: "de dag is voorbij",
    funding: "aanvraag verstuurd, nog geen antwoord genoteerd",
  },
  nothingHere: "Hier is niets te doen.",
  consent: {
    beforeMeeting: "Vóór de vergadering: het akkoord van de persoon vragen",
    newPassage: "Nieuw traject: het akkoord van de persoon opnieuw vragen",
  },
  noteNotIssued: "Nota van overleg {{number}}: nog niet uitgegeven",
  noteNotSent_one: "Nota van overleg {{number}}: {{count}} persoon wacht erop",
  noteNotSent_other: "Nota van overleg {{number}}: {{count}} personen wachten erop",
  fundingAwaited: "Financieringsaanvraag verstuurd op {{day}}: het antwoord noteren",
  reminderKind: {
    consent: "Akkoord te vragen",
    noteUnsent: "Nota te versturen",
    fundingAwaited: "Antwoord op financiering",
  },
  meetings: "Volgende vergaderingen",
  meetingsHint: "de komende vier weken",
  noMeetings:
    "In de komende vier weken is er geen gepland. De datum legt u vast in elk dossier, bij de stap van het overleg.",
  today: "Vandaag",
  tomorrow: "Morgen",
  dayAt: "{{day}} om {{time}}",
  expected_one: "de persoon en {{count}} ander",
  expected_other: "de persoon en {{count}} anderen",
  open: "Openen",
  openOf: "Het overleg van {{name}} openen",
  showAllMeetings: "De {{count}} vergaderingen tonen",
  showFewerMeetings: "Minder tonen",
  laterMeetings_one: "… en nog {{count}} vergadering later.",
  laterMeetings_other: "… en nog {{count}} vergaderingen later.",
} as const satisfies TranslationOf<typeof fr>;
