import { describe, expect, test } from "vitest";
import { carriedAs, carryOver, leftOutBy } from "#domain/carry-over.ts";
import { type Cycle, needsOutcomeReason, reachedLevel } from "#domain/cycle.ts";
import { anAction, anObjective, day } from "#tests/support/builders.ts";

const today = day("2026-05-04");

const aCycle = (overrides: Partial<Cycle> = {}): Cycle => ({
  number: 1,
  plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions: [] },
  followUps: [],
  evaluation: null,
  outcome: "secondPassage",
  ...overrides,
});

const evaluated = aCycle({
  evaluation: {
    on: day("2026-05-01"),
    levels: [{ objectiveId: "o01", level: 1 }],
    cooperationQuality: "Bonne.",
    criticalMoments: [],
    positiveMoments: [],
    personSatisfaction: "« Mieux. »",
  },
});

describe("an objective that the next passage does not take over", () => {
  const objectives = [anObjective(), anObjective({ id: "o02" })];
  const before = aCycle({ plan: { ...evaluated.plan, objectives } });
  const reasons = [
    { objectiveId: "o01", reason: "Il dort." },
    { objectiveId: "o02", reason: "Repris quand même." },
  ];

  test("keeps its written why, with the passage that it belongs to", () => {
    const taken = { objectives: [anObjective({ id: "o02" })] };
    expect(leftOutBy(taken, before, reasons)).toEqual([
      { cycle: 1, objectiveId: "o01", reason: "Il dort." },
    ]);
  });

  test("does not exist in a first passage", () => {
    expect(leftOutBy({ objectives: [] }, undefined, reasons)).toEqual([]);
  });
});

describe("the next passage", () => {
  test("takes over each objective from the level it reached, and says where it comes from", () => {
    expect(carryOver(evaluated, today).objectives).toEqual([
      anObjective({ baseline: 1, level: null, fromCycle: 1 }),
    ]);
  });

  test("starts from the level the plan notes where nothing was evaluated, else from the same one", () => {
    const noted = aCycle({ plan: { ...evaluated.plan, objectives: [anObjective({ level: 0 })] } });
    expect(carryOver(noted, today).objectives[0]?.baseline).toBe(0);
    expect(carryOver(aCycle(), today).objectives[0]?.baseline).toBe(-2);
  });

  test("does not repeat why an objective was carried over the time before", () => {
    const objectives = [anObjective({ fromCycle: 1, changed: "Toujours d'actualité." })];
    const second = aCycle({ number: 2, plan: { ...evaluated.plan, objectives } });
    expect(carryOver(second, today).objectives).toEqual([anObjective({ fromCycle: 2 })]);
  });

  test("keeps the safety plan in force until somebody changes it", () => {
    const safetyPlan = { warningSigns: ["se tait"], steps: ["appeler Anne"], doNot: [] };
    const before = aCycle({ plan: { ...evaluated.plan, safetyPlan } });
    expect(carryOver(before, today).safetyPlan).toEqual(safetyPlan);
  });

  test("is offered the actions that are not finished, without a due day that has passed", () => {
    const actions = [
      anAction({ id: "a01", status: "done", doneOn: day("2026-03-01") }),
      anAction({ id: "a02", status: "inProgress", dueOn: day("2026-05-03") }),
      anAction({ id: "a03", status: "todo", dueOn: today }),
      anAction({ id: "a04", status: "cancelled" }),
    ];
    const offered = carryOver(aCycle({ plan: { ...evaluated.plan, actions } }), today).actions;
    expect(offered.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ["a02", null],
      ["a03", today],
    ]);
  });
});

describe("an objective of the next passage is", () => {
  const before = { objectives: [anObjective()] };
  const carried = anObjective({ fromCycle: 1 });

  test("kept when its words are the same, whatever its weight or level", () => {
    expect(carriedAs(anObjective({ fromCycle: 1, weight: 5, baseline: 2 }), before)).toBe("kept");
  });

  test("reworded when its label or one of its levels says something else", () => {
    const gasLevels = { ...carried.gasLevels, "2": "toute l'année" };
    expect(carriedAs({ ...carried, label: "Dormir mieux" }, before)).toBe("reworded");
    expect(carriedAs({ ...carried, gasLevels }, before)).toBe("reworded");
  });

  test("new when it comes from nowhere, even under an id that the plan before used", () => {
    expect(carriedAs(anObjective(), before)).toBe("new");
  });

  test("known by its label where a file numbers its objectives otherwise", () => {
    expect(carriedAs({ ...carried, id: "x9" }, before)).toBe("kept");
  });
});

test("the level reached is the evaluated one; an evaluation that leaves one open says so", () => {
  const open = {
    ...evaluated,
    evaluation: evaluated.evaluation && { ...evaluated.evaluation, levels: [] },
  };
  expect(reachedLevel(evaluated, anObjective({ level: -1 }))).toBe(1);
  expect(reachedLevel(open, anObjective({ level: -1 }))).toBeNull();
  expect(reachedLevel(aCycle(), anObjective({ level: -1 }))).toBe(-1);
});

test("only a passage that was stopped, lost or handed over needs a reason", () => {
  const outcomes = [
    "ongoing",
    "exit",
    "secondPassage",
    "stoppedByPerson",
    "lostContact",
    "handedOver",
  ] as const;
  expect(outcomes.filter(needsOutcomeReason)).toEqual([
    "stoppedByPerson",
    "lostContact",
    "handedOver",
  ]);
});
