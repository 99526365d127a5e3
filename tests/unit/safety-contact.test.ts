import { describe, expect, test } from "vitest";
import type { ClarificationSource } from "#domain/clarification.ts";
import type { NetworkMember } from "#domain/network-member.ts";
import { safetyContacts } from "#domain/safety-contact.ts";
import { day } from "#tests/support/builders.ts";
import { demonstrationCaseFile } from "#tests/support/demonstration.ts";

const today = day("2026-05-04");
const archipel = demonstrationCaseFile("arc-01");
const { clarification } = archipel;
if (!clarification) throw new Error("ARC-01 was clarified");

/** ARC-01, whose person named Maëva (p04) and her grandmother (p06), with something else said of Maëva. */
const calledWith = (
  changes: Partial<NetworkMember>,
  doNotInvite: string[] = [],
  source: ClarificationSource = "interview",
) =>
  safetyContacts(
    {
      clarification: { ...clarification, doNotInvite },
      network: archipel.network.map((one) => (one.id === "p04" ? { ...one, ...changes } : one)),
    },
    source,
    today,
  ).map(({ id }) => id);

describe("whom a safety plan says to call", () => {
  test("are the resource people the person named, in that order, and nobody else", () => {
    expect(calledWith({})).toEqual(["p04", "p06"]);
  });

  test("is nobody where the requester named them in the person's place, or nothing was clarified", () => {
    expect(calledWith({}, [], "requester")).toEqual([]);
    expect(safetyContacts({ ...archipel, clarification: null }, "interview", today)).toEqual([]);
  });

  test.each<[string, Partial<NetworkMember>]>([
    ["who left", { leftOn: day("2026-05-04") }],
    ["who is on another mission", { secrecy: "differentMission" }],
    ["whose link with the person is broken", { linkToPerson: "broken" }],
    ["who is in conflict with the person", { linkToPerson: "conflict" }],
    ["who is the person", { category: "person" }],
  ])("is not somebody %s", (_who, changes) => {
    expect(calledWith(changes)).toEqual(["p06"]);
  });

  test("is not whom the person does not want there, however it is written", () => {
    expect(calledWith({ name: "Maëva N'Kulu" }, ["pas MAEVA N'KULU, s'il vous plaît"])).toEqual([
      "p06",
    ]);
  });
});
