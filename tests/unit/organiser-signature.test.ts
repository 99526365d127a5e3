import { describe, expect, test } from "vitest";
import { isOrganisersOwn, signatureOn } from "#domain/organiser-signature.ts";
import { aMember } from "#tests/support/builders.ts";

const me = { name: "Maëlle Fictive" };
const mine = { ...me, isPrinted: true };

describe("a dossier's papers bear the organiser's signature", () => {
  test("where the dossier, the vault and the hand have one name", () => {
    expect(signatureOn(mine, me, me)).toBe(mine);
  });

  test.each([
    ["without a signature", null, me, me],
    ["when they chose that it is not printed", { ...mine, isPrinted: false }, me, me],
    ["in a vault of nobody yet", mine, null, me],
    ["on the dossier of somebody else", mine, me, { name: "Bram Fictief" }],
    ["with the hand of who had the vault before", mine, { name: "Bram Fictief" }, me],
    ["on a dossier of who has the vault now", mine, { name: "Bram" }, { name: "Bram" }],
    ["on a name that is only much like it", mine, me, { name: "maelle fictive" }],
  ])("never %s", (_when, signature, profile, organiser) => {
    expect(signatureOn(signature, profile, organiser)).toBeNull();
  });
});

describe("a member's room to sign is the organiser's own", () => {
  test("where they stand inside the network, as a professional of that name", () => {
    expect(isOrganisersOwn(aMember({ ...me, category: "social" }), me)).toBe(true);
    expect(isOrganisersOwn(aMember({ name: "Bram", category: "social" }), me)).toBe(false);
  });

  test.each(["person", "natural", "legalRepresentative", "other"] as const)(
    "never where somebody of that name is there as %s",
    (category) => {
      expect(isOrganisersOwn(aMember({ ...me, category }), me)).toBe(false);
    },
  );
});
