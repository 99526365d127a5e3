import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { ActionStatus, PlanAction } from "#domain/plan-action.ts";
import type { PlanAnswer } from "#domain/plan-agreement.ts";
import { count } from "../language/french.ts";

type Reserved = Exclude<PlanAnswer["answer"], "agrees">;
type Subsidiarity = NonNullable<PlanAction["subsidiarity"]>;

/** What a paper says of a plan, who carries it and who gets a copy. Days, names and what people wrote are set already. */
export interface PlanWords {
  readonly validatedOn: (day: string) => string;
  readonly amendedOn: (version: number, day: string, validatedOn: string) => string;
  readonly counts: (objectives: number, actions: number) => string;
  readonly headers: {
    readonly reference: string;
    readonly who: string;
    readonly what: string;
    readonly due: string;
  };
  readonly objective: (number: number, label: string) => string;
  readonly expected: (level: string) => string;
  readonly ownWords: (words: string) => string;
  readonly reportedWords: (words: string) => string;
  readonly lifeDomain: (domain: string) => string;
  readonly closeness: Readonly<Record<Subsidiarity, string>>;
  readonly doneOn: (day: string) => string;
  readonly state: Readonly<Record<Exclude<ActionStatus, "todo">, string>>;
  readonly noAction: string;
  readonly noDueDay: string;

  readonly agreementTitle: string;
  readonly agree: (names: string, since: string) => string;
  readonly stands: (name: string, answer: Reserved, since: string, words: string) => string;
  /** After an answer that was given on an earlier version. */
  readonly onVersion: (version: number) => string;

  readonly afterwards: string;
  readonly nextMeeting: string;
  readonly nextMeetingAt: (day: string, time: string) => string;
  readonly signatures: string;
  /** `people` get a copy; they are named below. */
  readonly copies: (people: number) => string;
}

export const planWords: Readonly<Record<PaperLanguage, PlanWords>> = {
  fr: {
    validatedOn: (day) => `Version\u00A01, validée le ${day}.`,
    amendedOn: (version, day, validatedOn) =>
      `Version\u00A0${version}, du ${day}\u202F; plan validé le ${validatedOn}.`,
    counts: (objectives, actions) =>
      `${count(objectives, "objectif")}, ${actions === 0 ? "aucune action" : count(actions, "action")}.`,
    headers: { reference: "Action", who: "Qui", what: "Fait quoi, comment", due: "Pour quand" },
    objective: (number, label) => `Objectif\u00A0${number}\u00A0— ${label}`,
    expected: (level) => `Résultat attendu\u00A0: ${level}`,
    ownWords: (words) => `Avec ses mots\u00A0: ${words}`,
    reportedWords: (words) => `Parole rapportée\u00A0: ${words}`,
    lifeDomain: (domain) => `Domaine de vie\u00A0: ${domain}`,
    closeness: {
      natural: "Ressource\u00A0: les proches",
      firstLine: "Ressource\u00A0: la première ligne",
      network: "Ressource\u00A0: le réseau",
      specialised: "Ressource\u00A0: un service spécialisé",
    },
    doneOn: (day) => `Fait le ${day}`,
    state: {
      inProgress: "En cours",
      done: "Fait",
      blocked: "Bloqué",
      notDone: "Non fait",
      cancelled: "Annulé",
    },
    noAction: "Aucune action convenue à ce jour.",
    noDueDay: "Sans échéance",

    agreementTitle: "Accord de chacun",
    agree: (names, since) => `D’accord${since}\u00A0: ${names}.`,
    stands: (name, answer, since, words) =>
      `${name}, ${answer === "reserves" ? "d’accord avec une réserve" : "pas d’accord"}${since}\u00A0: ${words}`,
    onVersion: (version) => `, sur la version\u00A0${version}`,

    afterwards: "Et après",
    nextMeeting: "Prochaine concertation",
    nextMeetingAt: (day, time) => `${day} à ${time}`,
    signatures: "Destinataires et signatures",
    copies: (people) =>
      `Un exemplaire est remis ${people === 1 ? "à la personne suivante" : `aux ${count(people, "personne")} suivantes`}\u00A0:`,
  },

  nl: {
    validatedOn: (day) => `Versie\u00A01, goedgekeurd op ${day}.`,
    amendedOn: (version, day, validatedOn) =>
      `Versie\u00A0${version}, van ${day}; plan goedgekeurd op ${validatedOn}.`,
    counts: (objectives, actions) =>
      `${objectives}\u00A0${objectives === 1 ? "doelstelling" : "doelstellingen"}, ${actions === 0 ? "geen actie" : `${actions}\u00A0${actions === 1 ? "actie" : "acties"}`}.`,
    headers: { reference: "Actie", who: "Wie", what: "Doet wat, hoe", due: "Tegen wanneer" },
    objective: (number, label) => `Doelstelling\u00A0${number}\u00A0– ${label}`,
    expected: (level) => `Verwacht resultaat: ${level}`,
    ownWords: (words) => `In eigen woorden: ${words}`,
    reportedWords: (words) => `Overgebrachte woorden: ${words}`,
    lifeDomain: (domain) => `Levensdomein: ${domain}`,
    closeness: {
      natural: "Hulpbron: de naasten",
      firstLine: "Hulpbron: de eerste lijn",
      network: "Hulpbron: het netwerk",
      specialised: "Hulpbron: een gespecialiseerde dienst",
    },
    doneOn: (day) => `Gedaan op ${day}`,
    state: {
      inProgress: "Bezig",
      done: "Gedaan",
      blocked: "Geblokkeerd",
      notDone: "Niet gedaan",
      cancelled: "Geschrapt",
    },
    noAction: "Nog geen actie afgesproken.",
    noDueDay: "Geen einddatum",

    agreementTitle: "Akkoord van ieder",
    agree: (names, since) => `Akkoord${since}: ${names}.`,
    stands: (name, answer, since, words) =>
      `${name}, ${answer === "reserves" ? "akkoord met een voorbehoud" : "niet akkoord"}${since}: ${words}`,
    onVersion: (version) => `, over versie\u00A0${version}`,

    afterwards: "En daarna",
    nextMeeting: "Volgend overleg",
    nextMeetingAt: (day, time) => `${day} om ${time}`,
    signatures: "Ontvangers en handtekeningen",
    copies: (people) =>
      people === 1
        ? "De volgende persoon krijgt een exemplaar:"
        : `De volgende ${people}\u00A0personen krijgen een exemplaar:`,
  },

  en: {
    validatedOn: (day) => `Version\u00A01, approved on ${day}.`,
    amendedOn: (version, day, validatedOn) =>
      `Version\u00A0${version}, of ${day}; plan approved on ${validatedOn}.`,
    counts: (objectives, actions) =>
      `${objectives}\u00A0${objectives === 1 ? "objective" : "objectives"}, ${actions === 0 ? "no action" : `${actions}\u00A0${actions === 1 ? "action" : "actions"}`}.`,
    headers: { reference: "Action", who: "Who", what: "Does what, how", due: "By when" },
    objective: (number, label) => `Objective\u00A0${number}\u00A0– ${label}`,
    expected: (level) => `Expected result: ${level}`,
    ownWords: (words) => `In their own words: ${words}`,
    reportedWords: (words) => `Reported words: ${words}`,
    lifeDomain: (domain) => `Area of life: ${domain}`,
    closeness: {
      natural: "Resource: family and friends",
      firstLine: "Resource: frontline services",
      network: "Resource: the network",
      specialised: "Resource: a specialised service",
    },
    doneOn: (day) => `Done on ${day}`,
    state: {
      inProgress: "Under way",
      done: "Done",
      blocked: "Blocked",
      notDone: "Not done",
      cancelled: "Cancelled",
    },
    noAction: "No action agreed so far.",
    noDueDay: "No due date",

    agreementTitle: "Where each one stands",
    agree: (names, since) => `Agreed${since}: ${names}.`,
    stands: (name, answer, since, words) =>
      `${name}, ${answer === "reserves" ? "agrees with a reservation" : "does not agree"}${since}: ${words}`,
    onVersion: (version) => `, on version\u00A0${version}`,

    afterwards: "What comes next",
    nextMeeting: "Next meeting",
    nextMeetingAt: (day, time) => `${day} at ${time}`,
    signatures: "Recipients and signatures",
    copies: (people) =>
      people === 1
        ? "The following person receives a copy:"
        : `The following ${people}\u00A0people receive a copy:`,
  },
};
