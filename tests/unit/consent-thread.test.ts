import { describe, expect, test } from "vitest";
import { type ConsentScope, newConsentProblems } from "#domain/consent.ts";
import {
  consentFor,
  consentsInForceOn,
  consentSubjectsOn,
  supersededBy,
} from "#domain/consent-thread.ts";
import { aConsent, aMember, day } from "#tests/support/builders.ts";

const share = { kind: "share", subject: "la note de synthèse" } as const;
const today = day("2026-06-01");

const idsInForce = (
  consents: Parameters<typeof consentsInForceOn>[0],
  scopes: ReadonlyArray<ConsentScope> = [],
  on = today,
) => consentsInForceOn(consents, scopes, on).map(({ id }) => id);

describe("the answers in force on a day", () => {
  test("are of each giver on each subject the latest one, and the earlier ones stay readable", () => {
    const consents = [
      aConsent({ id: "c1", ...share, status: "refused", on: day("2026-01-10") }),
      aConsent({ id: "c2", ...share, on: day("2026-03-10"), supersedesId: "c1" }),
      aConsent({ id: "c3", kind: "contact", subject: "être rappelée" }),
    ];

    expect(idsInForce(consents)).toEqual(["c2", "c3"]);
    expect(idsInForce(consents, [], day("2026-02-01"))).toEqual(["c1", "c3"]);
    const [subject] = consentSubjectsOn(consents, [], today);
    expect(subject?.threads[0]?.others.map(({ id }) => id)).toEqual(["c1"]);
  });

  test("are not replaced by what was answered earlier but noted later", () => {
    const consents = [
      aConsent({ id: "c1", ...share, on: day("2026-03-10") }),
      aConsent({ id: "c2", ...share, status: "refused", on: day("2026-01-10") }),
    ];
    expect(idsInForce(consents)).toEqual(["c1"]);
    expect(idsInForce(consents, [], day("2026-02-01"))).toEqual(["c2"]);
  });

  test("are of two on one day the later entry", () => {
    const consents = [
      aConsent({ id: "c1", ...share }),
      aConsent({ id: "c2", ...share, status: "withdrawn" }),
    ];
    expect(idsInForce(consents)).toEqual(["c2"]);
  });

  test("take part in one question only, however it was worded", () => {
    const consents = [
      aConsent({ id: "c1", subject: "dispositif" }),
      aConsent({ id: "c2", subject: "concertation", status: "refused", on: day("2026-02-10") }),
    ];
    expect(idsInForce(consents)).toEqual(["c2"]);
  });

  test("follow a link that a file from elsewhere sets between two wordings", () => {
    const consents = [
      aConsent({ id: "c1", kind: "share", subject: "le plan" }),
      aConsent({
        id: "c2",
        kind: "share",
        subject: "le plan et la note",
        on: day("2026-02-10"),
        supersedesId: "c1",
      }),
    ];
    expect(idsInForce(consents)).toEqual(["c2"]);
  });

  test("never hide an answer dated later: it is shown, and not yet in force", () => {
    const consents = [aConsent({ ...share, on: day("2026-12-24") })];
    expect(idsInForce(consents)).toEqual([]);
    expect(consentSubjectsOn(consents, [], today)[0]?.threads).toMatchObject([
      { answer: { id: "c01" }, isInForce: false },
    ]);
  });
});

describe("an answer", () => {
  const given = aConsent({ id: "c1", ...share });
  const answer = (memberIds: string[], on = "2026-02-01") => {
    const { id: _id, ...consent } = aConsent({ ...share, status: "refused", on: day(on) });
    return { consent, memberIds };
  };

  test("supersedes the earlier one of the same giver on the same subject for the same recipients", () => {
    expect(supersededBy(answer([]), [given], [])).toBe(given);
    const scopes = [{ consentId: "c1", memberIds: ["p01", "p02"] }];
    expect(supersededBy(answer(["p02", "p01"]), [given], scopes)).toBe(given);
  });

  test("supersedes nothing said for other recipients: a narrower « non » leaves the wider « oui »", () => {
    expect(supersededBy(answer(["p01"]), [given], [])).toBeUndefined();
    const scopes = [{ consentId: "c1", memberIds: ["p01", "p02"] }];
    expect(supersededBy(answer(["p01"]), [given], scopes)).toBeUndefined();
    expect(supersededBy(answer([]), [given], scopes)).toBeUndefined();
  });

  test("supersedes nothing of another giver, on another subject, or of a later day", () => {
    const mother = aConsent({ id: "c2", ...share, givenBy: "legalRepresentative" });
    const other = aConsent({ id: "c3", kind: "share", subject: "le plan" });
    expect(supersededBy(answer([]), [mother, other], [])).toBeUndefined();
    expect(supersededBy(answer([], "2026-01-01"), [given], [])).toBeUndefined();
  });
});

describe("for one recipient", () => {
  const scopes = [{ consentId: "c2", memberIds: ["police"] }];
  const forMember = (
    memberId: string,
    consents: Parameters<typeof consentFor>[0],
    named: ReadonlyArray<ConsentScope> = scopes,
  ) => consentFor(consents, named, { ...share, memberId }, today);
  const yesToAll = aConsent({ id: "c1", ...share, on: day("2026-01-10") });
  const noToPolice = aConsent({
    id: "c2",
    ...share,
    status: "refused",
    on: day("2026-01-10"),
  });

  test("the answer that names them counts: yes for the school, no for the police", () => {
    const consents = [yesToAll, noToPolice];
    expect(forMember("school", consents).own?.status).toBe("given");
    expect(forMember("police", consents).own?.status).toBe("refused");
  });

  test("a later yes to everybody does not undo what was refused to somebody by name", () => {
    const later = aConsent({ id: "c3", ...share, on: day("2026-05-10"), supersedesId: "c1" });
    expect(forMember("police", [yesToAll, noToPolice, later]).own?.id).toBe("c2");
  });

  test("a later refusal of everybody counts for those who were named too", () => {
    const yesToPolice = { ...noToPolice, status: "given" as const };
    const later = aConsent({ id: "c3", ...share, status: "withdrawn", on: day("2026-05-10") });
    expect(forMember("police", [yesToPolice, later]).own?.id).toBe("c3");
  });

  test("nobody answered is no answer", () => {
    expect(forMember("police", [])).toEqual({ own: null, representatives: [], isDivergent: false });
  });

  test("representatives who answer differently are both shown, the person's own answer apart", () => {
    const consents = [
      yesToAll,
      aConsent({ id: "m", ...share, givenBy: "legalRepresentative", givenByName: "Mère Fictive" }),
      aConsent({
        id: "f",
        ...share,
        status: "refused",
        givenBy: "legalRepresentative",
        givenByName: "Père Fictif",
      }),
    ];
    const answer = forMember("school", consents, []);
    expect(answer.own?.id).toBe("c1");
    expect(answer.representatives.map(({ id }) => id)).toEqual(["m", "f"]);
    expect(answer.isDivergent).toBe(true);
  });
});

describe("the answers on one subject", () => {
  const mother = aConsent({
    id: "m",
    givenBy: "legalRepresentative",
    givenByName: "Mère Fictive",
  });
  const father = aConsent({
    id: "f",
    status: "refused",
    givenBy: "legalRepresentative",
    givenByName: "Père Fictif",
  });

  test("begin with the person's own; taking part comes before other subjects", () => {
    const consents = [
      aConsent({ id: "s", ...share }),
      mother,
      aConsent({ id: "own", on: day("2026-02-02") }),
    ];
    const subjects = consentSubjectsOn(consents, [], today);
    expect(subjects.map(({ kind }) => kind)).toEqual(["participate", "share"]);
    expect(subjects[0]?.threads.map(({ answer }) => answer.id)).toEqual(["own", "m"]);
  });

  test("diverge when two representatives disagree: both stay, nobody wins", () => {
    const [subject] = consentSubjectsOn([mother, father], [], today);
    expect(subject?.isDivergent).toBe(true);
    expect(subject?.threads.map(({ answer }) => answer.status)).toEqual(["given", "refused"]);
  });

  test("do not diverge between the person and a representative, nor for different recipients", () => {
    const own = aConsent({ id: "own", status: "refused" });
    expect(consentSubjectsOn([own, mother], [], today)[0]?.isDivergent).toBe(false);

    const apart = [
      { consentId: "m", memberIds: ["p01"] },
      { consentId: "f", memberIds: ["p02"] },
    ];
    const shared = [
      { ...mother, ...share },
      { ...father, ...share },
    ];
    expect(consentSubjectsOn(shared, apart, today)[0]?.isDivergent).toBe(false);
  });
});

describe("an answer is not noted", () => {
  const { id: _id, ...consent } = aConsent({ ...share });
  const network = [aMember({ id: "p01" })];
  const rulesOf = (written: Partial<typeof consent>, memberIds: string[] = []) =>
    newConsentProblems({ consent: { ...consent, ...written }, memberIds }, network, today).map(
      ({ rule }) => rule,
    );

  test("before the day it is given", () => {
    expect(rulesOf({ on: day("2026-06-02") })).toEqual(["notYet"]);
    expect(rulesOf({ on: today })).toEqual([]);
  });

  test("with limits that nobody wrote down", () => {
    expect(rulesOf({ status: "givenWithLimits" })).toEqual(["limitsUnwritten"]);
  });

  test("for a representative nobody named", () => {
    expect(rulesOf({ givenBy: "legalRepresentative" })).toEqual(["representativeUnnamed"]);
  });

  test("for some recipients only when it is about taking part", () => {
    expect(rulesOf({ kind: "participate" }, ["p01"])).toEqual(["participationForAll"]);
  });

  test("for somebody who is not in the network", () => {
    expect(rulesOf({}, ["p99"])).toEqual(["danglingReference"]);
  });
});
