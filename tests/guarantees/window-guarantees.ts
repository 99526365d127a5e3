import { noPlaintextOfWindow } from "./g06-no-plaintext-window.ts";
import { noDump } from "./g07-no-dump.ts";
import { locked } from "./g08-locked.ts";
import { pageHasNoNetwork } from "./g16-no-network.ts";
import { pageHasNoNode } from "./g17-no-node.ts";
import { silent } from "./g22-silent.ts";
import type { Guarantee } from "./guarantee.ts";

/**
 * Those that need the window as it is built, so they are no part of the tests of the core: tests/e2e/guarantees.electron.spec.ts
 * makes them, and so does `npm run guarantees`.
 */
export const windowGuarantees: ReadonlyArray<Guarantee> = [
  noPlaintextOfWindow,
  noDump,
  locked,
  pageHasNoNetwork,
  pageHasNoNode,
  silent,
];
