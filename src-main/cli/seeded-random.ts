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
  const next = mulberry32(mix(mix(seed) ^ number));
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

// Tommy Ettinger's generator: 32 bits of state, far more than enough for invented dossiers.
const mulberry32 = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    return (mix(state) >>> 0) / 4_294_967_296;
  };
};

const mix = (value: number): number => {
  const one = Math.imul(value ^ (value >>> 15), value | 1);
  const two = one ^ (one + Math.imul(one ^ (one >>> 7), one | 61));
  return two ^ (two >>> 14);
};
