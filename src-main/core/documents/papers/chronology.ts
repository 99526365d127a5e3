import type { CaseFile } from "#domain/case-file.ts";
import type { Cycle, CycleOutcome } from "#domain/cycle.ts";
import type { Consent, ConsentStatus } from "#domain/consent.ts";
import type { FundingOutcome } from "#domain/funding-decision.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { versionsOfCycle } from "#domain/plan-version.ts";
import {
  capitalise,
  formatCents,
  formatDate,
  joinWords,
  ofNoun,
  ordinalPassage,
  setName,
  setText,
} from "../language/french.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { TimelineRow } from "./paper.ts";
import { type PlainPaper, plainPaper } from "./paper-frame.ts";
import type { PaperStanding } from "./paper-version.ts";
import { dossierWording, type Wording } from "./references.ts";

/**
 * The chronologie: what happened in a dossier, each with its day and one line, the oldest first. Private entries of the
 * journal are not in it, nor answers about whom to invite, which would name those kept away (domain 3). Of what was said
 * without the person, or by somebody else, it has the day and not the words. Pure.
 */
export const chronology = (dossier: PrintedDossier, standing: PaperStanding): PlainPaper => {
  const { caseFile, programme } = dossier;
  const wording = dossierWording(caseFile);
  const events = eventsOf(dossier, wording).toSorted((a, b) =>
    a.on < b.on ? -1 : Number(a.on > b.on),
  );
  return plainPaper(dossier, standing, {
    heading: "Chronologie",
    subheading: `Du ${formatDate(events[0]?.on ?? standing.on)} au ${formatDate(standing.on)}`,
    confidentiality: `Confidentiel. Ne rien transmettre plus loin sans l'accord ${ofNoun(programme.words.person)}.`,
    facts: [],
    sections: [
      {
        kind: "timeline",
        title: "Ce qui s’est passé",
        headers: ["Date", "Événement"],
        rows: events
          .filter(({ on }) => on <= standing.on)
          .map(({ on, what, detail }): TimelineRow => ({
            date: formatDate(on),
            what,
            detail: clip(capitalise(detail)),
          })),
      },
    ],
  });
};

interface Event {
  readonly on: LocalDate;
  readonly what: string;
  /** Empty when the event says it all. */
  readonly detail: string;
}

/** In the order of the six steps, which holds for what happened on one day. */
const eventsOf = (dossier: PrintedDossier, wording: Wording): ReadonlyArray<Event> => {
  const { caseFile } = dossier;
  return [
    ...requestEvents(caseFile),
    ...preparationEvents(dossier, wording),
    ...consentEvents(caseFile),
    ...concertationEvents(dossier, wording),
    ...caseFile.cycles.flatMap((cycle) => cycleEvents(dossier, cycle, wording)),
    ...feedbackEvents(caseFile, wording),
    ...fundingEvents(dossier),
    ...dossier.supplement.reopenings.map(({ on, reason, cycle }) => ({
      on,
      what: `Dossier repris, ${ordinalPassage(cycle)}`,
      detail: wording.text(reason),
    })),
  ];
};

const decisionWords = {
  eligible: "Demande acceptée",
  ineligible: "Demande réorientée",
  pending: "Demande mise en attente",
} as const satisfies Record<CaseFile["request"]["decision"], string>;

const requestEvents = ({ request }: CaseFile): ReadonlyArray<Event> => {
  const { receivedOn, requester, decision, decidedOn, personInformedOn, redirections } = request;
  return [
    {
      on: receivedOn,
      what: "Demande reçue",
      detail: `Par ${setName(requester.name)}, ${setText(requester.quality)}`,
    },
    ...dated(personInformedOn, "Information donnée sur la demande"),
    ...dated(decidedOn, decisionWords[decision]),
    ...redirections.map(({ on, service, how }) => ({
      on,
      what: "Réorientation",
      detail: setText(`${service}, ${how}`),
    })),
  ];
};

const preparationEvents = (
  { caseFile: { clarification, preparation }, supplement }: PrintedDossier,
  wording: Wording,
): ReadonlyArray<Event> => [
  ...(clarification
    ? [
        {
          on: clarification.heldOn,
          what:
            supplement.clarificationSource === "interview"
              ? "Entretien de clarification"
              : "Clarification avec le demandeur",
          detail: wording.text(clarification.place),
        },
      ]
    : []),
  ...dated(preparation?.networkInformedOn, "Réseau prévenu"),
  ...dated(preparation?.invitationsSentOn, "Invitations envoyées"),
];

const consentKindWords = {
  participate: "Participation",
  share: "Transmission d’informations",
  retain: "Conservation d’informations",
  contact: "Reprise de contact",
  other: "Autre accord",
} as const satisfies Record<Exclude<Consent["kind"], "invite">, string>;

const consentWords = {
  given: "accord",
  givenWithLimits: "accord avec limites",
  refused: "refus",
  withdrawn: "accord retiré",
} as const satisfies Record<ConsentStatus, string>;

const consentEvents = ({ consents, consentOverride }: CaseFile): ReadonlyArray<Event> => [
  ...consents.flatMap(({ on, kind, status, subject, givenBy }) =>
    kind === "invite"
      ? []
      : [
          {
            on,
            what: `${consentKindWords[kind]}\u00A0: ${consentWords[status]}`,
            detail: setText(
              givenBy === "person" ? subject : `${subject}, par un représentant légal`,
            ),
          },
        ],
  ),
  ...dated(consentOverride?.decidedOn, "Décision de se réunir sans l’accord"),
  ...dated(consentOverride?.informationGiven.on, "Information donnée sur cette décision"),
];

const concertationEvents = (
  { caseFile: { concertations } }: PrintedDossier,
  wording: Wording,
): ReadonlyArray<Event> =>
  concertations.map(({ heldOn, number, place }) => ({
    on: heldOn,
    what: `Concertation n°\u00A0${number}`,
    detail: wording.text(place),
  }));

const outcomeWords = {
  ongoing: "Le plan continue",
  exit: "Sortie\u00A0: les objectifs sont atteints",
  secondPassage: "Nouveau passage",
  stoppedByPerson: "Arrêt à la demande de la personne",
  lostContact: "Contact perdu",
  handedOver: "Dossier transmis",
} as const satisfies Record<CycleOutcome, string>;

const cycleEvents = (
  { caseFile: { network }, supplement: { planVersions } }: PrintedDossier,
  { number, plan, followUps, evaluation, outcome, closedOn }: Cycle,
  wording: Wording,
): ReadonlyArray<Event> => {
  const frozen = versionsOfCycle(planVersions, number);
  const personId = network.find(({ category }) => category === "person")?.id;
  const passage = capitalise(ordinalPassage(number));
  const versions = frozen.map(({ on, version, reason }) => ({
    on,
    what: reason === null ? "Plan validé" : "Plan modifié",
    detail:
      reason === null
        ? `${passage}, version\u00A0${version}`
        : `Version\u00A0${version}. ${wording.text(reason)}`,
  }));
  return [
    ...(versions.length > 0
      ? versions
      : [{ on: plan.validatedOn, what: "Plan validé", detail: passage }]),
    ...followUps
      .filter((entry) => entry.private !== true)
      .map(({ on, channel, withIds, text }) => ({
        on,
        what: `Suivi\u00A0: ${setText(channel)}${withIds.length === 0 ? "" : `, avec ${joinWords(withIds.map(wording.memberName))}`}`,
        detail: withIds.some((id) => id === personId) ? wording.text(text) : "",
      })),
    ...dated(evaluation?.on, `Évaluation, ${ordinalPassage(number)}`),
    ...dated(closedOn, outcomeWords[outcome]),
  ];
};

const feedbackEvents = ({ feedback }: CaseFile, wording: Wording): ReadonlyArray<Event> =>
  feedback.flatMap(({ on, kind, from, text, informedOn, closedOn }) => {
    const what = kind === "wish" ? "Désidérata" : "Plainte";
    const of = `${what} du ${formatDate(on)}`;
    return [
      { on, what, detail: from === "person" ? wording.text(text) : "" },
      ...dated(informedOn, `${of}\u00A0: personnes concernées informées`),
      ...dated(closedOn, `${of}\u00A0: suite donnée`),
    ];
  });

const fundingWords = {
  granted: "Intervention financière accordée",
  partly: "Intervention financière accordée en partie",
  refused: "Intervention financière refusée",
} as const satisfies Record<FundingOutcome, string>;

const fundingEvents = ({
  caseFile: { fundingRequest },
  supplement: { fundingDecision },
}: PrintedDossier): ReadonlyArray<Event> => [
  ...dated(fundingRequest?.preparedOn, "Demande d’intervention financière établie"),
  ...(fundingDecision
    ? [
        {
          on: fundingDecision.on,
          what: fundingWords[fundingDecision.outcome],
          detail: fundingDecision.grantedCents > 0 ? formatCents(fundingDecision.grantedCents) : "",
        },
      ]
    : []),
];

/** No event without its day. */
const dated = (on: LocalDate | null | undefined, what: string): ReadonlyArray<Event> =>
  on ? [{ on, what, detail: "" }] : [];

// A chronology is read at a glance: some two lines of what was written, cut between words.
const clip = (text: string): string => {
  const line = text.replaceAll(/\s*\n\s*/gu, " ");
  if (line.length <= 180) return line;
  const cut = line.slice(0, 180);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 100 ? space : 180).replace(/[\uD800-\uDBFF]$/u, "")}…`;
};
