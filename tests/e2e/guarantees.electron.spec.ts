import { expect, test } from "@playwright/test";
import { windowGuarantees } from "#tests/guarantees/window-guarantees.ts";

/** The guarantees of the window, each opening its own. `npm run guarantees` makes the same trials and prints their figures. */
const SEED = 20_260_504;

for (const { id, promise, run } of windowGuarantees) {
  test(`${promise} (${id})`, async () => {
    test.setTimeout(5 * 60_000);
    const outcome = await run({ long: false, seed: SEED, progress: () => {} });
    // With its figure: a failure on another computer has to say what was found.
    expect(outcome, JSON.stringify(outcome)).toMatchObject({ passed: true });
  });
}
