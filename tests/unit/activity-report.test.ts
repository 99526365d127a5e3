import { array, assert, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ActivityDossier,
  activityReport,
  type ActivityTableId,
  SMALLEST_CELL,
} from "#domain/activity-report.ts";
import { day } from "#tests/support/builders.ts";

const dossier = (overrides: Partial<ActivityDossier> = {}): ActivityDossier => ({
  programme: "Archipel",
  receivedOn: day("2026-02-01"),
  decision: "eligible",
  birthDate: day("2010-01-01"),
  concertations: [],
  endings: [],
  ...overrides,
});
const times = (count: number, overrides: Partial<ActivityDossier> = {}): ActivityDossier[] =>
  Array.from({ length: count }, () => dossier(overrides));

const met = (heldOn: string) => ({
  concertations: [{ heldOn: day(heldOn), personPresent: true }],
});

const cellsOf = (dossiers: ReadonlyArray<ActivityDossier>, id: ActivityTableId) => {
  const table = activityReport(dossiers, 2026).tables.find((one) => one.id === id);
  return Object.fromEntries([
    ...(table?.cells ?? []).map(({ key, count }) => [key, count] as const),
    ["total", table?.total ?? null],
  ]);
};

describe("the anonymous report of activity", () => {
  test("counts the requests, the meetings and the endings of the year, and of no other", () => {
    const worked = {
      concertations: [
        { heldOn: day("2026-03-01"), personPresent: true },
        { heldOn: day("2025-03-01"), personPresent: true },
      ],
      endings: [{ outcome: "exit", on: day("2025-12-31") }],
    } as const;
    const all = [...times(6, worked), ...times(9, { receivedOn: day("2025-12-31") })];
    expect(cellsOf(all, "requestsByProgramme")).toEqual({ Archipel: 6, total: 6 });
    expect(cellsOf(all, "concertationsByPresence")).toMatchObject({ total: 6 });
    expect(cellsOf(all, "endingsByOutcome")).toMatchObject({ exit: null, total: null });
  });

  test("hides every cell under five", () => {
    const all = [
      ...times(7),
      ...times(9, { decision: "pending" }),
      ...times(3, { decision: "ineligible" }),
    ];
    expect(cellsOf(all, "requestsByDecision")["ineligible"]).toBeNull();
  });

  test("hides a second cell where the total would give the first away", () => {
    const all = [
      ...times(7),
      ...times(9, { decision: "pending" }),
      ...times(3, { decision: "ineligible" }),
    ];
    expect(cellsOf(all, "requestsByDecision")).toEqual({
      eligible: null,
      ineligible: null,
      pending: 9,
      total: 19,
    });
  });

  test("hides a total under five", () => {
    expect(cellsOf(times(4), "requestsByDecision")["total"]).toBeNull();
  });

  test("never lets a hidden figure be computed from what is shown", () => {
    assert(
      property(array(nat({ max: 30 }), { minLength: 3, maxLength: 3 }), (counts) => {
        const decisions = ["eligible", "ineligible", "pending"] as const;
        const all = decisions.flatMap((decision, at) => times(counts[at] ?? 0, { decision }));
        const { total, ...cells } = cellsOf(all, "requestsByDecision");
        const shown = Object.values(cells).filter((count) => count !== null);
        expect(shown.every((count) => count >= SMALLEST_CELL)).toBe(true);
        if (total === null || total === undefined || shown.length === counts.length) return;
        expect(counts.length - shown.length).toBeGreaterThan(1);
        const rest = total - shown.reduce((sum, count) => sum + count, 0);
        expect(rest).toBeGreaterThanOrEqual(SMALLEST_CELL);
      }),
    );
  });

  test("says how long it took to meet, once there are five to say it of", () => {
    const days = ["2026-02-11", "2026-02-21", "2026-03-03", "2026-03-13"].map((on) =>
      dossier(met(on)),
    );
    expect(activityReport(days, 2026).medianDelay).toBeNull();
    expect(activityReport([...days, dossier(met("2026-05-01"))], 2026).medianDelay).toBe(30);
  });
});
