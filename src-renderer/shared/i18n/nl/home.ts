import type { TranslationOf } from "../catalogue.ts";
import type { home as fr } from "../fr/home.ts";

export const home = {
  title: "Start",
  loading: "Uw dossiers worden geladen…",
  readingAgain: "Autour leest uw dossiers opnieuw. De eerste keer na een update duurt dat even.",
  whatWaits: "Wat op mij wacht",
  groups: "Wat wacht, per termijn en per onderwerp",
  topic: {
    consents: "Toestemmingen te vragen",
    notes: "Verslagen te versturen",
    meetings: "Overleg te noteren",
    funding: "Antwoord over financiering",
  },
  topicHint: {
    consents: "te vragen of te herbekijken",
    notes: "overleg gehouden, verslag nog niet aan iedereen bezorgd",
    meetings: "de dag is voorbij",
    funding: "aanvraag verstuurd, nog geen antwoord genoteerd",
  },
  nothingHere: "Hier is niets te doen.",
  consent: {
    beforeMeeting: "Vóór het overleg: de toestemming van de persoon vragen",
    newPassage: "Nieuw traject: de toestemming van de persoon opnieuw vragen",
  },
  noteNotIssued: "Verslag van overleg {{number}}: nog niet uitgegeven",
  noteNotSent_one: "Verslag van overleg {{number}}: {{count}} persoon wacht erop",
  noteNotSent_other: "Verslag van overleg {{number}}: {{count}} personen wachten erop",
  fundingAwaited: "Aanvraag voor financiering verstuurd op {{day}}: het antwoord noteren",
  reminderKind: {
    consent: "Toestemming te vragen",
    noteUnsent: "Verslag te versturen",
    fundingAwaited: "Antwoord over financiering",
  },
  meetings: "Volgende overlegmomenten",
  meetingsHint: "de komende vier weken",
  noMeetings:
    "In de komende vier weken is er geen gepland. De datum legt u vast in elk dossier, bij de stap van het overleg.",
  today: "Vandaag",
  tomorrow: "Morgen",
  dayAt: "{{day}} om {{time}}",
  expected_one: "de persoon en {{count}} ander",
  expected_other: "de persoon en {{count}} anderen",
  open: "Openen",
  openOf: "Het overleg rond {{name}} openen",
  showAllMeetings: "De {{count}} overlegmomenten tonen",
  showFewerMeetings: "Minder tonen",
  laterMeetings_one: "… en nog {{count}} overlegmoment later.",
  laterMeetings_other: "… en nog {{count}} overlegmomenten later.",
} as const satisfies TranslationOf<typeof fr>;
