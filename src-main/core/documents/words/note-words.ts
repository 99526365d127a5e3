import type { AttendanceStatus, Concertation } from "#domain/concertation.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import { ofNoun } from "../language/french.ts";

type Validation = Concertation["decisions"][number]["validatedBy"];

/**
 * What a note de synthèse says of itself, of the person and of the meeting. Days, names and what people wrote are set
 * already; `person` is the programme's own word, with its article.
 */
export interface NoteWords {
  readonly heading: string;
  readonly meetingOf: (day: string) => string;
  readonly confidentiality: (person: string) => string;
  readonly caseFile: string;
  readonly passage: string;
  readonly passageValue: (passage: string, concertation: number) => string;
  readonly date: string;
  readonly dateValue: (day: string, start: string, end: string) => string;
  readonly place: string;

  readonly identification: string;
  readonly usualName: string;
  readonly ownScriptName: string;
  readonly birth: string;
  readonly birthValue: (day: string, age: string) => string;
  readonly home: string;
  readonly livesIn: string;
  readonly spokenLanguages: string;
  readonly representative: string;
  readonly trustedPerson: string;

  readonly attendance: string;
  readonly attendanceHeaders: {
    readonly name: string;
    readonly role: string;
    readonly status: string;
  };
  readonly attendanceStatus: Readonly<Record<AttendanceStatus, string>>;

  readonly context: string;
  readonly asked: (name: string, quality: string, day: string) => string;
  readonly agenda: string;
  readonly expectations: string;
  readonly proposedActions: string;
  readonly expectedEffects: string;
  readonly firstLineResources: string;

  readonly personVoice: (person: string) => string;
  readonly observedBy: (name: string) => string;
  readonly reportedVoice: string;
  readonly statements: string;
  readonly agreements: string;
  readonly divergences: string;
  readonly reservation: (name: string, decision: string, text: string) => string;
  readonly renewedTrajectory: string;
  readonly decisions: string;
  /** Of `count` decisions, all validated the same way. */
  readonly validatedTogether: (count: number, how: Validation) => string;
  readonly validatedAlone: (how: Validation) => string;
  /** Who does what, where there is no plan yet. */
  readonly tasks: string;
  readonly byDay: (what: string, day: string) => string;
  /** Between who or what is named and what they say. */
  readonly says: (who: string, text: string) => string;
}

export const noteWords: Readonly<Record<PaperLanguage, NoteWords>> = {
  fr: {
    heading: "Note de synthèse",
    meetingOf: (day) => `Concertation du ${day}`,
    confidentiality: (person) =>
      `Confidentiel. Réservé aux destinataires nommés à la fin ; ne rien transmettre plus loin sans l'accord ${ofNoun(person)}.`,
    caseFile: "Dossier",
    passage: "Passage",
    passageValue: (passage, concertation) => `${passage}, concertation n°\u00A0${concertation}`,
    date: "Date",
    dateValue: (day, start, end) => `${day}, de ${start} à ${end}`,
    place: "Lieu",

    identification: "Identification",
    usualName: "Se fait appeler",
    ownScriptName: "Dans son écriture",
    birth: "Naissance",
    birthValue: (day, age) => `${day} (${age} à la date de la concertation)`,
    home: "Domicile",
    livesIn: "Milieu de vie",
    spokenLanguages: "Langues",
    representative: "Représentation légale",
    trustedPerson: "Personne de confiance",

    attendance: "Présences",
    attendanceHeaders: { name: "Nom", role: "Rôle", status: "Présence" },
    attendanceStatus: {
      present: "Présent(e)",
      partial: "En partie",
      excused: "Excusé(e)",
      absent: "Absent(e)",
      notInvited: "Non invité(e)",
    },

    context: "Contexte",
    asked: (name, quality, day) => `Demande introduite par ${name} (${quality}), reçue le ${day}.`,
    agenda: "Ordre du jour",
    expectations: "Attentes recueillies avant la rencontre",
    proposedActions: "Actions proposées",
    expectedEffects: "Effets attendus",
    firstLineResources: "Ressources de première ligne",

    personVoice: (person) => `La parole ${ofNoun(person)}`,
    observedBy: (name) => `Observé par ${name}`,
    reportedVoice: "Parole rapportée",
    statements: "Tour de parole",
    agreements: "Accords",
    divergences: "Divergences et réserves",
    reservation: (name, decision, text) => `Réserve (${name}, décision ${decision})\u00A0: ${text}`,
    renewedTrajectory: "Trajectoire renouvelée",
    decisions: "Décisions",
    tasks: "Qui fait quoi",
    byDay: (what, day) => `${what} (pour le ${day})`,
    validatedTogether: (count, how) =>
      `${count === 1 ? "Décision relue et validée" : "Décisions relues et validées"} ${frenchValidation[how]}.`,
    validatedAlone: (how) => `Validée ${frenchValidation[how]}`,
    says: (who, text) => `${who}\u00A0: ${text}`,
  },

  nl: {
    heading: "Syntheseverslag",
    meetingOf: (day) => `Overleg van ${day}`,
    confidentiality: (person) =>
      `Vertrouwelijk. Enkel voor de personen die aan het einde genoemd worden; niets doorgeven zonder het akkoord van ${person}.`,
    caseFile: "Dossier",
    passage: "Traject",
    passageValue: (passage, concertation) => `${passage}, overleg nr.\u00A0${concertation}`,
    date: "Datum",
    dateValue: (day, start, end) => `${day}, van ${start} tot ${end}`,
    place: "Plaats",

    identification: "Identificatie",
    usualName: "Roepnaam",
    ownScriptName: "In eigen schrift",
    birth: "Geboren",
    birthValue: (day, age) => `${day} (${age} op de dag van het overleg)`,
    home: "Woonplaats",
    livesIn: "Leefomgeving",
    spokenLanguages: "Talen",
    representative: "Wettelijk vertegenwoordiger",
    trustedPerson: "Vertrouwenspersoon",

    attendance: "Aanwezigheid",
    attendanceHeaders: { name: "Naam", role: "Rol", status: "Aanwezigheid" },
    attendanceStatus: {
      present: "Aanwezig",
      partial: "Gedeeltelijk",
      excused: "Verontschuldigd",
      absent: "Afwezig",
      notInvited: "Niet uitgenodigd",
    },

    context: "Context",
    asked: (name, quality, day) => `Aanvraag van ${name} (${quality}), ontvangen op ${day}.`,
    agenda: "Agenda",
    expectations: "Verwachtingen die voor het overleg verzameld werden",
    proposedActions: "Voorgestelde acties",
    expectedEffects: "Verwachte effecten",
    firstLineResources: "Hulpbronnen in de eerste lijn",

    personVoice: (person) => `De woorden van ${person}`,
    observedBy: (name) => `Geobserveerd door ${name}`,
    reportedVoice: "Overgebrachte woorden",
    statements: "Ieder aan het woord",
    agreements: "Akkoorden",
    divergences: "Discussiepunten",
    reservation: (name, decision, text) => `Voorbehoud (${name}, beslissing ${decision}): ${text}`,
    renewedTrajectory: "Vernieuwd zorgtraject",
    decisions: "Beslissingen",
    tasks: "Wie doet wat",
    byDay: (what, day) => `${what} (tegen ${day})`,
    validatedTogether: (count, how) =>
      `${count === 1 ? "Beslissing herlezen en goedgekeurd" : "Beslissingen herlezen en goedgekeurd"} ${dutchValidation[how]}.`,
    validatedAlone: (how) => `Goedgekeurd ${dutchValidation[how]}`,
    says: (who, text) => `${who}: ${text}`,
  },

  en: {
    heading: "Summary note",
    meetingOf: (day) => `Meeting of ${day}`,
    confidentiality: (person) =>
      `Confidential. Only for the people named at the end; pass nothing on without the agreement of ${person}.`,
    caseFile: "Case file",
    passage: "Passage",
    passageValue: (passage, concertation) => `${passage}, meeting no.\u00A0${concertation}`,
    date: "Date",
    dateValue: (day, start, end) => `${day}, from ${start} to ${end}`,
    place: "Place",

    identification: "Identification",
    usualName: "Known as",
    ownScriptName: "In their own script",
    birth: "Born",
    birthValue: (day, age) => `${day} (${age} old on the day of the meeting)`,
    home: "Home address",
    livesIn: "Lives in",
    spokenLanguages: "Languages",
    representative: "Legal representative",
    trustedPerson: "Trusted person",

    attendance: "Attendance",
    attendanceHeaders: { name: "Name", role: "Role", status: "Attendance" },
    attendanceStatus: {
      present: "Present",
      partial: "In part",
      excused: "Excused",
      absent: "Absent",
      notInvited: "Not invited",
    },

    context: "Context",
    asked: (name, quality, day) => `Requested by ${name} (${quality}), received on ${day}.`,
    agenda: "Agenda",
    expectations: "What people hoped for, gathered before the meeting",
    proposedActions: "Proposed actions",
    expectedEffects: "Expected effects",
    firstLineResources: "Resources close at hand",

    personVoice: (person) => `The words of ${person}`,
    observedBy: (name) => `Observed by ${name}`,
    reportedVoice: "Reported words",
    statements: "What each one said",
    agreements: "Agreements",
    divergences: "Differing views",
    reservation: (name, decision, text) => `Reservation (${name}, decision ${decision}): ${text}`,
    renewedTrajectory: "Renewed care pathway",
    decisions: "Decisions",
    tasks: "Who does what",
    byDay: (what, day) => `${what} (by ${day})`,
    validatedTogether: (count, how) =>
      `${count === 1 ? "Decision read back and approved" : "Decisions read back and approved"} ${englishValidation[how]}.`,
    validatedAlone: (how) => `Approved ${englishValidation[how]}`,
    says: (who, text) => `${who}: ${text}`,
  },
};

const frenchValidation = {
  all: "par toutes les personnes présentes",
  majority: "à la majorité",
} as const satisfies Record<Validation, string>;

const dutchValidation = {
  all: "door alle aanwezigen",
  majority: "bij meerderheid",
} as const satisfies Record<Validation, string>;

const englishValidation = {
  all: "by everyone present",
  majority: "by a majority",
} as const satisfies Record<Validation, string>;
