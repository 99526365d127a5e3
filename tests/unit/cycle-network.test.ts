import { describe, expect, test } from "vitest";
import { cycleNetworks, networkDifferences, ringOf } from "#domain/cycle-network.ts";
import { memberCategories } from "#domain/network-member.ts";
import { mapsOfMembers, withEndedLinks, withPositions } from "#domain/kept-map.ts";
import { aCaseFile, aMember, day } from "#tests/support/builders.ts";
import { linksOfTheFirst, twoPassages } from "#tests/support/two-passages.ts";

const today = day("2026-10-01");
const bothOf = (maps = [linksOfTheFirst]) => {
  const [before, after] = cycleNetworks(twoPassages(), maps, today);
  if (!before || !after) throw new Error("two passages were meant");
  return { before, after };
};
const namesOf = ({ members }: ReturnType<typeof bothOf>["before"]) =>
  members.map(({ name }) => name);

describe("the rings of a network", () => {
  test("hold everybody but the person, relatives inside, then the first line, then who is specialised", () => {
    expect(memberCategories.map((category) => [category, ringOf(category)])).toEqual([
      ["person", null],
      ["natural", "natural"],
      ["legalRepresentative", "natural"],
      ["frontline", "frontline"],
      ["mentalHealth", "specialised"],
      ["social", "specialised"],
      ["society", "others"],
      ["support", "others"],
      ["other", "others"],
    ]);
  });
});

describe("the network of a passage", () => {
  test("is who was there by its last day, ring by ring; who left during it is there with the day", () => {
    const { before } = bothOf();
    expect(before.on).toBe("2026-06-12");
    expect(namesOf(before)).toEqual([
      "Odette Essai",
      "Prosper Fictif",
      "Dr Essai",
      "Basile Parti",
      "Lila Essai",
    ]);
    expect(before.members.filter(({ leftOn }) => leftOn).map(({ id }) => id)).toEqual(["p05"]);
  });

  test("leaves out who had left before it began, and marks who joined since", () => {
    const { after } = bothOf();
    expect(after.on).toBe(today);
    expect(namesOf(after)).not.toContain("Basile Parti");
    expect(after.members.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(["p06"]);
    expect(after.members.find(({ id }) => id === "p04")).toMatchObject({
      leftOn: "2026-09-01",
      replacedBy: "Dre Nouvelle",
    });
  });

  test("has the links that were kept when it ended, and says so; else those of today, and says so", () => {
    const linkOf = ({ before }: ReturnType<typeof bothOf>) =>
      before.members.find(({ id }) => id === "p03")?.link;
    expect(linkOf(bothOf())).toBe("conflict");
    expect(bothOf().before.areLinksKept).toBe(true);
    expect(linkOf(bothOf([]))).toBe("medium");
    expect(bothOf([]).before.areLinksKept).toBe(false);
  });

  test("of the first passage calls nobody new, whenever they joined", () => {
    const network = [aMember({ joinedOn: day("2026-02-02") })];
    const [only, ...others] = cycleNetworks(aCaseFile({ network }), [], today);
    expect(others).toEqual([]);
    expect(only?.members.map(({ isNew }) => isNew)).toEqual([false]);
  });

  test("puts the usual name of the person in the centre while the network does not name them", () => {
    expect(cycleNetworks(aCaseFile(), [], today)[0]?.person).toBe("Cam");
  });

  test("of a dossier that ended is that of its last passage, with none after it", () => {
    const caseFile = twoPassages();
    const ended = {
      ...caseFile,
      cycles: caseFile.cycles.map((one) => ({ ...one, outcome: "exit" as const })),
    };
    expect(cycleNetworks(ended, [], today).map(({ cycle }) => cycle)).toEqual([1]);
  });
});

describe("what became different between two passages", () => {
  test("is who joined, who left and whose link changed", () => {
    const { before, after } = bothOf();
    expect(networkDifferences(before, after).map((one) => [one.type, one.member.name])).toEqual([
      ["link", "Prosper Fictif"],
      ["left", "Dr Essai"],
      ["joined", "Dre Nouvelle"],
    ]);
  });

  test("says nothing of links that nobody kept", () => {
    const { before, after } = bothOf([]);
    expect(networkDifferences(before, after).map(({ type }) => type)).toEqual(["left", "joined"]);
  });
});

describe("what is kept of a map", () => {
  const position = { memberId: "p02", x: 0.25, y: 0.5 };

  test("is where somebody was moved, passage by passage, without losing its links", () => {
    const maps = withPositions([linksOfTheFirst], 1, [position]);
    expect(maps).toEqual([{ ...linksOfTheFirst, positions: [position] }]);
  });

  test("is nothing once all is back in place", () => {
    expect(withPositions(withPositions([], 2, [position]), 2, [])).toEqual([]);
  });

  test("is no link where none was ever said", () => {
    expect(withEndedLinks([], aCaseFile({ network: [aMember()] }), 1)).toEqual([]);
  });

  test("goes with who goes from the network", () => {
    const [kept] = mapsOfMembers(
      withPositions([linksOfTheFirst], 1, [position]),
      new Set(["p03", "p04"]),
    );
    expect(kept?.positions).toEqual([]);
    expect(kept?.links?.map(({ memberId }) => memberId)).toEqual(["p03", "p04"]);
  });
});
