import { describe, expect, test } from "vitest";
import { addPlanVersions, numberAmong, type PlanVersion } from "#domain/plan-version.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { findSupplementProblems, reconcileSupplement } from "#domain/supplement-references.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anObjective,
  day,
} from "#tests/support/builders.ts";

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

const aVersion = (overrides: Partial<PlanVersion> = {}): PlanVersion => ({
  cycle: 1,
  version: 1,
  plan: { validatedOn: day("2026-02-10"), objectives: [], actions: [] },
  on: day("2026-02-10"),
  by: "Colombe Fictive",
  reason: null,
  ...overrides,
});

const complete = {
  observedVoices: [{ concertationNumber: 1, by: "Sa tante" }],
  plainWords: [{ concertationNumber: 1, texts: [] }],
  planVersions: [aVersion()],
  planAgreements: [
    {
      cycle: 1,
      version: 1,
      answers: [
        { memberId: "p01", answer: "agrees" as const, words: null },
        { memberId: "p02", answer: "reserves" as const, words: "Pas le samedi." },
      ],
    },
  ],
  leftOutObjectives: [{ cycle: 1, objectiveId: "o01", reason: "Il dort." }],
  feedbackCorrections: [
    { feedbackId: "w1", document: "synthesisNote" as const, number: 1, on: day("2026-03-01") },
    { feedbackId: "w1", document: "plan" as const, number: 1, on: day("2026-03-01") },
  ],
};

describe("what was observed, agreed, left out and corrected", () => {
  const spoken = aCaseFile({
    network: [aMember(), aMember({ id: "p02" })],
    concertations: [aConcertation()],
    cycles: [
      {
        number: 1,
        plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions: [] },
        followUps: [],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
    feedback: [
      {
        id: "w1",
        on: day("2026-02-12"),
        kind: "complaint",
        from: "person",
        text: "« Ce n'est pas ce que j'ai dit. »",
        informedIds: [],
        informedOn: null,
        answer: null,
        closedOn: null,
      },
    ],
  });
  const beside = { ...emptySupplement(1), ...complete };

  test("speaks of a concertation, a frozen version, members, objectives and papers that are there", () => {
    expect(findSupplementProblems(spoken, beside)).toEqual([]);
    expect(
      findSupplementProblems(aCaseFile(), { ...beside, planVersions: [] }).map(({ path }) =>
        path.join("."),
      ),
    ).toEqual([
      "observedVoices.0.concertationNumber",
      "plainWords.0.concertationNumber",
      "planAgreements.0.version",
      "planAgreements.0.answers.0.memberId",
      "planAgreements.0.answers.1.memberId",
      "leftOutObjectives.0.objectiveId",
      "feedbackCorrections.0.feedbackId",
      "feedbackCorrections.0.number",
      "feedbackCorrections.1.feedbackId",
      "feedbackCorrections.1.number",
    ]);
  });

  test("lets go of what a file of version 1 took away", () => {
    const after = { ...spoken, network: [aMember()], concertations: [] };
    const reconciled = reconcileSupplement(beside, spoken, after);

    expect(findSupplementProblems(after, reconciled)).toEqual([]);
    expect(reconciled).toMatchObject({
      observedVoices: [],
      plainWords: [],
      planAgreements: [{ answers: [{ memberId: "p01" }] }],
      leftOutObjectives: [{ objectiveId: "o01" }],
      feedbackCorrections: [{ document: "plan" }],
    });
  });
});

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

test("frozen plans that a file brings come after those that are here, and none is lost", () => {
  const here = [aVersion(), aVersion({ version: 2, reason: "ici" })];
  const brought = [aVersion(), aVersion({ version: 2, reason: "là-bas" })];

  expect(addPlanVersions(here, here)).toEqual(here);
  const both = addPlanVersions(here, brought);
  expect(both).toEqual([...here, aVersion({ version: 3, reason: "là-bas" })]);
  expect(brought.map((one) => numberAmong(both, one))).toEqual([1, 3]);
});
