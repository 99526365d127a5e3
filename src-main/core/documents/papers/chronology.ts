import type { CaseFile } from "#domain/case-file.ts";
import type { ClarificationSource } from "#domain/clarification.ts";
import type { Consent, ConsentStatus } from "#domain/consent.ts";
import type { CycleOutcome } from "#domain/cycle.ts";
import { type DossierEvent, dossierEvents } from "#domain/dossier-event.ts";
import type { Feedback } from "#domain/feedback.ts";
import type { FollowUp } from "#domain/follow-up.ts";
import type { FundingOutcome } from "#domain/funding-decision.ts";
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
  // Receipts and papers each have a paper of their own.
  const told = { ...dossier.supplement, receipts: [], issuedDocuments: [], deliveries: [] };
  const events = dossierEvents(caseFile, told).flatMap((event) => {
    const line = lineOf(event, caseFile, wording);
    return line === null ? [] : [{ on: event.on, ...line }];
  });
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

interface Line {
  readonly what: string;
  /** Empty when the event says it all. */
  readonly detail: string;
}

/** Null for what does not go on this paper. */
const lineOf = (event: DossierEvent, caseFile: CaseFile, wording: Wording): Line | null => {
  switch (event.kind) {
    case "requestReceived": {
      const { name, quality } = event.requester;
      return line("Demande reçue", `Par ${setName(name)}, ${setText(quality)}`);
    }
    case "personInformed":
      return line("Information donnée sur la demande");
    case "requestDecided":
      return line(decisionWords[event.decision]);
    case "redirected": {
      const { service, how } = event.redirection;
      return line("Réorientation", setText(`${service}, ${how}`));
    }
    case "clarified":
      return line(clarificationWords[event.source], wording.text(event.place));
    case "networkInformed":
      return line("Réseau prévenu");
    case "invitationsSent":
      return line("Invitations envoyées");
    case "consentAnswered":
      return consentLine(event.consent);
    case "overrideDecided":
      return line("Décision de se réunir sans l’accord");
    case "overrideExplained":
      return line("Information donnée sur cette décision");
    case "concertationHeld": {
      const { number, place } = event.concertation;
      return line(`Concertation n°\u00A0${number}`, wording.text(place));
    }
    case "planAgreed":
      return planLine(event, wording);
    case "followedUp":
      return followUpLine(event.entry, caseFile, wording);
    case "evaluated":
      return line(`Évaluation, ${ordinalPassage(event.cycle)}`);
    case "passageEnded":
      return line(outcomeWords[event.outcome]);
    case "feedbackReceived":
    case "feedbackPassedOn":
    case "feedbackClosed":
      return feedbackLine(event.kind, event.feedback, wording);
    case "fundingPrepared":
      return line("Demande d’intervention financière établie");
    case "fundingDecided": {
      const { outcome, grantedCents } = event.decision;
      return line(fundingWords[outcome], grantedCents > 0 ? formatCents(grantedCents) : "");
    }
    case "reopened": {
      const { cycle, reason } = event.reopening;
      return line(`Dossier repris, ${ordinalPassage(cycle)}`, wording.text(reason));
    }
    // The network and the actions have theirs too.
    case "memberJoined":
    case "memberLeft":
    case "actionDone":
    case "receiptKept":
    case "paperIssued":
    case "paperHandedOver":
      return null;
  }
};

const line = (what: string, detail = ""): Line => ({ what, detail });

const decisionWords = {
  eligible: "Demande acceptée",
  ineligible: "Demande réorientée",
  pending: "Demande mise en attente",
} as const satisfies Record<CaseFile["request"]["decision"], string>;

const clarificationWords = {
  interview: "Entretien de clarification",
  requester: "Clarification avec le demandeur",
} as const satisfies Record<ClarificationSource, string>;

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

const consentLine = ({ kind, status, subject, givenBy }: Consent): Line | null =>
  kind === "invite"
    ? null
    : line(
        `${consentKindWords[kind]}\u00A0: ${consentWords[status]}`,
        setText(givenBy === "person" ? subject : `${subject}, par un représentant légal`),
      );

const planLine = (
  { cycle, version, reason }: Extract<DossierEvent, { readonly kind: "planAgreed" }>,
  wording: Wording,
): Line => {
  const passage = capitalise(ordinalPassage(cycle));
  if (version === null) return line("Plan validé", passage);
  return reason === null
    ? line("Plan validé", `${passage}, version\u00A0${version}`)
    : line("Plan modifié", `Version\u00A0${version}. ${wording.text(reason)}`);
};

const outcomeWords = {
  ongoing: "Le plan continue",
  exit: "Sortie\u00A0: les objectifs sont atteints",
  secondPassage: "Nouveau passage",
  stoppedByPerson: "Arrêt à la demande de la personne",
  lostContact: "Contact perdu",
  handedOver: "Dossier transmis",
} as const satisfies Record<CycleOutcome, string>;

const followUpLine = (
  { private: isPrivate, channel, withIds, text }: FollowUp,
  { network }: CaseFile,
  wording: Wording,
): Line | null => {
  if (isPrivate === true) return null;
  const personId = network.find(({ category }) => category === "person")?.id;
  const withWhom =
    withIds.length === 0 ? "" : `, avec ${joinWords(withIds.map(wording.memberName))}`;
  return line(
    `Suivi\u00A0: ${setText(channel)}${withWhom}`,
    withIds.some((id) => id === personId) ? wording.text(text) : "",
  );
};

const feedbackLine = (
  kind: "feedbackReceived" | "feedbackPassedOn" | "feedbackClosed",
  { kind: sort, on, from, text }: Feedback,
  wording: Wording,
): Line => {
  const what = sort === "wish" ? "Désidérata" : "Plainte";
  const of = `${what} du ${formatDate(on)}`;
  switch (kind) {
    case "feedbackReceived":
      return line(what, from === "person" ? wording.text(text) : "");
    case "feedbackPassedOn":
      return line(`${of}\u00A0: personnes concernées informées`);
    case "feedbackClosed":
      return line(`${of}\u00A0: suite donnée`);
  }
};

const fundingWords = {
  granted: "Intervention financière accordée",
  partly: "Intervention financière accordée en partie",
  refused: "Intervention financière refusée",
} as const satisfies Record<FundingOutcome, string>;

// A chronology is read at a glance: some two lines of what was written, cut between words.
const clip = (text: string): string => {
  const flowing = text.replaceAll(/\s*\n\s*/gu, " ");
  if (flowing.length <= 180) return flowing;
  const cut = flowing.slice(0, 180);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > 100 ? space : 180).replace(/[\uD800-\uDBFF]$/u, "")}…`;
};
