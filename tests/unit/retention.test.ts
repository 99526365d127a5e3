import { describe, expect, test } from "vitest";
import { addMonths } from "#domain/local-date.ts";
import { isRetentionOver, type KeptDossier, retentionOf } from "#domain/retention.ts";
import { day } from "#tests/support/builders.ts";

const kept = (overrides: Partial<KeptDossier> = {}): KeptDossier => ({
  decision: "eligible",
  decidedOn: day("2025-01-31"),
  receivedOn: day("2025-01-05"),
  revisitOn: null,
  hasEnded: true,
  closedOn: day("2025-03-31"),
  changedOn: day("2025-04-02"),
  ineligibleMonths: 12,
  closedMonths: 6,
  ...overrides,
});

describe("how long a dossier is kept", () => {
  test("counts from the day it ended, by the months of its programme", () => {
    expect(retentionOf(kept())).toEqual({
      rule: "closed",
      since: "2025-03-31",
      months: 6,
      endsOn: "2025-09-30",
    });
  });

  test("counts from the last change where a file that was handed over does not say when it ended", () => {
    expect(retentionOf(kept({ closedOn: null }))?.since).toBe("2025-04-02");
  });

  test("counts a declined request from its decision, else from the day it came", () => {
    const declined = kept({ decision: "ineligible" });
    expect(retentionOf(declined)).toMatchObject({ rule: "ineligible", endsOn: "2026-01-31" });
    expect(retentionOf({ ...declined, decidedOn: null })?.endsOn).toBe("2026-01-05");
  });

  test("lasts until a declined request is looked at again, where that is later", () => {
    const declined = kept({ decision: "ineligible", revisitOn: day("2027-08-01") });
    expect(retentionOf(declined)?.endsOn).toBe("2027-08-01");
    expect(retentionOf({ ...declined, revisitOn: day("2025-08-01") })?.endsOn).toBe("2026-01-31");
  });

  test("is not counted while the dossier is worked on", () => {
    expect(retentionOf(kept({ hasEnded: false }))).toBeNull();
  });

  test("proposes nothing where the programme does not say", () => {
    const unsaid = retentionOf(kept({ closedMonths: null }));
    expect(unsaid).toMatchObject({ months: null, endsOn: null });
    expect(isRetentionOver({ endsOn: null }, null, day("2099-01-01"))).toBe(false);
  });

  test("is over on its last day, unless somebody keeps it longer, and then from that day on", () => {
    const over = { endsOn: day("2025-09-30") };
    expect(isRetentionOver(over, null, day("2025-09-29"))).toBe(false);
    expect(isRetentionOver(over, null, day("2025-09-30"))).toBe(true);
    const hold = { until: day("2026-02-01") };
    expect(isRetentionOver(over, hold, day("2026-01-31"))).toBe(false);
    expect(isRetentionOver(over, hold, day("2026-02-01"))).toBe(true);
  });
});

test.each([
  ["2025-01-31", 1, "2025-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2025-11-30", 3, "2026-02-28"],
  ["2025-03-31", -1, "2025-02-28"],
  ["2025-05-04", -12, "2024-05-04"],
])("%s and %i months make %s", (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});
