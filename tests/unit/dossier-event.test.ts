import { describe, expect, test } from "vitest";
import type { CaseFile } from "#domain/case-file.ts";
import { dossierEvents } from "#domain/dossier-event.ts";
import { emptySupplement, type Supplement } from "#domain/supplement.ts";
import { aCaseFile, aMember, anAction, day } from "#tests/support/builders.ts";

const told = (parts: Partial<CaseFile> = {}, beside: Partial<Supplement> = {}) =>
  dossierEvents(aCaseFile(parts), { ...emptySupplement(1), ...beside }).map(
    ({ on, kind }) => `${on} ${kind}`,
  );

describe("what happened in a dossier (domain 3)", () => {
  test("is told the oldest first, and of one day in the order of the steps", () => {
    const request = {
      ...aCaseFile().request,
      receivedOn: day("2026-01-12"),
      decidedOn: day("2026-01-12"),
      personInformedOn: day("2026-01-10"),
    };
    expect(told({ request, consents: [], network: [] })).toEqual([
      "2026-01-10 personInformed",
      "2026-01-12 requestReceived",
      "2026-01-12 requestDecided",
    ]);
  });

  test("says who came to the network and who left it", () => {
    const network = [
      aMember({ id: "p09", joinedOn: day("2026-02-01"), leftOn: day("2026-04-01") }),
    ];
    expect(told({ network })).toEqual(
      expect.arrayContaining(["2026-02-01 memberJoined", "2026-04-01 memberLeft"]),
    );
  });

  test("has each version of the plan, its actions that are done, and private entries too", () => {
    const plan = {
      validatedOn: day("2026-03-01"),
      objectives: [],
      actions: [anAction({ status: "done", doneOn: day("2026-03-20") })],
    };
    const entry = {
      on: day("2026-03-10"),
      channel: "téléphone",
      withIds: [],
      text: "Appel fictif.",
      signal: "neutral" as const,
      private: true,
    };
    const version = { cycle: 1, version: 1, plan, on: plan.validatedOn, by: "x", reason: null };
    const cycles = [
      { number: 1, plan, followUps: [entry], evaluation: null, outcome: "ongoing" as const },
    ];
    const planVersions = [
      version,
      { ...version, version: 2, on: day("2026-03-15"), reason: "Essai." },
    ];
    const ofPlan = told({ cycles }, { planVersions }).filter((one) => one >= "2026-03");
    expect(ofPlan).toEqual([
      "2026-03-01 planAgreed",
      "2026-03-10 followedUp",
      "2026-03-15 planAgreed",
      "2026-03-20 actionDone",
    ]);
  });

  test("tells once of a paper that several got on one day", () => {
    const paper = {
      kind: "synthesisNote" as const,
      concertation: 1,
      cycle: null,
      memberId: null,
      number: 1,
      version: 1,
      languages: ["fr" as const],
      issuedOn: day("2026-05-02"),
      by: "Colombe Fictive",
      correction: null,
      sha256: "a".repeat(64),
    };
    const delivery = {
      id: "v01",
      number: 1,
      version: 1,
      recipient: "member" as const,
      memberId: "p02",
      representative: null,
      recipientName: "Aline Fictive",
      on: day("2026-05-03"),
      means: "paper" as const,
      language: "fr" as const,
      copies: 1,
      overrideReason: null,
    };
    const deliveries = [delivery, { ...delivery, id: "v02", recipientName: "Basile Fictif" }];
    const events = dossierEvents(aCaseFile(), {
      ...emptySupplement(1),
      issuedDocuments: [paper],
      deliveries,
    });
    expect(events.filter(({ on }) => on >= day("2026-05-01"))).toEqual([
      { kind: "paperIssued", on: "2026-05-02", paper },
      {
        kind: "paperHandedOver",
        on: "2026-05-03",
        paper,
        recipients: ["Aline Fictive", "Basile Fictif"],
      },
    ]);
  });
});
