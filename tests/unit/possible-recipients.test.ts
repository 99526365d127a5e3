import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import type { Consent } from "#domain/consent.ts";
import { aboutTheLatest, type PaperSubject } from "#domain/paper-kind.ts";
import { possibleRecipients } from "#domain/possible-recipients.ts";
import type { Programme } from "#domain/programme.ts";
import { emptySupplement } from "#domain/supplement.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anAction,
  day,
} from "#tests/support/builders.ts";
import { shippedProgramme } from "#tests/support/programmes.ts";

const note: PaperSubject = { ...aboutTheLatest("synthesisNote"), concertation: 1 };
const form = aboutTheLatest("fundingRequest");
const today = day("2026-05-04");
const archipel = shippedProgramme("archipel");

const network = [
  aMember({ id: "p01", name: "Camille Fictif", category: "person", secrecy: "none" }),
  aMember({ id: "p02", name: "Psychologue d'essai", email: "psy@essais.example" }),
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

/** The neutral rules, with the note for other groups than it is for by right. */
const noteFor = (...to: Programme["recipients"][number]["to"]): Programme => ({
  ...archipel,
  recipients: [{ document: "synthesisNote", to }],
});

const readers = (
  changes: Partial<CaseFile> = {},
  { programme = archipel, scopes = emptySupplement(1).consentScopes, paper = note } = {},
) =>
  possibleRecipients(
    {
      caseFile: { ...caseFile, ...changes },
      supplement: { consentScopes: scopes },
      programme,
    },
    paper,
    today,
  );
const refusals = (...asked: Parameters<typeof readers>) =>
  readers(...asked).map(({ name, refusal }) => [name, refusal]);

describe("a note", () => {
  // Planted fault: with attendance looked at first, the agent who came would get it.
  test("is for the members who attended, present or partial, and not for a different mission", () => {
    expect(refusals()).toEqual([
      ["Camille Fictif", null],
      ["Psychologue d'essai", null],
      ["Tante d'essai", null],
      ["Agente d'essai", "differentMission"],
      ["Médecin d'essai", "didNotAttend"],
    ]);
  });

  test("is always for the person, who came or not, in the network or not, named by the programme or not", () => {
    const alone = { network: [], concertations: [aConcertation({ attendance: [] })] };
    expect(refusals(alone)).toEqual([["Cam", null]]);
    expect(refusals(alone, { programme: noteFor("attendingMembers") })).toEqual([["Cam", null]]);
  });

  test("is not for whom the sharing of the note was refused to by name", () => {
    const refused = aConsent({
      id: "c01",
      kind: "share",
      subject: "la note de synthèse",
      status: "refused",
    });
    const scopes = [{ consentId: "c01", memberIds: ["p03"] }];
    expect(refusals({ consents: [refused] }, { scopes })).toContainEqual([
      "Tante d'essai",
      "consentRefused",
    ]);
    expect(refusals({ consents: [refused] }, { scopes })).toContainEqual([
      "Psychologue d'essai",
      null,
    ]);
    expect(refusals({ consents: [refused] }, { scopes })).toContainEqual(["Camille Fictif", null]);
  });

  test("stays for everybody when another thing was refused, or the sharing was agreed to since", () => {
    const refused = aConsent({ id: "c01", kind: "share", subject: "ses coordonnées" });
    expect(refusals({ consents: [{ ...refused, status: "refused" }] })).toEqual(refusals());
    const about: Partial<Consent> = { kind: "share", subject: "la note de synthèse" };
    const consents = [
      aConsent({ id: "c01", ...about, status: "refused", on: day("2026-02-01") }),
      aConsent({ id: "c02", ...about, status: "given", on: day("2026-02-02") }),
    ];
    expect(refusals({ consents })).toEqual(refusals());
  });
});

describe("the programme says for which groups a paper is", () => {
  test("who carries an action, however they came to the meeting", () => {
    const plan = {
      validatedOn: today,
      objectives: [],
      actions: [anAction({ responsibleId: "p05" })],
    };
    const cycles = [
      { number: 1, plan, followUps: [], evaluation: null, outcome: "ongoing" as const },
    ];
    expect(refusals({ cycles }, { programme: noteFor("actionCarriers") })).toEqual([
      ["Camille Fictif", null],
      ["Psychologue d'essai", "noAction"],
      ["Tante d'essai", "noAction"],
      ["Agente d'essai", "differentMission"],
      ["Médecin d'essai", null],
    ]);
  });

  test("who was invited, and who carries the plan", () => {
    const concertations = [
      aConcertation({
        coordinatorId: "p05",
        attendance: [
          { memberId: "p02", attendance: "excused" },
          { memberId: "p03", attendance: "notInvited" },
        ],
      }),
    ];
    const kept = (...to: Programme["recipients"][number]["to"]) =>
      readers({ concertations }, { programme: noteFor(...to) })
        .filter(({ recipient }) => recipient === "member")
        .map(({ memberId, refusal }) => [memberId, refusal]);
    expect(kept("invitedMembers")).toEqual([
      ["p02", null],
      ["p03", "notInvited"],
      ["p04", "differentMission"],
      ["p05", "notInvited"],
    ]);
    expect(kept("carrier")).toEqual([
      ["p02", "notCarrier"],
      ["p03", "notCarrier"],
      ["p04", "differentMission"],
      ["p05", null],
    ]);
  });

  test("legal representatives and the requester who are no members are recipients of their own kind", () => {
    const representatives = [
      {
        name: "Mère d'essai",
        quality: "mère",
        agreement: "given" as const,
        language: "néerlandais",
      },
      { name: "Tante d'essai", quality: "tutrice", agreement: "given" as const },
    ];
    const found = readers(
      { representatives },
      { programme: noteFor("legalRepresentatives", "requester", "programmeNetwork") },
    );
    expect(found.filter(({ refusal }) => refusal === null)).toMatchObject([
      { recipient: "person", name: "Camille Fictif" },
      { recipient: "member", memberId: "p03", name: "Tante d'essai" },
      {
        recipient: "legalRepresentative",
        representative: "Mère d'essai",
        role: "mère",
        speaks: "nl",
      },
      { recipient: "requester", name: "Dominique Essai", role: "assistante sociale" },
      { recipient: "programmeNetwork", name: archipel.network },
    ]);
  });

  test("a representative whom it does not name is there with the reason", () => {
    const representatives = [
      { name: "Mère d'essai", quality: "mère", agreement: "given" as const },
    ];
    expect(refusals({ representatives }).at(-1)).toEqual(["Mère d'essai", "notNamed"]);
  });

  test("a paper about one member is theirs, and of nobody else", () => {
    expect(refusals({}, { paper: { ...note, memberId: "p05" } })).toEqual([
      ["Camille Fictif", "aboutAnother"],
      ["Psychologue d'essai", "aboutAnother"],
      ["Tante d'essai", "aboutAnother"],
      ["Agente d'essai", "differentMission"],
      ["Médecin d'essai", null],
    ]);
  });
});

describe("a funding form", () => {
  const fundingRequest = {
    preparedOn: today,
    preparedById: "p02",
    addressedTo: "Coordination du réseau (fictive)",
    lines: [],
    requirementsJustification: [],
    otherFundingSought: [],
    payTo: { holder: "Camille Fictif", iban: "BE71 0961 2345 6769" },
  };
  const addressee = ["Coordination du réseau (fictive)", null];

  test("holds its note: where the programme says nothing, it is for the same and for whom it is addressed to", () => {
    expect(refusals({ fundingRequest }, { paper: form })).toEqual([
      ...refusals({}, { paper: note }),
      addressee,
    ]);
  });

  test("of Kirikou goes to whom it is addressed to, and to the members with a reason only", () => {
    const programme = shippedProgramme("kirikou");
    const found = refusals({ fundingRequest }, { programme, paper: form });
    expect(found.at(-1)).toEqual(addressee);
    expect(found).toContainEqual(["Psychologue d'essai", "notNamed"]);
    expect(found).toHaveLength(network.length + 1);
  });
});

test("the language and the address of each are those the dossier knows", () => {
  const person = { ...caseFile.person, languages: ["tamazight", "Nederlands"] };
  expect(readers({ person }).map(({ speaks, email }) => [speaks, email])).toEqual([
    ["nl", null],
    [null, "psy@essais.example"],
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("a list of presence is for nobody by right: it names everybody who was there", () => {
  const paper = { ...aboutTheLatest("attendanceList"), concertation: 1 };
  const listed = readers({}, { paper });
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.filter(({ refusal }) => refusal === null)).toEqual([]);
});
