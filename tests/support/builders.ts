import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Consent } from "#domain/consent.ts";
import type { ConsentOverride } from "#domain/consent-override.ts";
import { LocalDate } from "#domain/local-date.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import type { Objective } from "#domain/plan.ts";
import type { PlanAction } from "#domain/plan-action.ts";

export const day = (text: string): LocalDate => LocalDate.parse(text);

/** A file that is unremarkable except for what the test asks for: an adult, an eligible request, nothing more. */
export const aCaseFile = (overrides: Partial<CaseFile> = {}): CaseFile => ({
  number: "ESS-01",
  fictional: true,
  programme: { id: "archipel", settings: {} },
  organiser: {
    name: "Colombe Fictive",
    function: "Case manager",
    organisation: "Réseau fictif des Essais",
    email: "colombe@essais.example",
    phone: "0470 00 00 99",
    partOfExistingNetwork: false,
  },
  person: {
    familyName: "Fictif",
    givenNames: "Camille",
    usualName: "Cam",
    birthDate: day("2005-06-15"),
    gender: "X",
    address: { street: "Rue de l'Essai 1", postcode: "1340", city: "Ottignies" },
    languages: ["français"],
    interpreterNeeded: false,
    needsEasyToRead: false,
  },
  representatives: [],
  legalProtection: null,
  trustedPerson: null,
  discernment: null,
  request: {
    receivedOn: day("2026-01-05"),
    requester: { name: "Dominique Essai", quality: "assistante sociale" },
    personInformed: true,
    reason: "Une situation bloquée.",
    previousAttempts: [],
    criteria: [{ label: "0 à 23 ans", status: "met" }],
    decision: "eligible",
    redirections: [],
  },
  consents: [],
  consentOverride: null,
  clarification: null,
  preparation: null,
  network: [],
  concertations: [],
  cycles: [],
  feedback: [],
  fundingRequest: null,
  ...overrides,
});

export const aMember = (overrides: Partial<NetworkMember> = {}): NetworkMember => ({
  id: "p01",
  name: "Membre d'essai",
  role: "Éducatrice",
  category: "social",
  secrecy: "professional",
  ...overrides,
});

export const aConcertation = (overrides: Partial<Concertation> = {}): Concertation => ({
  number: 1,
  cycle: 1,
  heldOn: day("2026-02-10"),
  start: "10:00",
  end: "11:30",
  place: "Salle d'essai",
  personPresent: true,
  attendance: [],
  agenda: [],
  personVoice: "« Je suis là. »",
  statements: [],
  agreements: [],
  divergences: [],
  decisions: [],
  ...overrides,
});

export const aConsent = (overrides: Partial<Consent> = {}): Consent => ({
  id: "c01",
  kind: "participate",
  subject: "dispositif",
  givenBy: "person",
  status: "given",
  on: day("2026-01-10"),
  ...overrides,
});

/** A refusal in danger, documented and told. */
export const anOverride = (overrides: Partial<ConsentOverride> = {}): ConsentOverride => ({
  decidedOn: day("2026-02-01"),
  decidedBy: ["Colombe Fictive"],
  dangers: ["se met en danger"],
  attempts: [{ on: day("2026-01-20"), by: "Colombe Fictive", how: "lettre" }],
  informationGiven: {
    on: day("2026-02-02"),
    by: "Colombe Fictive",
    how: "de vive voix",
    text: "« Nous nous réunirons sans toi, voici pourquoi. »",
  },
  limits: [],
  reviewOn: day("2026-03-03"),
  writtenJustification: "Danger répété.",
  ...overrides,
});

export const anObjective = (overrides: Partial<Objective> = {}): Objective => ({
  id: "o01",
  label: "Dormir la nuit",
  weight: 1,
  personWords: null,
  gasLevels: { "-2": "jamais", "-1": "rarement", "0": "4 nuits", "1": "6 nuits", "2": "toujours" },
  baseline: -2,
  level: null,
  ...overrides,
});

export const anAction = (overrides: Partial<PlanAction> = {}): PlanAction => ({
  id: "a01",
  objectiveId: "o01",
  what: "Appeler l'école",
  responsibleId: "p01",
  dueOn: null,
  status: "todo",
  doneOn: null,
  ...overrides,
});
