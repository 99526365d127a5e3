import { describe, expect, test } from "vitest";
import { type CaseloadRow, caseloadOf } from "#domain/caseload.ts";
import { stepIds, stepRank } from "#domain/step.ts";

const aRow = (overrides: Partial<CaseloadRow> = {}): CaseloadRow => ({
  rank: 0,
  quarter: null,
  days: null,
  count: 1,
  ...overrides,
});

const after = (days: number, quarter = "2026-1", count = 1) =>
  aRow({ rank: 4, quarter, days, count });

describe("how the dossiers stand together", () => {
  test("counts the open ones at each of the six steps, and the closed ones apart", () => {
    const caseload = caseloadOf([
      aRow({ rank: stepRank("plan", false), count: 2 }),
      aRow({ rank: stepRank("plan", false), quarter: "2026-1", days: 3 }),
      aRow({ rank: stepRank("evaluation", true), count: 5 }),
    ]);
    expect(caseload.steps.map(({ step }) => step)).toEqual(stepIds);
    expect(caseload.steps.filter(({ count }) => count > 0)).toEqual([{ step: "plan", count: 3 }]);
    expect(caseload.closed).toBe(5);
  });

  test("says nothing of the time to the first concertation before one was held", () => {
    expect(caseloadOf([aRow()]).firstMeeting).toEqual({ medianDays: null, count: 0, quarters: [] });
  });

  test.each([
    [[10], 10],
    [[10, 20], 15],
    [[30, 10, 20], 20],
    [[10, 10, 10, 90], 10],
  ])("gives of %j days the median %d", (days, median) => {
    expect(caseloadOf(days.map((one) => after(one))).firstMeeting.medianDays).toBe(median);
  });

  test("counts a row as often as it stands for dossiers", () => {
    const { medianDays, count } = caseloadOf([
      after(10, "2026-1", 1),
      after(40, "2026-1", 4),
    ]).firstMeeting;
    expect([medianDays, count]).toEqual([40, 5]);
  });

  test("gives of each quarter its middle half", () => {
    const days = [8, 1, 2, 3, 4, 5, 6, 7].map((one) => after(one, "2025-4"));
    expect(caseloadOf(days).firstMeeting.quarters).toEqual([
      {
        year: 2025,
        quarter: 4,
        count: 8,
        medianDays: 4.5,
        lowerDays: 2.5,
        upperDays: 6.5,
      },
    ]);
  });

  test("lists the last eight quarters with a first concertation, the earliest first", () => {
    const names = ["2024-4", "2023-4", "2024-1", "2024-2", "2024-3", "2025-1", "2025-2", "2025-3"];
    const { quarters, count } = caseloadOf(
      [...names, "2026-2"].map((quarter) => after(1, quarter)),
    ).firstMeeting;
    expect(quarters.map(({ year, quarter }) => `${year}-${quarter}`)).toEqual([
      "2024-1",
      "2024-2",
      "2024-3",
      "2024-4",
      "2025-1",
      "2025-2",
      "2025-3",
      "2026-2",
    ]);
    expect(count).toBe(9);
  });

  test("leaves out a first concertation that is dated before its request", () => {
    expect(caseloadOf([after(-3), after(12)]).firstMeeting).toMatchObject({
      medianDays: 12,
      count: 1,
    });
  });
});
