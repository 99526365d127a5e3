import { describe, expect, test } from "vitest";
import { createMemoryCore } from "#core/create-core.ts";
import { exportCaseFile, importCaseFile } from "#core/services/exchange.ts";
import type { CaseFile } from "#domain/case-file.ts";
import type { Cycle } from "#domain/cycle.ts";
import { readExchangeFile, writeExchangeFile } from "#domain/exchange-file.ts";
import { factsOf } from "#domain/facts.ts";
import type { MemberCategory } from "#domain/network-member.ts";
import { resourcesIn } from "#hosts/resources.ts";
import {
  aCaseFile,
  aConcertation,
  aConsent,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { projectFolder } from "#tests/support/core-harness.ts";

/** The file after it was imported and exported; it must say what it said. */
const handedOver = (caseFile: CaseFile): CaseFile => {
  using core = createMemoryCore(resourcesIn(projectFolder));
  const text = writeExchangeFile(caseFile);
  const imported = importCaseFile(core.deps, { text, replace: false });
  const exported =
    imported.ok && exportCaseFile(core.deps, imported.value.caseFileId, { includePrivate: true });
  if (!exported || !exported.ok) throw new Error(JSON.stringify(imported));
  expect(JSON.parse(exported.value.text)).toEqual(JSON.parse(text));
  const read = readExchangeFile(exported.value.text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.caseFile;
};

const factsOn = (on: string, caseFile: CaseFile) => factsOf(handedOver(caseFile), day(on));

const person = (birthDate: string) => ({ ...aCaseFile().person, birthDate: day(birthDate) });

describe("a table of eighteen with names of 400 characters", () => {
  const scripts = ["Łucja Brzęczyszczykiewicz ", "فاطمة الزهراء ", "👩‍👧‍👦 Zoé q\u0303 "];
  const categories: ReadonlyArray<MemberCategory> = [
    "person",
    ...Array<MemberCategory>(5).fill("natural"),
    ...Array<MemberCategory>(2).fill("legalRepresentative"),
    ...Array<MemberCategory>(3).fill("frontline"),
    ...Array<MemberCategory>(2).fill("mentalHealth"),
    ...Array<MemberCategory>(2).fill("social"),
    "society",
    "support",
    "other",
  ];
  const network = categories.map((category, at) =>
    aMember({
      id: `p${at + 1}`,
      category,
      name: Array.from((scripts[at % 3] ?? "").repeat(40))
        .slice(0, 400)
        .join(""),
      // The society of this table is its police officer.
      secrecy: category === "society" ? "differentMission" : "professional",
    }),
  );
  const concertation = aConcertation({
    attendance: network.map(({ id }, at) => ({
      memberId: id,
      attendance: at === 17 ? ("partial" as const) : ("present" as const),
      payable: at >= 8,
      feeCents: 5500,
    })),
  });
  const caseFile = aCaseFile({ network, concertations: [concertation] });

  test("is counted whole", () => {
    expect(factsOn("2026-05-04", caseFile).concertations[0]).toMatchObject({
      invited: 18,
      present: 17,
      partial: 1,
      excused: 0,
      absent: 0,
      // 3 frontline, 2 mental health, 2 social, 1 society, 1 support.
      professionalsPresent: 9,
      // Those nine and the one of another kind, at 55 €.
      payable: 10,
      feesCents: 55_000,
    });
  });

  test("gives the note to all but the person and the police officer", () => {
    const recipients = factsOn("2026-05-04", caseFile).concertations[0]?.recipients;
    expect(recipients).toHaveLength(16);
    expect(recipients).not.toContain("p1");
    expect(recipients).not.toContain("p16");
  });
});

describe("a baby", () => {
  test.each([
    ["2026-02-28", 0, 2],
    ["2026-03-01", 0, 3],
    ["2026-11-29", 0, 11],
    ["2026-11-30", 1, 12],
    ["2027-11-29", 1, 23],
    ["2027-11-30", 2, null],
  ])("born on 30 November 2025 is, on %s, %i years and %s months old", (on, years, months) => {
    const baby = aCaseFile({
      person: person("2025-11-30"),
      network: [aMember({ category: "natural" })],
      concertations: [
        aConcertation({
          personVoice: null,
          reportedVoice: "(observé par sa mère) Elle se calme quand on chante.",
        }),
      ],
    });
    expect(factsOn(on, baby).age).toEqual({ years, months });
  });
});

describe("somebody born on 29 February 2008", () => {
  test.each([
    ["2026-02-28", 17],
    ["2026-03-01", 18],
    ["2028-02-28", 19],
    ["2028-02-29", 20],
  ])("is, on %s, %i years old", (on, years) => {
    expect(factsOn(on, aCaseFile({ person: person("2008-02-29") })).age).toEqual({
      years,
      months: null,
    });
  });
});

describe("a second passage", () => {
  const first: Cycle = {
    number: 1,
    plan: {
      validatedOn: day("2026-02-10"),
      objectives: [
        anObjective({ id: "o01", weight: 3, level: -2 }),
        anObjective({ id: "o02", weight: 2, level: -2 }),
      ],
      actions: [
        anAction({
          id: "a01",
          dueOn: day("2026-03-01"),
          status: "done",
          doneOn: day("2026-03-02"),
        }),
        anAction({ id: "a02", dueOn: day("2026-03-01"), status: "notDone" }),
      ],
    },
    followUps: [],
    evaluation: {
      on: day("2026-06-01"),
      levels: [
        { objectiveId: "o02", level: 0 },
        { objectiveId: "o01", level: -1 },
      ],
      cooperationQuality: "Bonne.",
      criticalMoments: [],
      positiveMoments: [],
      personSatisfaction: "« Ça avance. »",
    },
    outcome: "secondPassage",
    closedOn: day("2026-06-01"),
  };
  const second: Cycle = {
    number: 2,
    plan: {
      validatedOn: day("2026-06-20"),
      objectives: [
        anObjective({ id: "o01", weight: 3, level: 1, fromCycle: 1, changed: "Gardé." }),
        anObjective({ id: "o03", weight: 2, level: 1, fromCycle: null }),
      ],
      actions: [
        anAction({ id: "a01", dueOn: day("2026-12-31"), status: "blocked" }),
        anAction({ id: "a02", dueOn: day("2027-01-01"), status: "todo" }),
        anAction({ id: "a03", objectiveId: "o03", status: "inProgress" }),
      ],
    },
    followUps: [
      {
        on: day("2026-09-01"),
        channel: "téléphone",
        withIds: ["p01"],
        text: "Pour moi seule.",
        signal: "alert",
        private: true,
      },
    ],
    evaluation: null,
    outcome: "exit",
    closedOn: day("2027-01-05"),
  };
  const twoPassages = aCaseFile({ network: [aMember()], cycles: [first, second] });

  test("keeps its own score, deadlines and outcome beside those of the first", () => {
    expect(factsOn("2027-01-01", twoPassages).cycles).toEqual([
      {
        number: 1,
        outcome: "secondPassage",
        // 50 − 30 / √(0,7 × 13 + 0,3 × 25) = 42,64
        tScore: 42.6,
        overdue: [],
        doneLate: ["a01"],
        notDone: ["a02"],
        withoutDeadline: [],
      },
      {
        number: 2,
        outcome: "exit",
        // 50 + 50 / √16,6 = 62,27
        tScore: 62.3,
        overdue: ["a01"],
        doneLate: [],
        notDone: [],
        withoutDeadline: ["a03"],
      },
    ]);
  });

  test("ends the file, and not the first passage that it followed", () => {
    expect(factsOn("2027-01-10", twoPassages).daysToExit).toBe(365);
    const stillOpen = { ...second, outcome: "ongoing" as const };
    expect(
      factsOn("2027-01-10", { ...twoPassages, cycles: [first, stillOpen] }).daysToExit,
    ).toBeNull();
  });

  test("is the last one also where the file lists it first", () => {
    const listedFirst = { ...twoPassages, cycles: [second, first] };
    expect(factsOn("2027-01-10", listedFirst).daysToExit).toBe(365);
  });
});

test("a request that reaches its ceiling to the cent is not over it, and all of it fits", () => {
  const line = { supplier: null, linkedActionId: null, justification: null };
  const caseFile = aCaseFile({
    programme: { id: "kirikou", settings: { fundingCeilingCents: 250_000 } },
    network: [aMember()],
    concertations: [aConcertation()],
    fundingRequest: {
      preparedOn: day("2026-03-01"),
      preparedById: "p01",
      addressedTo: "Réseau fictif",
      lines: [
        {
          id: "l2",
          label: "Ateliers",
          quantity: 2,
          unitCents: 50_000,
          amountCents: 100_000,
          priority: 2,
          ...line,
        },
        {
          id: "l1",
          label: "Trajets",
          quantity: 3,
          unitCents: 50_000,
          amountCents: 150_000,
          priority: 1,
          ...line,
        },
      ],
      requirementsJustification: [],
      otherFundingSought: [],
      payTo: { holder: "Service fictif", iban: "BE71 0961 2345 6769" },
    },
  });
  expect(factsOn("2026-05-04", caseFile).funding).toEqual({
    totalCents: 250_000,
    ceilingCents: 250_000,
    overByCents: 0,
    overPercent: 0,
    fits: { lineIds: ["l1", "l2"], totalCents: 250_000, remainingCents: 0 },
  });
});

test("a concertation to which nobody is known to have come counts nobody, and its note goes to nobody", () => {
  const facts = factsOn("2026-05-04", aCaseFile({ concertations: [aConcertation()] }));
  expect(facts.concertations).toEqual([
    {
      number: 1,
      invited: 0,
      present: 0,
      partial: 0,
      excused: 0,
      absent: 0,
      professionalsPresent: 0,
      payable: 0,
      feesCents: 0,
      recipients: [],
    },
  ]);
  expect(facts).toMatchObject({ daysToFirstConcertation: 36, openFeedback: [], funding: null });
});

test("a refusal that a later answer supersedes leaves the documented path open until that day, and not after", () => {
  const consents = [
    aConsent({ id: "c01", status: "refused", on: day("2026-01-10") }),
    aConsent({
      id: "c02",
      status: "givenWithLimits",
      on: day("2026-03-29"),
      limits: "« Pas l'école. »",
      supersedesId: "c01",
    }),
    aConsent({ id: "c03", status: "withdrawn", on: day("2026-04-30"), supersedesId: "c02" }),
  ];
  const told = { on: day("2026-01-20"), by: "p01", how: "de vive voix" };
  const caseFile = aCaseFile({
    consents,
    consentOverride: {
      decidedOn: day("2026-01-20"),
      decidedBy: ["p01"],
      dangers: ["Il ne mange plus."],
      attempts: [told],
      informationGiven: { ...told, text: "Nous nous verrons quand même." },
      limits: [],
      reviewOn: day("2026-02-20"),
      writtenJustification: "Le danger est actuel.",
    },
  });
  const on = (today: string) => {
    const { participationConsent, overrideOpen } = factsOn(today, caseFile);
    return [participationConsent, overrideOpen];
  };
  expect(on("2026-01-09")).toEqual(["none", true]);
  expect(on("2026-03-28")).toEqual(["refused", true]);
  expect(on("2026-03-29")).toEqual(["givenWithLimits", false]);
  expect(on("2026-04-30")).toEqual(["withdrawn", true]);
});
