import { createHash } from "node:crypto";

/** A whole number from `least` to `most`, both possible. The same seed and name give the same draws. */
export type Chance = (least: number, most: number) => number;

export const chance = (seed: number, name: string): Chance => {
  let drawn = 0;
  return (least, most) => {
    drawn += 1;
    const digest = createHash("sha256").update(`${seed} ${name} ${drawn}`).digest();
    return least + (digest.readUInt32BE(0) % (most - least + 1));
  };
};
