import { describe, expect, test } from "vitest";
import {
  currentCycle,
  cyclesInOrder,
  firstConcertation,
  lastConcertation,
  lastCycle,
} from "#domain/case-file.ts";
import { Clarification } from "#domain/clarification.ts";
import { carrierIdOf } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import { aConcertation, day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const aCycle = (number: number, outcome: Cycle["outcome"]): Cycle => ({
  number,
  plan: { validatedOn: day("2026-02-10"), objectives: [], actions: [] },
  followUps: [],
  evaluation: null,
  outcome,
});

describe("the passages of a dossier", () => {
  const cycles = [aCycle(2, "ongoing"), aCycle(1, "secondPassage")];

  test("follow their numbers, in whatever order a file lists them", () => {
    expect(cyclesInOrder({ cycles }).map(({ number }) => number)).toEqual([1, 2]);
    expect(lastCycle({ cycles })?.number).toBe(2);
  });

  test("have one under way until its outcome is decided", () => {
    expect(currentCycle({ cycles })?.number).toBe(2);
    expect(currentCycle({ cycles: [aCycle(1, "secondPassage")] })).toBeUndefined();
  });
});

describe("the concertations of a dossier", () => {
  const concertations = [
    aConcertation({ number: 3, heldOn: day("2026-05-12") }),
    aConcertation({ number: 4, heldOn: day("2026-05-12") }),
    aConcertation({ number: 1, heldOn: day("2026-02-10") }),
    aConcertation({ number: 2, heldOn: day("2026-01-20") }),
  ];

  test("have a last one: the latest day, of that day the higher number", () => {
    expect(lastConcertation({ concertations })?.number).toBe(4);
    expect(lastConcertation({ concertations: concertations.toReversed() })?.number).toBe(4);
    expect(lastConcertation({ concertations: [] })).toBeUndefined();
  });

  test("have a first one, which was not recorded first for that", () => {
    expect(firstConcertation({ concertations })?.number).toBe(2);
  });
});

test("a clarification interview is never a clinical intervention (seed 4)", () => {
  const { clarification } = demonstrationCaseFile("arc-01");
  expect(Clarification.safeParse(clarification).success).toBe(true);
  expect(Clarification.safeParse({ ...clarification, isClinicalIntervention: true }).success).toBe(
    false,
  );
});

test("who carries the plan is whom the programme designates, else who a file names under the other word", () => {
  const both = { planReferentId: "p01", coordinatorId: "p02" };
  expect(carrierIdOf(both, { carrierRole: "planReferent" })).toBe("p01");
  expect(carrierIdOf(both, { carrierRole: "coordinator" })).toBe("p02");
  expect(carrierIdOf({ planReferentId: "p01" }, { carrierRole: "coordinator" })).toBe("p01");
  expect(carrierIdOf({}, { carrierRole: "coordinator" })).toBeUndefined();
});
