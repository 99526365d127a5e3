import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { searchEntries, searchPlaces, type SearchPlace } from "#domain/search.ts";
import { isSectionPath } from "#renderer/app/dossier/sections.ts";
import { sectionOfPlace } from "#renderer/shared/case-file/section-of-place.ts";
import {
  aCaseFile,
  aConcertation,
  aMember,
  anAction,
  anObjective,
  day,
} from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const aFollowUp = {
  on: day("2026-03-02"),
  channel: "visite",
  withIds: [],
  text: "Tout va bien.",
  signal: "neutral" as const,
};

const withFollowUps = (followUps: ReadonlyArray<typeof aFollowUp & { private?: boolean }>) =>
  aCaseFile({
    cycles: [
      {
        number: 1,
        plan: {
          validatedOn: day("2026-02-10"),
          objectives: [anObjective()],
          actions: [anAction()],
        },
        followUps: [...followUps],
        evaluation: null,
        outcome: "ongoing",
      },
    ],
  });

const textsAt = (
  caseFile: Parameters<typeof searchEntries>[0],
  place: SearchPlace,
  beside: Partial<Supplement> = {},
) =>
  searchEntries(caseFile, { ...emptySupplement(1), ...beside })
    .filter((entry) => entry.place === place)
    .map(({ reference, text }) => [reference, text]);

describe("what a search finds in a dossier", () => {
  test("is at least its person, under every name they have", () => {
    const { person } = aCaseFile();
    const caseFile = aCaseFile({ person: { ...person, ownScriptName: "كميل" } });
    const [[, text] = []] = textsAt(caseFile, "person");
    expect(text).toContain("Cam · Camille · Fictif · كميل");
  });

  test("is a decision with what was reserved about it, under the concertation's number", () => {
    const caseFile = aCaseFile({
      concertations: [
        aConcertation({
          number: 3,
          decisions: [
            {
              id: "d01",
              text: "On attend.",
              validatedBy: "all",
              reservations: [{ byId: "p01", text: "Pas trop longtemps." }],
            },
          ],
        }),
      ],
    });
    expect(textsAt(caseFile, "decision")).toEqual([["3", "On attend. · Pas trop longtemps."]]);
  });

  test("is each objective and action under its id, and each member under theirs", () => {
    const caseFile = {
      ...withFollowUps([]),
      network: [aMember({ organisation: "Maison d'essai" })],
    };
    expect(textsAt(caseFile, "objective")).toEqual([["o01", "Dormir la nuit"]]);
    expect(textsAt(caseFile, "action")).toEqual([["a01", "Appeler l'école"]]);
    expect(textsAt(caseFile, "network")).toEqual([
      ["p01", "Membre d'essai · Éducatrice · Maison d'essai"],
    ]);
  });

  test("is a private note apart from the rest of the journal", () => {
    const caseFile = withFollowUps([aFollowUp, { ...aFollowUp, text: "Pour moi.", private: true }]);
    expect(textsAt(caseFile, "followUp")).toEqual([["2026-03-02", "visite · Tout va bien."]]);
    expect(textsAt(caseFile, "privateFollowUp")).toEqual([["2026-03-02", "visite · Pour moi."]]);
  });

  test("stands on one line, whatever was pasted", () => {
    const text = "Une ligne\r\n\tpuis \u0002une autre\u0003\u0000.";
    expect(textsAt(withFollowUps([{ ...aFollowUp, text }]), "followUp")).toEqual([
      ["2026-03-02", "visite · Une ligne puis une autre ."],
    ]);
  });

  test("is also what was answered to a funding request, and what was paid with it", () => {
    const beside = {
      fundingDecision: {
        outcome: "partly" as const,
        on: day("2026-03-20"),
        by: "Comité fictif de Namur",
        grantedCents: 10_000,
        reason: "Le matelas est refusé.",
      },
      receipts: [
        {
          id: "r1",
          on: day("2026-03-25"),
          label: "Abonnement de bus",
          supplier: "Transports d'essai",
          amountCents: 4_900,
          lineId: null,
        },
      ],
    };
    expect(textsAt(aCaseFile(), "fundingDecision", beside)).toEqual([
      [null, "Comité fictif de Namur · Le matelas est refusé."],
    ]);
    expect(textsAt(aCaseFile(), "receipt", beside)).toEqual([
      ["r1", "Abonnement de bus · Transports d'essai"],
    ]);
  });

  test("is also a reservation about the plan, and why an objective was left out", () => {
    const beside = {
      planAgreements: [
        {
          cycle: 1,
          version: 1,
          answers: [
            { memberId: "p01", answer: "agrees" as const, words: null },
            { memberId: "p02", answer: "reserves" as const, words: "Pas le samedi." },
          ],
        },
      ],
      leftOutObjectives: [{ cycle: 1, objectiveId: "o01", reason: "Il dort mieux." }],
    };
    expect(textsAt(aCaseFile(), "planAgreement", beside)).toEqual([["p02", "Pas le samedi."]]);
    expect(textsAt(aCaseFile(), "objective", beside)).toEqual([["o01", "Il dort mieux."]]);
  });

  test("is never an empty text", () => {
    const names = ["arc-01", "bru-02", "kir-01"] as const;
    const entries = names.flatMap((name) =>
      searchEntries(demonstrationCaseFile(name), emptySupplement(1)),
    );
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(({ text }) => text.trim() === "")).toEqual([]);
  });
});

describe("a place", () => {
  test("is one the database accepts: the migration, written by hand, knows the same ones", () => {
    const migration = readFileSync("migrations/0002_search.sql", "utf8");
    const [, list = ""] = /"place" in \(([^)]*)\)/.exec(migration) ?? [];
    expect(list.split(", ").map((quoted) => quoted.slice(1, -1))).toEqual([...searchPlaces]);
  });

  test("stands on a page that exists", () => {
    expect(Object.values(sectionOfPlace).filter((path) => !isSectionPath(path))).toEqual([]);
  });
});
