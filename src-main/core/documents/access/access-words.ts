import type { CaseFile } from "#domain/case-file.ts";
import type { ConsentStatus } from "#domain/consent.ts";
import type { CycleOutcome } from "#domain/cycle.ts";
import type { FundingOutcome } from "#domain/funding-decision.ts";
import type { MemberCategory } from "#domain/network-member.ts";
import type { ActionStatus } from "#domain/plan-action.ts";
import type { PlanAnswer } from "#domain/plan-agreement.ts";
import type { PassageKind } from "#domain/third-party.ts";

/** The closed lists of a dossier as its complete copy prints them: whole words, without knowing the screens. */

export const decisionWords = {
  eligible: "éligible",
  ineligible: "non éligible",
  pending: "en attente",
} as const satisfies Record<CaseFile["request"]["decision"], string>;

export const criterionWords = {
  met: "remplie",
  unmet: "non remplie",
  unknown: "à vérifier",
} as const;

export const consentWords = {
  given: "accord",
  givenWithLimits: "accord avec limites",
  refused: "refus",
  withdrawn: "accord retiré",
} as const satisfies Record<ConsentStatus, string>;

export const agreementWords = {
  given: "d'accord",
  refused: "refuse",
  pending: "en attente",
} as const;

export const categoryWords = {
  person: "la personne elle-même",
  natural: "proche",
  legalRepresentative: "représentant légal",
  frontline: "première ligne",
  mentalHealth: "santé mentale",
  social: "social et aide à la jeunesse",
  society: "école, travail, vie sociale",
  support: "soutien et loisirs",
  other: "autre",
} as const satisfies Record<MemberCategory, string>;

export const actionWords = {
  todo: "à faire",
  inProgress: "en cours",
  done: "fait",
  blocked: "bloqué",
  notDone: "non fait",
  cancelled: "annulé",
} as const satisfies Record<ActionStatus, string>;

export const positionWords = {
  agrees: "d'accord",
  reserves: "d'accord avec une réserve",
  disagrees: "pas d'accord",
} as const satisfies Record<PlanAnswer["answer"], string>;

export const outcomeWords = {
  ongoing: "le plan continue",
  exit: "sortie : les objectifs sont atteints",
  secondPassage: "nouveau passage",
  stoppedByPerson: "arrêt à la demande de la personne",
  lostContact: "contact perdu",
  handedOver: "dossier transmis",
} as const satisfies Record<CycleOutcome, string>;

export const fundingWords = {
  granted: "accordée",
  partly: "accordée en partie",
  refused: "refusée",
} as const satisfies Record<FundingOutcome, string>;

export const feedbackWords = { wish: "Désidérata", complaint: "Plainte" } as const;

export const mannerWords = {
  come: "venir",
  write: "écrire ce qu'elle veut dire",
  sendSomeone: "envoyer quelqu'un à sa place",
  message: "laisser un message",
} as const;

export const passageWords = {
  requesterAccount: "Récit de la personne qui a fait la demande",
  representativeReason: "Raison donnée par un représentant légal",
  topicNotToRaise: "Sujet à ne pas aborder",
  notToInvite: "Personne à ne pas inviter",
  expectation: "Attente d'un membre du réseau",
  statement: "Parole d'un membre du réseau",
  divergence: "Divergence",
  reservation: "Réserve d'un membre du réseau",
  journalWithOthers: "Échange avec des tiers, journal de suivi",
  feedbackOfOther: "Désidérata ou plainte d'un tiers",
  relativeContact: "Coordonnées d'un proche",
  strainedLink: "Lien difficile avec un proche",
  privateNote: "Note privée",
} as const satisfies Record<PassageKind, string>;
