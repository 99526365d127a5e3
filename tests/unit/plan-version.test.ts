import { describe, expect, test } from "vitest";
import { keepFollowUp, type Plan } from "#domain/plan.ts";
import { isAmendment, planChanges } from "#domain/plan-amendment.ts";
import { addAmendedVersion, addValidatedVersion, versionsOfCycle } from "#domain/plan-version.ts";
import { anAction, anObjective, day } from "#tests/support/builders.ts";

const aPlan = (overrides: Partial<Plan> = {}): Plan => ({
  validatedOn: day("2026-02-10"),
  objectives: [anObjective()],
  actions: [anAction({ dueOn: day("2026-03-01") })],
  ...overrides,
});

const safetyPlan = { warningSigns: ["se tait"], steps: ["appeler Anne"], doNot: [] };
const { gasLevels } = anObjective();

describe("a plan is amended", () => {
  test.each<[string, Partial<Plan>]>([
    ["the wording of an objective", { objectives: [anObjective({ label: "Dormir mieux" })] }],
    ["its weight", { objectives: [anObjective({ weight: 5 })] }],
    ["a level", { objectives: [anObjective({ gasLevels: { ...gasLevels, "0": "5 nuits" } })] }],
    ["where it starts from", { objectives: [anObjective({ baseline: -1 })] }],
    ["the person's words", { objectives: [anObjective({ personWords: "« Je veux dormir. »" })] }],
    ["an objective that is added", { objectives: [anObjective(), anObjective({ id: "o02" })] }],
    ["what is done", { actions: [anAction({ what: "Écrire", dueOn: day("2026-03-01") })] }],
    ["who does it", { actions: [anAction({ responsibleId: "p02", dueOn: day("2026-03-01") })] }],
    ["how", { actions: [anAction({ how: "par écrit", dueOn: day("2026-03-01") })] }],
    ["by when", { actions: [anAction({ dueOn: day("2026-04-01") })] }],
    [
      "how close to the person",
      { actions: [anAction({ subsidiarity: "natural", dueOn: day("2026-03-01") })] },
    ],
    ["an action that is taken out", { actions: [] }],
    ["the safety plan", { safetyPlan }],
    ["the day it was validated", { validatedOn: day("2026-02-11") }],
  ])("by changing %s", (_what, change) => {
    expect(isAmendment(aPlan(), aPlan(change))).toBe(true);
  });

  test("not by what follow-up notes: the state of an action, its day and reason, the level reached", () => {
    const followed = aPlan({
      objectives: [anObjective({ level: 1 })],
      actions: [
        anAction({
          dueOn: day("2026-03-01"),
          status: "done",
          doneOn: day("2026-03-02"),
          notDoneReason: "Essai.",
        }),
      ],
    });
    expect(isAmendment(aPlan(), followed)).toBe(false);
  });

  test("not by a field that is empty in another way", () => {
    const empty = aPlan({
      objectives: [anObjective({ fromCycle: null })],
      safetyPlan: { warningSigns: [], steps: [], doNot: [] },
    });
    expect(isAmendment(aPlan(), empty)).toBe(false);
  });
});

test("what changed between two plans is said field by field", () => {
  expect(planChanges(aPlan(), aPlan({ objectives: [anObjective({ weight: 4 })] }))).toEqual([
    { path: ["objectives", 0, "weight"], item: "Dormir la nuit", from: 1, to: 4 },
  ]);
});

describe("a plan that is written again", () => {
  const followed = aPlan({
    objectives: [anObjective({ level: 1 })],
    actions: [anAction({ status: "notDone", notDoneReason: "Trop loin." })],
  });

  test("keeps what follow-up noted since its form was opened", () => {
    const written = aPlan({
      objectives: [anObjective({ label: "Dormir mieux" })],
      actions: [anAction({ what: "Écrire à l'école" })],
    });
    expect(keepFollowUp(followed, written)).toEqual(
      aPlan({
        objectives: [anObjective({ label: "Dormir mieux", level: 1 })],
        actions: [
          anAction({ what: "Écrire à l'école", status: "notDone", notDoneReason: "Trop loin." }),
        ],
      }),
    );
  });

  test("has new actions and objectives as they were written", () => {
    const added = anAction({ id: "a02", status: "inProgress" });
    expect(keepFollowUp(followed, aPlan({ actions: [added] })).actions).toEqual([added]);
  });
});

describe("the versions of a plan", () => {
  const validated = addValidatedVersion([], { cycle: 1, plan: aPlan(), by: "Colombe" });
  const before = { plan: aPlan(), by: "Organisatrice d'avant" };
  const amended = aPlan({ actions: [] });
  const amendment = {
    cycle: 1,
    plan: amended,
    on: day("2026-04-01"),
    by: "Colombe",
    reason: "Le père s'y oppose.",
    before,
  };

  test("begin with the plan as it was validated, on that day, without a reason", () => {
    expect(validated).toEqual([
      { cycle: 1, version: 1, plan: aPlan(), on: "2026-02-10", by: "Colombe", reason: null },
    ]);
  });

  test("go on with each amendment, its reason, its day and who made it", () => {
    expect(addAmendedVersion(validated, amendment)).toEqual([
      ...validated,
      {
        cycle: 1,
        version: 2,
        plan: amended,
        on: "2026-04-01",
        by: "Colombe",
        reason: "Le père s'y oppose.",
      },
    ]);
  });

  test("of a dossier that came without any begin with the plan as it was before its first amendment", () => {
    expect(addAmendedVersion([], amendment)).toMatchObject([
      { version: 1, plan: aPlan(), on: "2026-02-10", by: "Organisatrice d'avant", reason: null },
      { version: 2, plan: amended, reason: "Le père s'y oppose." },
    ]);
  });

  test("are counted in each passage on its own, the first one first", () => {
    const [first] = validated;
    if (!first) throw new Error("nothing was validated");
    const second = { ...first, version: 2 };
    const all = [{ ...first, cycle: 2 }, second, first];
    expect(versionsOfCycle(all, 1)).toEqual([first, second]);
    expect(addValidatedVersion(all, { cycle: 3, plan: aPlan(), by: "C" }).at(-1)).toMatchObject({
      cycle: 3,
      version: 1,
    });
  });
});
