import { describe, expect, test } from "vitest";
import { emptySupplement } from "#domain/supplement.ts";
import { planValues } from "#renderer/features/plans/plan-values.ts";
import { aCaseFile, aConcertation, aMember, anObjective, day } from "#tests/support/builders.ts";

const today = day("2026-05-04");
const agreed = {
  concertationNumber: 1,
  what: "Appeler l'école",
  responsibleId: "p01",
  dueOn: day("2026-05-18"),
};
const supplement = { ...emptySupplement(1), meetingTasks: [agreed] };
const dossier = { network: [aMember()], concertations: [aConcertation({ number: 1, cycle: 1 })] };

describe("the form of a plan", () => {
  test("begins with what was agreed at the meetings of the passage", () => {
    const { plan } = planValues({ caseFile: aCaseFile(dossier), supplement, today });
    expect(plan.actions).toMatchObject([
      { id: "a01", what: "Appeler l'école", responsibleId: "p01", dueOn: "2026-05-18" },
    ]);
  });

  test("leaves what was agreed in an earlier passage to that one", () => {
    const cycle = {
      number: 1,
      plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions: [] },
      followUps: [],
      evaluation: null,
      outcome: "secondPassage" as const,
    };
    const caseFile = aCaseFile({ ...dossier, cycles: [cycle] });
    expect(planValues({ caseFile, supplement, today }).plan.actions).toEqual([]);
  });
});
