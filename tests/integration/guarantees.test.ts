import { expect, test } from "vitest";
import { guarantees } from "#tests/guarantees/index.ts";

/** The short form of every guarantee: `npm run guarantees -- --long` is the one with the figures that are claimed. */
const SEED = 20_260_504;

test.for(guarantees)("$promise ($id)", { timeout: 90_000 }, async ({ run }, { skip }) => {
  const outcome = await run({ long: false, seed: SEED, progress: () => {} });
  if ("notRun" in outcome) return skip(outcome.notRun);
  expect(outcome).toEqual({ ...outcome, passed: true });
});

test("every guarantee has one trial, in the order of its number", () => {
  const numbers = guarantees.map(({ id }) => Number(id.slice(1)));
  expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
});
