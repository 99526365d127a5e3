import { describe, expect, test } from "vitest";
import {
  addDeliveries,
  type Delivery,
  deliveryProblems,
  recipientsToNotify,
  replacedVersions,
} from "#domain/delivery.ts";
import { printablePapers } from "#domain/document.ts";
import { addIssuedDocuments, type IssuedDocument, nextIssue } from "#domain/issued-document.ts";
import { aboutTheLatest } from "#domain/paper-kind.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import { findSupplementProblems } from "#domain/supplement-references.ts";
import { emptySupplement } from "#domain/supplement.ts";
import { aCaseFile, aConcertation, aMember, day } from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const note = { ...aboutTheLatest("synthesisNote"), concertation: 1 };
const form = aboutTheLatest("fundingRequest");
const today = day("2026-05-04");

const network = [
  aMember({ id: "p01", name: "Camille Fictif", category: "person", secrecy: "none" }),
  aMember({ id: "p02", name: "Psychologue d'essai" }),
  aMember({ id: "p03", name: "Tante d'essai", category: "natural", secrecy: "none" }),
  aMember({ id: "p04", name: "Agente d'essai", secrecy: "differentMission" }),
  aMember({ id: "p05", name: "Médecin d'essai" }),
];
const attendance = [
  { memberId: "p02", attendance: "present" as const },
  { memberId: "p03", attendance: "partial" as const },
  { memberId: "p04", attendance: "present" as const },
  { memberId: "p05", attendance: "excused" as const },
];
const caseFile = aCaseFile({ network, concertations: [aConcertation({ attendance })] });

const issued = (overrides: Partial<IssuedDocument> = {}): IssuedDocument => ({
  number: 1,
  version: 1,
  ...note,
  issuedOn: today,
  by: "Colombe Fictive",
  correction: null,
  languages: ["fr"],
  sha256: "a".repeat(64),
  ...overrides,
});
const second = issued({ version: 2, correction: "La date.", sha256: "b".repeat(64) });
const third = issued({ version: 3, correction: "Le lieu.", sha256: "c".repeat(64) });

const delivery = (overrides: Partial<Delivery> = {}): Delivery => ({
  id: "v01",
  number: 1,
  version: 1,
  recipient: "member",
  memberId: "p02",
  representative: null,
  recipientName: "Psychologue d'essai",
  on: today,
  means: "paper",
  language: "fr",
  copies: 1,
  overrideReason: null,
  ...overrides,
});
const toTante = { memberId: "p03", recipientName: "Tante d'essai" };
const toPerson = { recipient: "person", memberId: null, recipientName: "Camille Fictif" } as const;

describe("issued papers", () => {
  test("are numbered in their dossier, and their versions 1, 2 (corrected)…", () => {
    expect(nextIssue([], note)).toEqual({ number: 1, version: 1 });
    expect(nextIssue([issued()], note)).toEqual({ number: 1, version: 2 });
    expect(nextIssue([issued(), second], form)).toEqual({ number: 2, version: 1 });
    expect(nextIssue([issued(), second], { ...note, concertation: 2 })).toEqual({
      number: 2,
      version: 1,
    });
  });

  test("are the note of each concertation, the latest first, and what there is one of", () => {
    const held = [aConcertation(), aConcertation({ number: 2 })];
    expect(
      printablePapers({
        caseFile: aCaseFile({ concertations: held }),
        supplement: emptySupplement(1),
        programme: shippedProgramme("archipel"),
      }).filter(({ kind }) => kind === "synthesisNote"),
    ).toEqual([{ ...note, concertation: 2 }, note]);
  });

  test("from elsewhere join those from here, unless they are others of the same number", () => {
    expect(addIssuedDocuments([issued()], [issued(), second])).toEqual([issued(), second]);
    expect(addIssuedDocuments([issued(), second], [issued()])).toEqual([issued(), second]);
    const other = issued({ sha256: "d".repeat(64) });
    expect(addIssuedDocuments([issued()], [other])).toBeNull();
    expect(addIssuedDocuments([issued()], [issued({ version: 2, ...form })])).toBeNull();
    expect(addIssuedDocuments([issued()], [issued({ number: 2 })])).toBeNull();
  });
});

describe("a corrected version", () => {
  const deliveries = [
    delivery(),
    delivery({ id: "v02", ...toTante }),
    delivery({ id: "v03", version: 2 }),
    delivery({ id: "v04", version: 2, copies: 2 }),
  ];

  // Planted fault: with the holders of the version just before only, nobody tells the aunt, who still has the first.
  test("lists who had the previous one, and who still goes by one before that", () => {
    expect(
      replacedVersions([issued(), second], deliveries, note).map((one) => [
        one.issued.version,
        one.holders.map(({ recipientName }) => recipientName),
      ]),
    ).toEqual([
      [2, ["Psychologue d'essai"]],
      [1, ["Tante d'essai"]],
    ]);
  });

  test("that nobody had the previous one of is still said to replace it", () => {
    expect(replacedVersions([issued()], [], note)).toEqual([{ issued: issued(), holders: [] }]);
    expect(replacedVersions([], [], note)).toEqual([]);
  });

  test("is to be told of to who has an earlier one only, until they get it", () => {
    const all = [issued(), second, third];
    expect(recipientsToNotify(all, deliveries, note).map(({ memberId }) => memberId)).toEqual([
      "p02",
      "p03",
    ]);
    const given = [...deliveries, delivery({ id: "v05", version: 3, ...toTante })];
    expect(recipientsToNotify(all, given, note).map(({ memberId }) => memberId)).toEqual(["p02"]);
    expect(recipientsToNotify([issued()], deliveries.slice(0, 2), note)).toEqual([]);
  });

  test("counts who got two copies once, and the person apart from every member", () => {
    const twice = [...deliveries, delivery({ id: "v06", version: 2, ...toPerson })];
    const [previous] = replacedVersions([issued(), second], twice, note);
    expect(previous?.holders.map(({ id }) => id)).toEqual(["v03", "v06"]);
  });
});

describe("what is handed over", () => {
  const possible = possibleRecipients(
    { caseFile, supplement: emptySupplement(1), programme: shippedProgramme("archipel") },
    note,
    today,
  );
  const problems = (memberId: string, overrideReason: string | null) =>
    deliveryProblems(
      {
        number: 1,
        version: 1,
        on: today,
        means: "paper",
        recipients: [
          {
            recipient: "member",
            memberId,
            representative: null,
            language: "fr",
            copies: 1,
            overrideReason,
          },
        ],
      },
      issued(),
      possible,
      today,
    ).map(({ rule }) => rule);

  test("to whom it is not for needs a written reason", () => {
    expect(problems("p02", null)).toEqual([]);
    expect(problems("p04", null)).toEqual(["overrideUnwritten"]);
    expect(problems("p04", "Le juge le demande.")).toEqual([]);
  });

  test("goes to people of the dossier, each once", () => {
    expect(problems("p99", null)).toEqual(["danglingReference"]);
    const twice = {
      recipient: "person" as const,
      memberId: null,
      representative: null,
      language: "fr" as const,
      copies: 1,
      overrideReason: null,
    };
    expect(
      deliveryProblems(
        { number: 1, version: 1, on: today, means: "mail", recipients: [twice, twice] },
        issued(),
        possible,
        today,
      ).map(({ rule }) => rule),
    ).toEqual(["duplicateId"]);
  });

  test("elsewhere joins what was handed over here, once, under an id of its own", () => {
    const there = delivery({ ...toTante });
    expect(addDeliveries([delivery()], [delivery(), there])).toEqual([
      delivery(),
      { ...there, id: "v02" },
    ]);
  });
});

test("a log that speaks of a version nobody issued, or says one twice, is refused", () => {
  const beside = {
    ...emptySupplement(1),
    issuedDocuments: [issued(), issued()],
    deliveries: [delivery({ version: 2 }), delivery()],
  };
  expect(
    findSupplementProblems(caseFile, beside).map(({ rule, path }) => [rule, path.join(".")]),
  ).toEqual([
    ["duplicateId", "issuedDocuments.1.version"],
    ["danglingReference", "deliveries.0.version"],
    ["duplicateId", "deliveries.1.id"],
  ]);
});
