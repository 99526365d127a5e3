import { describe, expect, test } from "vitest";
import { addPlanVersions, type PlanVersion } from "#domain/plan-version.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { findSupplementProblems, reconcileSupplement } from "#domain/supplement-references.ts";
import { aCaseFile, aConsent, aMember, day } from "#tests/support/builders.ts";

const supplement = {
  ...emptySupplement(1),
  consentScopes: [{ consentId: "c01", memberIds: ["p01", "p02"] }],
  receipts: [
    {
      id: "r01",
      on: day("2026-03-01"),
      label: "Reçu d'essai",
      supplier: null,
      amountCents: 1000,
      lineId: "l01",
    },
  ],
  feeRateChoices: [{ concertationNumber: 1, rateId: "domicile" }],
};

describe("what stands beside a case file", () => {
  test("must speak of what is in it", () => {
    const caseFile = aCaseFile({ consents: [aConsent()], network: [aMember()] });
    expect(findSupplementProblems(caseFile, supplement)).toEqual([
      {
        rule: "danglingReference",
        path: ["consentScopes", 0, "memberIds", 1],
        value: "p02",
      },
      { rule: "danglingReference", path: ["receipts", 0, "lineId"], value: "l01" },
      {
        rule: "danglingReference",
        path: ["feeRateChoices", 0, "concertationNumber"],
        value: "1",
      },
    ]);
  });

  test("lets go of what a file of version 1 took away, and of nothing else", () => {
    const caseFile = aCaseFile({ consents: [aConsent()], network: [aMember()] });
    const reconciled = reconcileSupplement(supplement, caseFile, caseFile);

    expect(findSupplementProblems(caseFile, reconciled)).toEqual([]);
    expect(reconciled.consentScopes).toEqual([{ consentId: "c01", memberIds: ["p01"] }]);
    expect(reconciled.receipts).toMatchObject([{ amountCents: 1000, lineId: null }]);
  });
});

test("whom an answer applied to goes when another answer has taken its id", () => {
  const before = aCaseFile({ consents: [aConsent()], network: [aMember()] });
  const after = { ...before, consents: [aConsent({ kind: "share", subject: "à l'école" })] };

  expect(reconcileSupplement(supplement, before, after).consentScopes).toEqual([]);
});

const aVersion = (overrides: Partial<PlanVersion> = {}): PlanVersion => ({
  cycle: 1,
  version: 1,
  plan: { validatedOn: day("2026-02-10"), objectives: [], actions: [] },
  on: day("2026-02-10"),
  by: "Colombe Fictive",
  reason: null,
  ...overrides,
});

test("frozen plans that a file brings come after those that are here, and none is lost", () => {
  const here = [aVersion(), aVersion({ version: 2, reason: "ici" })];
  const brought = [aVersion(), aVersion({ version: 2, reason: "là-bas" })];

  expect(addPlanVersions(here, here)).toEqual(here);
  expect(addPlanVersions(here, brought)).toEqual([
    ...here,
    aVersion({ version: 3, reason: "là-bas" }),
  ]);
});
