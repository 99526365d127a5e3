import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import { addDays, type LocalDate } from "#domain/local-date.ts";
import { isProfessional, type NetworkMember } from "#domain/network-member.ts";
import type { Objective } from "#domain/plan.ts";
import type { PlanAction } from "#domain/plan-action.ts";
import type { Programme } from "#domain/programme.ts";
import * as words from "./fictional-words.ts";
import type { SeededRandom } from "./seeded-random.ts";

export const drawConcertation = (
  random: SeededRandom,
  programme: Programme,
  network: ReadonlyArray<NetworkMember>,
  { number, cycle, heldOn }: Pick<Concertation, "number" | "cycle" | "heldOn">,
): Concertation => {
  const carrierId = carrierOf(network);
  return {
    number,
    cycle,
    heldOn,
    start: `${random.integer(9, 16)}:00`.padStart(5, "0"),
    end: "18:00",
    place: random.pick(words.meetingPlaces),
    personPresent: true,
    attendance: network.map(({ id, category }, at) => ({
      memberId: id,
      attendance: at < 4 || random.happens(80) ? "present" : random.pick(["excused", "absent"]),
      payable: programme.feeRates.length > 0 && category === "frontline",
    })),
    agenda: random.some(words.agendaItems, 4),
    personVoice: random.pick(words.demands),
    statements: random
      .some(idsOf(network).slice(1), 3)
      .map((byId) => ({ byId, text: random.pick(words.statements) })),
    agreements: random.some(words.agreements, 2),
    divergences: random.some(words.divergences, random.integer(0, 1)),
    decisions: random
      .some(words.decisions, random.integer(1, 4))
      .map((text, at) => ({ id: `d${at + 1}`, text, validatedBy: "all" })),
    ...(programme.carrierRole === "coordinator"
      ? { coordinatorId: carrierId }
      : { planReferentId: carrierId }),
  };
};

interface CycleSetting {
  readonly number: number;
  readonly validatedOn: LocalDate;
  readonly isFollowed: boolean;
  readonly isEnded: boolean;
  readonly today: LocalDate;
}

export const drawCycle = (
  random: SeededRandom,
  network: ReadonlyArray<NetworkMember>,
  { number, validatedOn, isFollowed, isEnded, today }: CycleSetting,
): Cycle => {
  const isOver = isFollowed || isEnded;
  const objectives = random
    .some(words.objectives, random.integer(1, 4))
    .map((one, at) => drawObjective(random, one, at));
  const actions = Array.from({ length: random.integer(2, 9) }, (_one, at) =>
    drawAction(random, network, { at, objectives, isOver, today, validatedOn }),
  );
  const evaluatedOn = addDays(validatedOn, 60);
  return {
    number,
    plan: {
      validatedOn,
      objectives,
      actions,
      ...(random.happens(20)
        ? {
            safetyPlan: {
              warningSigns: ["ne répond plus aux messages"],
              steps: ["appeler la tante", "appeler la psychologue"],
              doNot: ["frapper à la porte la nuit"],
            },
          }
        : {}),
    },
    followUps: Array.from({ length: random.integer(0, 4) }, (_one, at) => ({
      on: addDays(validatedOn, 7 + at * 12),
      channel: random.pick(words.channels),
      withIds: random.some(idsOf(network), 2),
      text: random.pick(words.followUps),
      signal: random.pick(["positive", "neutral", "alert"] as const),
      ...(random.happens(10) ? { private: true } : {}),
    })),
    evaluation: isOver
      ? {
          on: evaluatedOn,
          levels: objectives.map(({ id }) => ({ objectiveId: id, level: random.integer(-1, 2) })),
          cooperationQuality: "Chacun a tenu son rôle, le tableau a servi.",
          criticalMoments: [],
          positiveMoments: random.some(words.followUps, 1),
          personSatisfaction: random.pick(words.demands),
        }
      : null,
    outcome: isFollowed ? "secondPassage" : isEnded ? "exit" : "ongoing",
    ...(isOver ? { closedOn: evaluatedOn } : {}),
  };
};

const drawObjective = (
  random: SeededRandom,
  { label, lifeDomain, levels }: (typeof words.objectives)[number],
  at: number,
): Objective => ({
  id: `o${at + 1}`,
  label,
  weight: random.integer(1, 5),
  personWords: random.happens(70) ? random.pick(words.demands) : null,
  gasLevels: {
    "-2": levels[0],
    "-1": levels[1],
    "0": levels[2],
    "1": levels[3],
    "2": levels[4],
  },
  baseline: -2,
  level: random.happens(50) ? random.integer(-2, 2) : null,
  lifeDomain,
});

const drawAction = (
  random: SeededRandom,
  network: ReadonlyArray<NetworkMember>,
  {
    at,
    objectives,
    isOver,
    today,
    validatedOn,
  }: {
    readonly at: number;
    readonly objectives: ReadonlyArray<Objective>;
    readonly isOver: boolean;
    readonly today: LocalDate;
    readonly validatedOn: LocalDate;
  },
): PlanAction => {
  const isDone = isOver || random.happens(55);
  // What is still to be done lies around today: a little of it late, some of it this week.
  const dueOn = isDone
    ? addDays(validatedOn, random.integer(7, 45))
    : random.happens(90)
      ? addDays(today, random.integer(-6, 90))
      : null;
  return {
    id: `a${String(at + 1).padStart(2, "0")}`,
    objectiveId: random.pick(idsOf(objectives)),
    what: random.pick(words.actions),
    responsibleId: random.pick(idsOf(network)),
    dueOn,
    status: isDone ? "done" : random.pick(["todo", "todo", "inProgress", "blocked"] as const),
    doneOn: isDone ? addDays(validatedOn, random.integer(5, 50)) : null,
    subsidiarity: random.pick(["natural", "firstLine", "network", "specialised"] as const),
  };
};

export const drawFeedback = (
  random: SeededRandom,
  network: ReadonlyArray<NetworkMember>,
  metOn: LocalDate,
): CaseFile["feedback"] =>
  Array.from({ length: random.happens(25) ? random.integer(1, 2) : 0 }, (_one, at) => {
    const on = addDays(metOn, 10 + at * 9);
    const isClosed = random.happens(70);
    return {
      id: `f${at + 1}`,
      on,
      kind: random.pick(["wish", "complaint"] as const),
      from: random.pick(["person", "natural"] as const),
      text: random.pick(words.feedbacks),
      informedIds: random.some(idsOf(network), 2),
      informedOn: isClosed ? addDays(on, 2) : null,
      answer: isClosed ? "Excuses de vive voix, et c'est corrigé." : null,
      closedOn: isClosed ? addDays(on, 5) : null,
    };
  });

export const drawFunding = (
  random: SeededRandom,
  network: ReadonlyArray<NetworkMember>,
  cycles: ReadonlyArray<Cycle>,
  metOn: LocalDate,
): CaseFile["fundingRequest"] => {
  const actionIds = idsOf(cycles.at(-1)?.plan.actions ?? []);
  return {
    preparedOn: addDays(metOn, 6),
    preparedById: carrierOf(network),
    addressedTo: "Coordination fictive du réseau",
    lines: random.some(words.fundingLabels, random.integer(1, 4)).map(([label, unitCents], at) => {
      const quantity = random.integer(1, 12);
      const line = { id: `l${at + 1}`, label, quantity, unitCents, priority: at + 1 };
      const linkedActionId = random.pick(actionIds);
      return { ...line, amountCents: quantity * unitCents, linkedActionId, justification: null };
    }),
    requirementsJustification: [
      { requirement: "le jeune au centre", how: "sa parole ouvre la réunion" },
    ],
    otherFundingSought: [{ source: "Mutuelle", answer: "non" }],
    payTo: { holder: "Service fictif (ASBL)", iban: "BE71 0961 2345 6769" },
  };
};

// The first professional: there is one in every network.
const carrierOf = (network: ReadonlyArray<NetworkMember>): string =>
  network.find(isProfessional)?.id ?? "p01";

export const idsOf = (items: ReadonlyArray<{ readonly id: string }>): string[] =>
  items.map(({ id }) => id);
