/** One promise of docs/security.md as a trial that this computer can make, with the figure that is claimed for it. */
export interface Guarantee {
  /** As in the team's list: G1 to G23. */
  readonly id: `G${number}`;
  readonly promise: string;
  /** What must come out at the least, counts of the long form. */
  readonly claimed: string;
  readonly run: (conditions: Conditions) => Promise<Outcome>;
}

export interface Conditions {
  /** The counts that are claimed; else few enough for all guarantees together to end within 90 seconds. */
  readonly long: boolean;
  /** What is left to chance follows from it, so that a failure can be seen again. */
  readonly seed: number;
  /** Told now and then how far it is. */
  readonly progress: (done: number, of: number) => void;
}

/** `notRun` says why this computer cannot tell: that is never a pass. */
export type Outcome =
  | { readonly measured: string; readonly passed: boolean }
  | { readonly notRun: string };
