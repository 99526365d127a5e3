import { describe, expect, test } from "vitest";
import {
  ConsentOverride,
  overrideStateOn,
  proposedReviewOn,
  reviewOverride,
  WrittenOverride,
} from "#domain/consent-override.ts";
import { aConsent, anOverride, day } from "#tests/support/builders.ts";

const refused = aConsent({ id: "c1", status: "refused", on: day("2026-01-20") });
const given = aConsent({ id: "c2", status: "givenWithLimits", on: day("2026-02-20") });
const withdrawn = aConsent({ id: "c3", status: "withdrawn", on: day("2026-02-25") });
const override = anOverride({ decidedOn: day("2026-02-01"), reviewOn: day("2026-03-03") });

const stateOn = (
  on: string,
  consents = [refused],
  consentOverride: ConsentOverride | null = override,
) => overrideStateOn({ consents, consentOverride }, day(on));

describe("the record of a refusal in danger", () => {
  test("is complete or is none: dangers, attempts, what the person was told, and why, in writing", () => {
    expect(ConsentOverride.safeParse(override).success).toBe(true);
    for (const missing of [
      { dangers: [] },
      { attempts: [] },
      { decidedBy: [] },
      { informationGiven: undefined },
      { informationGiven: { ...override.informationGiven, text: "" } },
      { writtenJustification: "" },
      { reviewOn: undefined },
    ])
      expect(ConsentOverride.safeParse({ ...override, ...missing }).success).toBe(false);
  });

  test("is none before it is written and before the day it was decided", () => {
    expect(stateOn("2026-02-10", [refused], null)).toEqual({ state: "none" });
    expect(stateOn("2026-01-31")).toEqual({ state: "none" });
  });

  test("is open from the day it was decided", () => {
    expect(stateOn("2026-02-01")).toEqual({ state: "open", reopenedOn: null });
  });

  test("asks for its review from that day on, and stays open", () => {
    expect(stateOn("2026-03-02").state).toBe("open");
    expect(stateOn("2026-03-03").state).toBe("reviewDue");
  });

  test("ends by itself on the day the person's consent arrives, with or without limits", () => {
    expect(stateOn("2026-02-19", [refused, given]).state).toBe("open");
    expect(stateOn("2026-02-20", [refused, given])).toEqual({ state: "ended", on: "2026-02-20" });
    const again = aConsent({ id: "c4", on: day("2026-05-01") });
    expect(stateOn("2026-06-01", [refused, given, again])).toEqual({
      state: "ended",
      on: "2026-02-20",
    });
  });

  test("is open again from the day that consent is taken back", () => {
    const consents = [refused, given, withdrawn];
    expect(stateOn("2026-02-24", consents).state).toBe("ended");
    expect(stateOn("2026-02-25", consents)).toEqual({ state: "open", reopenedOn: "2026-02-25" });
    expect(stateOn("2026-03-03", consents)).toEqual({
      state: "reviewDue",
      reopenedOn: "2026-02-25",
    });
  });

  test("never holds while a consent given earlier still does", () => {
    const earlier = aConsent({ on: day("2026-01-05") });
    expect(stateOn("2026-02-10", [earlier])).toEqual({ state: "ended", on: "2026-02-01" });
  });

  test("does not end with a representative's consent, nor with one to something else", () => {
    const others = [
      aConsent({ givenBy: "legalRepresentative", on: day("2026-02-20") }),
      aConsent({ id: "c02", kind: "share", on: day("2026-02-20") }),
    ];
    expect(stateOn("2026-02-20", [refused, ...others]).state).toBe("open");
  });

  test("keeps what each review found, with its day and author, and moves the next one", () => {
    const reviewed = reviewOverride(
      override,
      { words: "Le danger demeure.", reviewOn: day("2026-04-02") },
      { on: day("2026-03-03"), by: "Colombe Fictive" },
    );
    expect(reviewed.reviewOn).toBe("2026-04-02");
    expect(reviewed.writtenJustification).toBe(
      "Danger répété.\n\n03/03/2026, Colombe Fictive : Le danger demeure.",
    );
  });

  test("is looked at again after thirty days, unless another later day is chosen", () => {
    expect(proposedReviewOn(day("2026-02-01"))).toBe("2026-03-03");
    expect(WrittenOverride.safeParse(override).success).toBe(true);
    const never = { ...override, reviewOn: override.decidedOn };
    expect(WrittenOverride.safeParse(never).success).toBe(false);
  });
});
