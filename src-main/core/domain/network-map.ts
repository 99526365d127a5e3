import { type CycleMember, type LinkStrength, type MapRing, mapRings } from "./cycle-network.ts";
import type { MapPosition } from "./kept-map.ts";
import { fitLines } from "./label-lines.ts";

/** A place in the frame, in its units, from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label and the card it stands in; `x` and `y` are its middle. */
export interface MapCard extends Point {
  readonly width: number;
  readonly height: number;
  /** What fits of the name, at most two lines. */
  readonly name: ReadonlyArray<string>;
  /** What fits of the role in what the name leaves of three lines. */
  readonly role: ReadonlyArray<string>;
}

/** How the link to the person is drawn: told apart by its shape, whatever the printer or the eye. */
export interface MapLink {
  readonly strength: LinkStrength | null;
  /** Lines through their points, one after the other. */
  readonly lines: ReadonlyArray<ReadonlyArray<Point>>;
  readonly width: number;
  /** Drawn and left out, in turn; null for a line without gaps. */
  readonly dash: readonly [number, number] | null;
}

export interface MapNode {
  readonly member: CycleMember;
  readonly card: MapCard;
  readonly link: MapLink;
  /** Whether somebody moved it. */
  readonly isMoved: boolean;
}

export interface NetworkMap {
  readonly width: number;
  readonly height: number;
  readonly centre: MapCard;
  /** The rings that somebody stands on, from the inside; half of their width and of their height. */
  readonly rings: ReadonlyArray<{
    readonly ring: MapRing;
    readonly across: number;
    readonly down: number;
  }>;
  /** Ring by ring, as the members came. */
  readonly nodes: ReadonlyArray<MapNode>;
}

/** The type sizes of a card, in units of the frame. */
export const mapType = { name: 15, role: 13, line: 18 } as const;

/** How wide a frame may be, in units: alone on a screen; beside another or on a narrow one; on a sheet of A4. */
export const mapWidths = { alone: 1000, narrow: 560, paper: 760 } as const;

/**
 * The map of a network: the person in the middle of a frame of that width, everybody on their ring, no two cards on each
 * other, and as few links as can be hidden by a card. The same members give the same map. Who was moved stands where
 * they were put, and the others where they would be anyway.
 */
export const networkMap = (
  network: MappedNetwork,
  positions: ReadonlyArray<MapPosition>,
  width: number,
): NetworkMap => withMoved(layOut(network, width), positions);

interface MappedNetwork {
  readonly person: string;
  readonly members: ReadonlyArray<CycleMember>;
}

/** The map before anybody was moved. Finding the places takes some milliseconds: not to be done at each movement. */
export const layOut = ({ person, members }: MappedNetwork, width: number): NetworkMap => {
  const frame = { width, height: frameHeight(members.length, width) };
  const middle = middleOf(frame);
  const rings = mapRings
    .filter((ring) => members.some((one) => one.ring === ring))
    .map((ring, at, { length }) => ({ ring, ...ringSize(at, length, frame) }));
  const places = placesOf(members, rings, frame);
  const centre = { ...middle, ...CARD, ...labelOf(person, "") };
  return {
    ...frame,
    centre,
    rings,
    nodes: members.map((member, at) => {
      const card = { ...(places[at] ?? middle), ...CARD, ...labelOf(member.name, member.role) };
      return { member, card, link: linkOf(centre, card, member.link), isMoved: false };
    }),
  };
};

/** The map with those who were moved where they were put. */
export const withMoved = (map: NetworkMap, positions: ReadonlyArray<MapPosition>): NetworkMap => ({
  ...map,
  nodes: map.nodes.map((node) => {
    const moved = positions.find(({ memberId }) => memberId === node.member.id);
    if (!moved) return node;
    const place = inFrame({ x: moved.x * map.width, y: moved.y * map.height }, map);
    const card = { ...node.card, ...place };
    return { ...node, card, link: linkOf(map.centre, card, node.member.link), isMoved: true };
  }),
});

/** The place of a card as it is kept, kept inside the frame: fractions with four decimals, enough for any paper. */
export const toPosition = (frame: Frame, memberId: string, place: Point): MapPosition => {
  const { x, y } = inFrame(place, frame);
  return { memberId, x: round(x / frame.width), y: round(y / frame.height) };
};

/** The line to show in a legend for a strength, level, of that length. */
export const sampleLink = (strength: LinkStrength | null, length: number): MapLink =>
  drawLink({ x: 0, y: 0 }, { x: length, y: 0 }, strength);

type Frame = Pick<NetworkMap, "width" | "height">;

const CARD = { width: 176, height: 66 } as const;
const GAP = 10;

const columnsOf = ({ width }: Pick<Frame, "width">): number =>
  Math.floor(width / (CARD.width + GAP));

/** Room for everybody: twice as many cards fit in rows as there are, and seldom fewer than nine rows. */
const frameHeight = (count: number, width: number): number =>
  Math.max(9, Math.ceil((2.3 * (count + 1)) / columnsOf({ width }))) * (CARD.height + GAP + 2);

const middleOf = ({ width, height }: Frame): Point => ({ x: width / 2, y: height / 2 });

const inFrame = ({ x, y }: Point, { width, height }: Frame): Point => ({
  x: between(x, CARD.width / 2 + 2, width - CARD.width / 2 - 2),
  y: between(y, CARD.height / 2 + 2, height - CARD.height / 2 - 2),
});

const labelOf = (name: string, role: string) => {
  const room = CARD.width - 12;
  const lines = fitLines(name, room / mapType.name, role === "" ? 3 : 2);
  return { name: lines, role: fitLines(role, room / mapType.role, 3 - lines.length) };
};

/** The outermost ring leaves half a card to the edge; a single ring stands closer. */
const ringSize = (at: number, count: number, { width, height }: Frame) => {
  const share = count === 1 ? 0.8 : 0.5 + (0.5 * at) / (count - 1);
  return {
    across: share * (width / 2 - CARD.width / 2 - 6),
    down: share * (height / 2 - CARD.height / 2 - 6),
  };
};

type Ring = NetworkMap["rings"][number];

const placesOf = (
  members: ReadonlyArray<CycleMember>,
  rings: ReadonlyArray<Ring>,
  frame: Frame,
): ReadonlyArray<Point> => {
  const placed: Point[] = [];
  rings.forEach((ring, at) => {
    const ofRing = members.filter((one) => one.ring === ring.ring);
    ofRing.forEach((_member, index) => {
      // Each ring begins well further round, so that its cards stand where the ring before has none.
      const wanted = -0.25 + at * 0.38 + index / ofRing.length;
      const place = freePlace(placed, { ring, wanted, frame });
      if (place) placed.push(place);
    });
  });
  return placed.length === members.length ? placed : inRows(members.length, frame);
};

const STEPS = 72;
const WIDER = [0, 0.1, -0.1, 0.2, -0.2, 0.3, 0.45, 0.6, -0.3];

interface Wanted {
  readonly ring: Ring;
  /** In turns, clockwise from the right. */
  readonly wanted: number;
  readonly frame: Frame;
}

/** The free place nearest to the one that is wanted, on the ring if there is any, among those that hide least. */
const freePlace = (placed: ReadonlyArray<Point>, wanted: Wanted): Point | null => {
  const middle = middleOf(wanted.frame);
  let best: Point | null = null;
  let fewest = Infinity;
  for (const place of placesNear(wanted)) {
    if ([middle, ...placed].some((other) => areOnEachOther(place, other))) continue;
    const hidden = hiddenLinks(place, placed, middle);
    if (hidden >= fewest) continue;
    best = place;
    fewest = hidden;
    if (hidden === 0) break;
  }
  return best;
};

function* placesNear({ ring, wanted, frame }: Wanted): Generator<Point> {
  const middle = middleOf(frame);
  for (const wider of WIDER)
    for (let step = 0; step <= STEPS; step += 1) {
      const aside = (Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1)) / STEPS;
      const turn = (wanted + aside) * 2 * Math.PI;
      yield inFrame(
        {
          x: middle.x + Math.cos(turn) * ring.across * (1 + wider),
          y: middle.y + Math.sin(turn) * ring.down * (1 + wider),
        },
        frame,
      );
    }
}

/** Less of a link than this says nothing of its shape. */
const SHORTEST_LINK = 44;

/** How many links a card in that place would hide; its own counts double where too little of it would be seen. */
const hiddenLinks = (place: Point, placed: ReadonlyArray<Point>, middle: Point): number => {
  const seen = distance(edgeTowards(middle, place), edgeTowards(place, middle));
  const crossings = placed.filter(
    (other) => passesCard(middle, place, other) || passesCard(middle, other, place),
  );
  return crossings.length + (seen < SHORTEST_LINK ? 2 : 0);
};

/** When a ring cannot hold its own: rows from the middle outwards, which always have room. */
const inRows = (count: number, frame: Frame): ReadonlyArray<Point> => {
  const columns = columnsOf(frame);
  const rows = Math.floor(frame.height / (CARD.height + GAP));
  const middle = middleOf(frame);
  return Array.from({ length: rows * columns }, (_, at) => ({
    x: (((at % columns) + 0.5) * frame.width) / columns,
    y: ((Math.floor(at / columns) + 0.5) * frame.height) / rows,
  }))
    .filter((place) => !areOnEachOther(place, middle))
    .toSorted((a, b) => distance(a, middle) - distance(b, middle))
    .slice(0, count);
};

const areOnEachOther = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < CARD.width + GAP && Math.abs(one.y - other.y) < CARD.height + GAP;

/** Whether the line between two points passes over a card: the stretches it spends within its sides overlap. */
const passesCard = (from: Point, to: Point, card: Point): boolean => {
  const [enterX, leaveX] = stretchWithin(from.x, to.x, card.x, CARD.width / 2 + 4);
  const [enterY, leaveY] = stretchWithin(from.y, to.y, card.y, CARD.height / 2 + 4);
  return Math.max(enterX, enterY, 0) < Math.min(leaveX, leaveY, 1);
};

/** Between which shares of the way a coordinate is within so much of a middle; always, or never, where it stays. */
const stretchWithin = (
  from: number,
  to: number,
  middle: number,
  half: number,
): readonly [number, number] => {
  if (from === to) return Math.abs(from - middle) < half ? [0, 1] : [1, 0];
  const one = (middle - half - from) / (to - from);
  const other = (middle + half - from) / (to - from);
  return [Math.min(one, other), Math.max(one, other)];
};

const linkOf = (centre: Point, card: Point, strength: LinkStrength | null): MapLink =>
  drawLink(edgeTowards(centre, card), edgeTowards(card, centre), strength);

/** Where the straight line to another point leaves a card. */
const edgeTowards = (from: Point, to: Point): Point => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    0.5,
    across === 0 ? 0.5 : CARD.width / 2 / Math.abs(across),
    down === 0 ? 0.5 : CARD.height / 2 / Math.abs(down),
  );
  return { x: from.x + across * share, y: from.y + down * share };
};

const drawLink = (from: Point, to: Point, strength: LinkStrength | null): MapLink => {
  const straight = [[from, to]];
  switch (strength) {
    case "strong":
      return { strength, lines: straight, width: 6, dash: null };
    case "medium":
      return { strength, lines: straight, width: 2.5, dash: null };
    case "weak":
      return { strength, lines: straight, width: 2, dash: [9, 7] };
    case "broken":
      return { strength, lines: interrupted(from, to), width: 2.5, dash: null };
    case "conflict":
      return { strength, lines: [zigzag(from, to)], width: 2.5, dash: null };
    case null:
      return { strength, lines: straight, width: 1.5, dash: [1.5, 6] };
  }
};

/** A line with a gap in its middle, each end closed by a bar. */
const interrupted = (from: Point, to: Point): ReadonlyArray<ReadonlyArray<Point>> => {
  const length = distance(from, to);
  const halfGap = Math.min(12, length / 4);
  const bar = 9;
  const at = along(from, to);
  const [near, far] = [length / 2 - halfGap, length / 2 + halfGap];
  return [
    [from, at(near, 0)],
    [at(near, -bar), at(near, bar)],
    [at(far, -bar), at(far, bar)],
    [at(far, 0), to],
  ];
};

const zigzag = (from: Point, to: Point): ReadonlyArray<Point> => {
  const length = distance(from, to);
  const teeth = Math.max(2, Math.round(length / 12));
  const at = along(from, to);
  return [
    from,
    ...Array.from({ length: teeth - 1 }, (_, tooth) =>
      at(((tooth + 1) * length) / teeth, tooth % 2 === 0 ? 6 : -6),
    ),
    to,
  ];
};

/** Points of a line: so far along it, so far beside it. */
const along = (from: Point, to: Point): ((far: number, beside: number) => Point) => {
  const length = distance(from, to) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return (far, beside) => ({ x: from.x + x * far - y * beside, y: from.y + y * far + x * beside });
};

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const round = (share: number): number => Math.round(share * 10_000) / 10_000;
