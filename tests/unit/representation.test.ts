import { describe, expect, test } from "vitest";
import {
  isMinorOn,
  NamedTrustedPerson,
  type Representative,
  settleAgreements,
} from "#domain/representation.ts";
import { aConsent, day } from "#tests/support/builders.ts";

const father: Representative = {
  name: "Père Fictif",
  quality: "père",
  agreement: "refused",
  agreementOn: day("2026-02-09"),
  agreementReason: "« Pas de psy. »",
};
const hisAnswer = (on: string, status: "given" | "withdrawn" = "given") =>
  aConsent({
    givenBy: "legalRepresentative",
    givenByName: father.name,
    status,
    on: day(on),
    form: "oral",
  });

describe("the agreement of a representative", () => {
  test("follows their latest answer to taking part: it is noted once", () => {
    expect(settleAgreements([father], [hisAnswer("2026-03-01")])).toEqual([
      {
        name: "Père Fictif",
        quality: "père",
        agreement: "given",
        agreementOn: "2026-03-01",
        agreementForm: "oral",
      },
    ]);
    const takenBack = [hisAnswer("2026-03-01"), hisAnswer("2026-03-05", "withdrawn")];
    expect(settleAgreements([father], takenBack)[0]?.agreement).toBe("refused");
  });

  test("stays as it is after an older answer, another subject, or somebody else's", () => {
    const others = [
      hisAnswer("2026-02-01"),
      aConsent({ ...hisAnswer("2026-03-01"), kind: "share" }),
      aConsent({ ...hisAnswer("2026-03-01"), givenByName: "Mère Fictive" }),
    ];
    expect(settleAgreements([father], others)).toEqual([father]);
  });

  test("is corrected on the same day, and keeps its reason when nothing differs", () => {
    expect(settleAgreements([father], [hisAnswer("2026-02-09")])[0]?.agreement).toBe("given");
    expect(settleAgreements([father], [hisAnswer("2026-02-09", "withdrawn")])).toEqual([father]);
  });
});

test("somebody is a minor until the day they turn eighteen", () => {
  const person = { birthDate: day("2008-06-15") };
  expect(isMinorOn(person, day("2026-06-14"))).toBe(true);
  expect(isMinorOn(person, day("2026-06-15"))).toBe(false);
});

test("a trusted person is a member of the network or a name", () => {
  const rights = { designatedOn: day("2026-02-01"), mayAttend: true, mayAccessFile: false };
  expect(NamedTrustedPerson.safeParse(rights).success).toBe(false);
  expect(NamedTrustedPerson.safeParse({ ...rights, memberId: "p01" }).success).toBe(true);
  expect(NamedTrustedPerson.safeParse({ ...rights, name: "Tante Fictive" }).success).toBe(true);
});
