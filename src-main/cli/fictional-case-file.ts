import type { CaseFile } from "#domain/case-file.ts";
import { addDays, type LocalDate } from "#domain/local-date.ts";
import { isProfessional, type NetworkMember } from "#domain/network-member.ts";
import { type Programme, settingsOn } from "#domain/programme.ts";
import { computeCriterion } from "#domain/programme-criterion.ts";
import {
  drawConcertation,
  drawCycle,
  drawFeedback,
  drawFunding,
  idsOf,
} from "./fictional-passage.ts";
import type { Place } from "./fictional-words.ts";
import * as words from "./fictional-words.ts";
import type { SeededRandom } from "./seeded-random.ts";

export const fictionalProgrammeIds = ["brusano", "kirikou", "archipel"] as const;
type FictionalProgrammeId = (typeof fictionalProgrammeIds)[number];

interface FictionalSetting {
  readonly number: string;
  readonly programmeId: FictionalProgrammeId;
  readonly programme: Programme;
  /** Nothing happened after this day; what is planned lies around it. */
  readonly today: LocalDate;
}

/** How far the files have come, and how many of a hundred each. */
const stages = [
  ["pending", 8],
  ["ineligible", 6],
  ["accepted", 8],
  ["clarified", 12],
  ["met", 10],
  ["followedUp", 36],
  ["ended", 12],
  ["secondPassage", 8],
] as const;
type Stage = (typeof stages)[number][0];

/** A dossier that could be real and visibly is not: another for each draw, the same for the same draw. */
export const fictionalCaseFile = (random: SeededRandom, setting: FictionalSetting): CaseFile => {
  const { number, programmeId, programme, today } = setting;
  const stage = drawStage(random);
  const receivedOn = addDays(today, -random.integer(DAYS_BEFORE[stage], DAYS_BEFORE[stage] + 500));
  const person = drawPerson(random, setting, receivedOn);
  const isUnderWay = stage !== "pending" && stage !== "ineligible" && stage !== "accepted";
  const network = isUnderWay ? drawNetwork(random, person) : [];
  const clarifiedOn = addDays(receivedOn, random.integer(5, 25));
  const metOn = addDays(clarifiedOn, random.integer(10, 40));
  const passages = PASSAGES[stage];
  const concertations = Array.from({ length: CONCERTATIONS[stage](random) }, (_one, at) =>
    drawConcertation(random, programme, network, {
      number: at + 1,
      cycle: Math.min(at + 1, Math.max(1, passages)),
      heldOn: addDays(metOn, at * 75),
    }),
  );
  const cycles = Array.from({ length: passages }, (_one, at) =>
    drawCycle(random, network, {
      number: at + 1,
      validatedOn: addDays(metOn, at * 75),
      isFollowed: at + 1 < passages,
      isEnded: stage === "ended",
      today,
    }),
  );
  return {
    number,
    fictional: true,
    programme: { id: programmeId, settings: settingsOn(programme, receivedOn) },
    organiser: {
      name: "Camille Exemple",
      function: "Organisatrice de concertation",
      organisation: "Réseau fictif de démonstration",
      email: "camille@exemple.example",
      phone: "0470 00 00 00",
      partOfExistingNetwork: programme.organiserIsPartOfNetwork,
    },
    person,
    representatives: drawRepresentatives(random, person, today),
    legalProtection: null,
    trustedPerson: null,
    discernment: null,
    request: drawRequest(random, setting, { person, receivedOn, stage }),
    consents: isUnderWay ? drawConsents(random, clarifiedOn) : [],
    consentOverride: null,
    clarification: isUnderWay ? drawClarification(random, network, clarifiedOn) : null,
    preparation:
      programme.hasPreparation && concertations.length > 0
        ? drawPreparation(random, network, clarifiedOn)
        : null,
    network,
    concertations,
    cycles,
    feedback: cycles.length > 0 ? drawFeedback(random, network, metOn) : [],
    fundingRequest:
      programme.funding && cycles.length > 0 && random.happens(60)
        ? drawFunding(random, network, cycles, metOn)
        : null,
  };
};

/** How long ago the request came in at least, so that what followed had the time to. */
const DAYS_BEFORE: Readonly<Record<Stage, number>> = {
  pending: 0,
  ineligible: 3,
  accepted: 5,
  clarified: 30,
  met: 70,
  followedUp: 150,
  ended: 250,
  secondPassage: 250,
};

const PASSAGES: Readonly<Record<Stage, number>> = {
  pending: 0,
  ineligible: 0,
  accepted: 0,
  clarified: 0,
  met: 0,
  followedUp: 1,
  ended: 1,
  secondPassage: 2,
};

const CONCERTATIONS: Readonly<Record<Stage, (random: SeededRandom) => number>> = {
  pending: () => 0,
  ineligible: () => 0,
  accepted: () => 0,
  clarified: () => 0,
  met: () => 1,
  followedUp: (random) => random.integer(1, 2),
  ended: (random) => random.integer(1, 3),
  secondPassage: (random) => random.integer(2, 3),
};

const drawStage = (random: SeededRandom): Stage => {
  const drawn = random.integer(1, 100);
  let sum = 0;
  return stages.find(([, share]) => (sum += share) >= drawn)?.[0] ?? "pending";
};

type Person = CaseFile["person"];
const ADULT_DAYS = 6580;

const drawPerson = (
  random: SeededRandom,
  { programmeId }: FictionalSetting,
  receivedOn: LocalDate,
): Person => {
  const givenName = random.pick(words.givenNames);
  const place = random.pick<Place>(words.placesByProgramme[programmeId]);
  // Now and then too old, too young or from elsewhere: a condition of access that is not met.
  const isAdult = programmeId === "brusano" ? !random.happens(4) : random.happens(30);
  const days = isAdult ? random.integer(ADULT_DAYS, 8500) : random.integer(300, ADULT_DAYS - 10);
  return {
    familyName: random.pick(words.familyNames),
    givenNames: givenName,
    usualName: givenName,
    birthDate: addDays(receivedOn, programmeId === "brusano" && isAdult ? -3 * days : -days),
    gender: random.pick(["F", "M", "X"] as const),
    address: { street: `${random.pick(words.streets)} ${random.integer(1, 98)}`, ...place },
    languages: random.some(words.languages, random.integer(1, 2)),
    interpreterNeeded: random.happens(10),
    needsEasyToRead: random.happens(15),
    phone: `0470 00 ${twoDigits(random)} ${twoDigits(random)}`,
    ...(random.happens(30) ? { livesIn: "en famille" } : {}),
  };
};

const drawRequest = (
  random: SeededRandom,
  { programme }: FictionalSetting,
  {
    person,
    receivedOn,
    stage,
  }: { readonly person: Person; readonly receivedOn: LocalDate; readonly stage: Stage },
): CaseFile["request"] => {
  const isDecided = stage !== "pending";
  const decidedOn = addDays(receivedOn, random.integer(1, 3));
  return {
    receivedOn,
    requester: {
      name: `${random.pick(words.givenNames)} ${random.pick(words.familyNames)}`,
      quality: random.pick(words.requesters),
    },
    personInformed: random.happens(90),
    reason: random.pick(words.reasons),
    previousAttempts: random.some(words.attempts, random.integer(0, 3)),
    criteria: programme.criteria.map((criterion) => ({
      label: criterion.label,
      blocking: criterion.blocking,
      status:
        computeCriterion(criterion, person, receivedOn) ??
        (isDecided ? "met" : ("unknown" as const)),
    })),
    decision: stage === "pending" ? "pending" : stage === "ineligible" ? "ineligible" : "eligible",
    redirections:
      stage === "ineligible"
        ? [
            {
              service: "Service fictif du lieu de vie",
              how: "coordonnées transmises",
              on: decidedOn,
            },
          ]
        : [],
    ...(isDecided ? { decidedOn } : {}),
    ...(stage === "ineligible"
      ? { decisionReason: "Une condition d'accès n'est pas remplie aujourd'hui." }
      : {}),
  };
};

const drawNetwork = (random: SeededRandom, person: Person): NetworkMember[] => {
  const roles = [
    ...random.some(words.relatives, random.integer(0, 4)),
    // In every network: enough to meet, one of them from mental health.
    ...words.professionals.slice(0, 2),
    ...random.some(words.professionals.slice(2), random.integer(0, 5)),
  ];
  const self = { role: "La personne", category: "person", secrecy: "none" } as const;
  return [
    { id: "p01", name: `${person.usualName} ${person.familyName}`, ...self },
    ...roles.map(({ role, category, secrecy, organisation }, at): NetworkMember => ({
      id: `p${String(at + 2).padStart(2, "0")}`,
      name: `${random.pick(words.givenNames)} ${random.pick(words.familyNames)}`,
      role,
      category,
      secrecy,
      organisation,
      phone: random.happens(70) ? `0470 00 ${twoDigits(random)} ${twoDigits(random)}` : null,
      ...(random.happens(60)
        ? { linkToPerson: random.pick(["strong", "medium", "weak", "broken"] as const) }
        : {}),
    })),
  ];
};

const drawRepresentatives = (
  random: SeededRandom,
  { birthDate, familyName }: Person,
  today: LocalDate,
): CaseFile["representatives"] =>
  birthDate < addDays(today, -ADULT_DAYS)
    ? []
    : [
        {
          name: `${random.pick(words.givenNames)} ${familyName}`,
          quality: random.pick(["mère", "père", "grand-mère, tutrice"]),
          agreement: random.pick(["given", "given", "given", "pending"] as const),
        },
      ];

const drawConsents = (random: SeededRandom, on: LocalDate): CaseFile["consents"] => [
  {
    id: "c1",
    kind: "participate",
    subject: "concertation",
    givenBy: "person",
    status: random.pick(["given", "given", "givenWithLimits"] as const),
    on,
  },
  ...(random.happens(30)
    ? [
        {
          id: "c2",
          kind: "share" as const,
          subject: "partager la note avec l'école",
          givenBy: "person" as const,
          status: random.pick(["given", "refused"] as const),
          on,
        },
      ]
    : []),
];

const drawClarification = (
  random: SeededRandom,
  network: ReadonlyArray<NetworkMember>,
  heldOn: LocalDate,
): CaseFile["clarification"] => ({
  heldOn,
  place: random.pick(words.meetingPlaces),
  presentIds: ["p01"],
  isClinicalIntervention: false,
  needs: random.some(words.needs, random.integer(1, 4)),
  demand: random.pick(words.demands),
  whatWorked: random.some(words.strengths, 2),
  whatFailed: random.some(words.attempts, 2),
  resourcePersonIds: random.some(idsOf(network), 2),
  strengths: random.some(words.strengths, 2),
});

const drawPreparation = (
  random: SeededRandom,
  network: ReadonlyArray<NetworkMember>,
  clarifiedOn: LocalDate,
): CaseFile["preparation"] => ({
  networkInformedOn: clarifiedOn,
  modalitiesRead: true,
  invitationsSentOn: addDays(clarifiedOn, 4),
  invitedProfessionalIds: idsOf(network.filter(isProfessional)),
  invitedNaturalIds: idsOf(network.filter(({ category }) => category === "natural")),
  expectations: idsOf(network.filter(isProfessional))
    .slice(0, 2)
    .map((byId) => ({ byId, text: random.pick(words.statements) })),
  proposedActions: random.some(words.actions, 2),
  expectedEffects: random.some(words.needs, 2),
  firstLineResources: random.some(words.agreements, 1),
});

const twoDigits = (random: SeededRandom): string => String(random.integer(0, 99)).padStart(2, "0");
