import { array, assert, constantFrom, double, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { type CycleMember, mapRings } from "#domain/cycle-network.ts";
import { widthOf } from "#domain/label-lines.ts";
import { linkStrengths } from "#domain/network-member.ts";
import {
  type MapCard,
  mapType,
  mapWidths,
  networkMap,
  type Point,
  sampleLink,
  toPosition,
} from "#domain/network-map.ts";

const aMember = (overrides: Partial<CycleMember> = {}): CycleMember => ({
  id: "p01",
  name: "Camille Fictive",
  role: "Voisine",
  ring: "natural",
  link: "strong",
  leftOn: null,
  replacedBy: null,
  isNew: false,
  ...overrides,
});

const LONG =
  "Marie-Cunégonde-Appoline van den Fictieve-Vandenbroucke d'Orvallémont de la Haute-Fontaine";
const person = "Camille Fictif";
const crowd = (count: number, ring?: CycleMember["ring"]) =>
  Array.from({ length: count }, (_, at) =>
    aMember({
      id: `p${at}`,
      name: `${LONG} ${at}`,
      role: "Coordinatrice de l'accompagnement psycho-socio-éducatif",
      ring: ring ?? mapRings[at % mapRings.length] ?? "others",
      link: linkStrengths[at % linkStrengths.length] ?? null,
    }),
  );

const members = array(
  record({
    name: string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
    role: string({ maxLength: 80 }),
    ring: constantFrom(...mapRings),
    link: constantFrom(...linkStrengths, null),
  }),
  { maxLength: 18 },
).map((all) => all.map((one, at) => aMember({ ...one, id: `p${at}` })));
const widths = constantFrom(...Object.values(mapWidths));

const areApart = (one: MapCard, other: MapCard): boolean =>
  Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
  Math.abs(one.y - other.y) >= (one.height + other.height) / 2;

const overlapping = (cards: ReadonlyArray<MapCard>) =>
  cards.flatMap((one, at) => cards.slice(at + 1).filter((other) => !areApart(one, other)));

const outside = (
  { width, height }: { readonly width: number; readonly height: number },
  cards: ReadonlyArray<MapCard>,
) =>
  cards.filter(
    (card) =>
      card.x < card.width / 2 ||
      card.y < card.height / 2 ||
      card.x > width - card.width / 2 ||
      card.y > height - card.height / 2,
  );

describe("the map of a network", () => {
  test("never puts two cards on each other, up to eighteen people, whatever their rings and names", () => {
    assert(
      property(members, widths, (all, width) => {
        const { centre, nodes } = networkMap({ person, members: all }, [], width);
        expect(overlapping([centre, ...nodes.map(({ card }) => card)])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(mapRings)("finds room for eighteen people who are all on the ring %s", (ring) => {
    for (const width of Object.values(mapWidths)) {
      const { centre, nodes } = networkMap({ person, members: crowd(18, ring) }, [], width);
      expect(overlapping([centre, ...nodes.map(({ card }) => card)])).toEqual([]);
    }
  });

  test("still finds room for a network of sixty", () => {
    const { centre, nodes } = networkMap({ person, members: crowd(60) }, [], mapWidths.paper);
    expect(overlapping([centre, ...nodes.map(({ card }) => card)])).toEqual([]);
  });

  test("keeps every card in its frame, also one that was moved to its very edge", () => {
    assert(
      property(members, widths, double({ min: 0, max: 1, noNaN: true }), (all, width, at) => {
        const positions = all.slice(0, 1).map(({ id }) => ({ memberId: id, x: at, y: 1 - at }));
        const map = networkMap({ person, members: all }, positions, width);
        expect(outside(map, [map.centre, ...map.nodes.map(({ card }) => card)])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("is the same for the same people", () => {
    assert(
      property(members, widths, (all, width) => {
        expect(networkMap({ person, members: all }, [], width)).toEqual(
          networkMap({ person, members: structuredClone(all) }, [], width),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("keeps what is written on a card within it", () => {
    assert(
      property(members, (all) => {
        for (const { card } of networkMap({ person, members: all }, [], mapWidths.alone).nodes) {
          expect(card.name.length + card.role.length).toBeLessThanOrEqual(3);
          for (const line of card.name)
            expect(widthOf(line) * mapType.name).toBeLessThanOrEqual(card.width);
          for (const line of card.role)
            expect(widthOf(line) * mapType.role).toBeLessThanOrEqual(card.width);
        }
      }),
    );
  });

  test("shows of each network who is closest nearest to the person, ring by ring", () => {
    const all = mapRings.map((ring, at) => aMember({ id: `p${at}`, ring }));
    const { rings } = networkMap({ person, members: all }, [], mapWidths.alone);
    expect(rings.map(({ ring }) => ring)).toEqual(mapRings);
    expect(rings.map(({ across }) => across)).toEqual(
      rings.map(({ across }) => across).toSorted((a, b) => a - b),
    );
  });

  test("draws no ring that nobody stands on", () => {
    const { rings } = networkMap({ person, members: [aMember()] }, [], mapWidths.alone);
    expect(rings.map(({ ring }) => ring)).toEqual(["natural"]);
  });

  test("puts who was moved where they were put, and leaves the others where they stand", () => {
    const all = crowd(6);
    const before = networkMap({ person, members: all }, [], mapWidths.alone);
    const position = toPosition(before, "p3", { x: 130, y: 90 });
    const after = networkMap({ person, members: all }, [position], mapWidths.alone);
    const moved = after.nodes.find(({ member }) => member.id === "p3");
    expect(moved?.card.x).toBeCloseTo(130, 0);
    expect(moved?.card.y).toBeCloseTo(90, 0);
    expect(after.nodes.filter(({ isMoved }) => isMoved)).toHaveLength(1);
    expect(after.nodes.filter(({ isMoved }) => !isMoved)).toEqual(
      before.nodes.filter(({ member }) => member.id !== "p3"),
    );
  });
});

const shapeOf = (strength: Parameters<typeof sampleLink>[0]) => {
  const { lines, width, dash } = sampleLink(strength, 120);
  return JSON.stringify({ lines, dash, width });
};

const widthOfLink = (strength: "strong" | "medium" | "weak") => sampleLink(strength, 120).width;
const isInGap = ({ x, y }: Point) => Math.abs(x - 60) < 10 && y === 0;

describe("a link", () => {
  test("has a shape of its own for every strength, and for none: nothing is told by colour", () => {
    const shapes = [...linkStrengths, null].map(shapeOf);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test("that is strong is thicker than one that is medium, which is thicker than one that is weak", () => {
    expect(widthOfLink("strong")).toBeGreaterThan(widthOfLink("medium"));
    expect(widthOfLink("medium")).toBeGreaterThan(widthOfLink("weak"));
  });

  test("that is broken leaves its middle open", () => {
    const { lines } = sampleLink("broken", 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.flat().filter(isInGap)).toEqual([]);
  });

  test("in conflict goes from side to side all along", () => {
    const ys = sampleLink("conflict", 120)
      .lines.flat()
      .map(({ y }) => Math.sign(y));
    expect(ys.filter((side) => side > 0).length).toBeGreaterThan(3);
    expect(ys.filter((side) => side < 0).length).toBeGreaterThan(3);
  });
});
