import { describe, expect, test } from "vitest";
import { factsOf } from "#domain/facts.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";

describe("the facts of a file", () => {
  test("count every attendance; who was not invited is not among the invited", () => {
    const network = ["p01", "p02", "p03"].map((id) => aMember({ id }));
    const attendance = [
      { memberId: "p01", attendance: "present" as const, payable: true, feeCents: 5500 },
      { memberId: "p02", attendance: "absent" as const, payable: true, feeCents: 5500 },
      { memberId: "p03", attendance: "notInvited" as const },
    ];
    const caseFile = aCaseFile({ network, concertations: [aConcertation({ attendance })] });

    expect(factsOf(caseFile, day("2026-03-01")).concertations[0]).toMatchObject({
      invited: 2,
      present: 1,
      absent: 1,
      payable: 1,
      feesCents: 5500,
    });
  });

  test("send the note to who came, in network order, but not to a different mission", () => {
    const network = [
      aMember({ id: "p03" }),
      aMember({ id: "p01", category: "person" }),
      aMember({ id: "p02", secrecy: "differentMission" }),
      aMember({ id: "p04", category: "natural" }),
    ];
    const attendance = ["p04", "p03", "p02", "p01"].map((memberId) => ({
      memberId,
      attendance: "partial" as const,
    }));
    const caseFile = aCaseFile({ network, concertations: [aConcertation({ attendance })] });

    expect(factsOf(caseFile, day("2026-03-01")).concertations[0]?.recipients).toEqual([
      "p03",
      "p04",
    ]);
  });

  test("take the levels of the evaluation before those of the plan", () => {
    const caseFile = aCaseFile({
      network: [aMember()],
      cycles: [
        {
          number: 1,
          plan: {
            validatedOn: day("2026-02-10"),
            objectives: [anObjective({ level: -2 })],
            actions: [anAction()],
          },
          followUps: [],
          evaluation: {
            on: day("2026-06-01"),
            levels: [{ objectiveId: "o01", level: 0 }],
            cooperationQuality: "bonne",
            criticalMoments: [],
            positiveMoments: [],
            personSatisfaction: "« Ça va. »",
          },
          outcome: "exit",
          closedOn: day("2026-06-02"),
        },
      ],
    });
    const facts = factsOf(caseFile, day("2026-06-10"));

    expect(facts.cycles[0]).toMatchObject({ tScore: 50, withoutDeadline: ["a01"] });
    expect(facts.daysToExit).toBe(148);
  });

  test("count a file as ended only after a final outcome, not before a second passage", () => {
    const cycle = {
      number: 1,
      plan: { validatedOn: day("2026-02-10"), objectives: [anObjective()], actions: [] },
      followUps: [],
      evaluation: null,
      closedOn: day("2026-06-02"),
    };
    const onDay = day("2026-06-10");
    expect(
      factsOf(aCaseFile({ cycles: [{ ...cycle, outcome: "secondPassage" }] }), onDay).daysToExit,
    ).toBeNull();
    expect(
      factsOf(aCaseFile({ cycles: [{ ...cycle, outcome: "handedOver" }] }), onDay).daysToExit,
    ).toBe(148);
  });

  test("allow an ineligible request a redirection letter and nothing else", () => {
    const eligible = aCaseFile({ concertations: [aConcertation()] });
    const ineligible = {
      ...eligible,
      request: { ...eligible.request, decision: "ineligible" as const },
    };
    expect(factsOf(ineligible, day("2026-03-01")).documents).toEqual({
      synthesisNote: false,
      plan: false,
      fundingRequest: false,
      redirectionLetter: true,
    });
  });

  test("count only unmet conditions that block: Brusano's insurance status is noted, never blocking", () => {
    const caseFile = aCaseFile();
    const criteria = [
      { label: "Est majeure", status: "unmet" as const },
      { label: "Assurabilité en ordre", status: "unmet" as const, blocking: false },
      { label: "Vit en région", status: "unknown" as const },
    ];
    const facts = factsOf(
      { ...caseFile, request: { ...caseFile.request, criteria } },
      day("2026-03-01"),
    );
    expect(facts.eligibility.unmetBlocking).toBe(1);
  });
});
