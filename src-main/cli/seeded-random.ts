/** Chance that can be repeated: the same seed gives the same draws, on every machine. */
export interface SeededRandom {
  /** A whole number from `least` to `most`, both possible. */
  readonly integer: (least: number, most: number) => number;
  /** Whether something happens that happens in `percent` of cases. */
  readonly happens: (percent: number) => boolean;
  /** One of the items, of which there is at least one. */
  readonly pick: <Item>(items: ReadonlyArray<Item>) => Item;
  /** At most `count` of the items, each once, in the order they stand. */
  readonly some: <Item>(items: ReadonlyArray<Item>, count: number) => Item[];
  /** A version 4 UUID. */
  readonly uuid: () => string;
}

/** A stream of its own for each seed and number: the thousandth dossier does not depend on those before it. */
export const seededRandom = (seed: number, number: number): SeededRandom => {
  const next = smallFastCounter(seed, number);
  const integer = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    happens: (percent) => next() * 100 < percent,
    pick: (items) => {
      const [picked] = items.slice(integer(0, items.length - 1));
      if (picked === undefined) throw new Error("there is nothing to pick from");
      return picked;
    },
    some: (items, count) => {
      let wanted = Math.min(count, items.length);
      return items.filter((_item, at) => {
        const isTaken = next() * (items.length - at) < wanted;
        if (isTaken) wanted -= 1;
        return isTaken;
      });
    },
    uuid: () => {
      const digits = (count: number) =>
        Array.from({ length: count }, () => integer(0, 15).toString(16)).join("");
      const variant = integer(8, 11).toString(16);
      return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
    },
  };
};

// Chris Doty-Humphrey's sfc32. Its 128 bits of state hold seed and number as they are, so that no two dossiers of a
// large vault are the same: of 32 bits, two of sixty thousand begin alike.
const smallFastCounter = (seed: number, number: number): (() => number) => {
  let [a, b, c, counter] = [seed | 0, number | 0, 0, 1];
  const next = (): number => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < MIXING_ROUNDS; round += 1) next();
  return next;
};

const MIXING_ROUNDS = 12;
