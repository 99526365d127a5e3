import { describe, expect, test } from "vitest";
import { participationConsentOn } from "#domain/consent.ts";
import { aConsent, day } from "#tests/support/builders.ts";

describe("the participation consent on a day", () => {
  test("is the person's own latest answer on or before it", () => {
    const consents = [
      aConsent({ id: "c1", status: "refused", on: day("2026-02-06") }),
      aConsent({ id: "c2", status: "givenWithLimits", on: day("2026-03-30"), supersedesId: "c1" }),
    ];
    expect(participationConsentOn(consents, day("2026-02-05"))).toBe("none");
    expect(participationConsentOn(consents, day("2026-03-29"))).toBe("refused");
    expect(participationConsentOn(consents, day("2026-03-30"))).toBe("givenWithLimits");
  });

  test("does not count a representative's answer, nor a consent to something else", () => {
    const consents = [
      aConsent({ givenBy: "legalRepresentative" }),
      aConsent({ id: "c02", kind: "share" }),
    ];
    expect(participationConsentOn(consents, day("2026-06-01"))).toBe("none");
  });

  test("of two answers on one day is the later entry", () => {
    const consents = [aConsent({ status: "given" }), aConsent({ id: "c02", status: "withdrawn" })];
    expect(participationConsentOn(consents, day("2026-01-10"))).toBe("withdrawn");
  });
});
