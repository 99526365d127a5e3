import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import { holdingRefusals } from "#domain/holding.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anOverride,
  day,
} from "#tests/support/builders.ts";

const programme = {
  meeting: { minimumProfessionals: 2, personPresence: "expected" },
  hasConsentOverride: true,
} as const;

const network = [
  aMember({ id: "p01", category: "person" }),
  aMember({ id: "p02", category: "mentalHealth" }),
  aMember({ id: "p03", category: "society" }),
  aMember({ id: "p04", category: "natural" }),
];
const everybody = network.map(({ id }) => ({ memberId: id, attendance: "present" as const }));
const ready = aCaseFile({ network, consents: [aConsent()] });
const bornOn = (birthDate: string) => ({
  ...ready,
  person: { ...ready.person, birthDate: day(birthDate) },
});
const typesOf = (
  caseFile: CaseFile,
  concertation = aConcertation({ attendance: everybody }),
  observedBy: string | null = null,
) => holdingRefusals(caseFile, programme, concertation, observedBy).map(({ type }) => type);

describe("a concertation is marked as held", () => {
  test("with the person's consent, the minimum of professionals and the person's words", () => {
    expect(typesOf(ready)).toEqual([]);
  });

  test("never without the person's participation consent on that day", () => {
    expect(typesOf({ ...ready, consents: [] })).toEqual(["ConsentMissing"]);
    expect(typesOf({ ...ready, consents: [aConsent({ on: day("2026-02-11") })] })).toEqual([
      "ConsentMissing",
    ]);
  });

  test("without consent when the refusal and danger were documented and the person told before", () => {
    const override = anOverride();
    const refused = { ...ready, consents: [aConsent({ status: "refused" })] };
    expect(typesOf({ ...refused, consentOverride: override })).toEqual([]);

    const toldTooLate = {
      ...override,
      informationGiven: { ...override.informationGiven, on: day("2026-02-11") },
    };
    expect(typesOf({ ...refused, consentOverride: toldTooLate })).toEqual(["ConsentMissing"]);
  });

  // Planted fault: without `hasConsentOverride &&` in mayMeet, the gate of the other programme is open.
  test("never on a documented refusal in a programme that does not have that path", () => {
    const refused = {
      ...ready,
      consents: [aConsent({ status: "refused" })],
      consentOverride: anOverride(),
    };
    const concertation = aConcertation({ attendance: everybody });
    const elsewhere = { ...programme, hasConsentOverride: false };
    expect(holdingRefusals(refused, programme, concertation, null)).toEqual([]);
    expect(holdingRefusals(refused, elsewhere, concertation, null)).toEqual([
      { type: "ConsentMissing" },
    ]);
  });

  test("never on a refusal documented for later, and again on it once a consent was taken back", () => {
    const later = anOverride({ decidedOn: day("2026-02-11") });
    const refused = aConsent({ id: "c1", status: "refused" });
    expect(typesOf({ ...ready, consents: [refused], consentOverride: later })).toEqual([
      "ConsentMissing",
    ]);

    const given = aConsent({ id: "c2", on: day("2026-02-05") });
    const withdrawn = aConsent({ id: "c3", status: "withdrawn", on: day("2026-02-08") });
    const reopened = { consents: [refused, given, withdrawn], consentOverride: anOverride() };
    expect(typesOf({ ...ready, ...reopened })).toEqual([]);
  });

  test("on a documented refusal whose review is due: the review is asked for, it closes no gate", () => {
    const due = anOverride({ reviewOn: day("2026-02-05") });
    const refused = { ...ready, consents: [aConsent({ status: "refused" })] };
    expect(typesOf({ ...refused, consentOverride: due })).toEqual([]);
  });

  test("never below the programme's minimum of professionals; relatives do not count", () => {
    const attendance = everybody.map((one) =>
      one.memberId === "p03" ? { ...one, attendance: "excused" as const } : one,
    );
    const refusals = holdingRefusals(ready, programme, aConcertation({ attendance }), null);
    expect(refusals).toEqual([{ type: "TooFewProfessionals", present: 1, minimum: 2 }]);
  });

  test("with a partial presence, which counts as one", () => {
    const attendance = everybody.map((one) => ({ ...one, attendance: "partial" as const }));
    expect(typesOf(ready, aConcertation({ attendance }))).toEqual([]);
  });

  test("by the figure the file started under, before the programme's own", () => {
    const strict = { ...ready, programme: { id: "archipel", settings: { minProfessionals: 3 } } };
    expect(typesOf(strict)).toEqual(["TooFewProfessionals"]);
  });

  test("without the person only when their words are reported", () => {
    const absent = aConcertation({
      attendance: everybody,
      personPresent: false,
      personVoice: null,
    });
    expect(typesOf(ready, absent)).toEqual(["PersonNotHeard"]);
    expect(typesOf(ready, { ...absent, reportedVoice: "(lu par p02) « … »" })).toEqual([]);
  });

  test("of a baby under 24 months only when somebody observed what is reported of them", () => {
    const absent = aConcertation({
      attendance: everybody,
      personPresent: false,
      personVoice: null,
      reportedVoice: "Elle suit des yeux sa tante et pas l'éducatrice.",
    });
    expect(typesOf(bornOn("2024-02-11"), absent)).toEqual(["PersonNotObserved"]);
    expect(typesOf(bornOn("2024-02-11"), absent, "Sylvie, puéricultrice")).toEqual([]);
    expect(typesOf(bornOn("2024-02-10"), absent)).toEqual([]);
    expect(typesOf(bornOn("2024-02-11"), { ...absent, reportedVoice: "" })).toEqual([
      "PersonNotHeard",
    ]);
  });

  test("never for an ineligible request", () => {
    const ineligible = { ...ready, request: { ...ready.request, decision: "ineligible" as const } };
    expect(typesOf(ineligible)).toEqual(["Ineligible"]);
  });
});
