import type { ClientLink } from "@orpc/client";

/** Why the core cannot be reached: its process ended, or another page already talks to it. */
export type Absence = "lost" | "occupied";

/** One open way to the core. Once it has ended it never answers again: another one must be opened. */
export interface Line {
  readonly link: ClientLink<object>;
  readonly ended: Promise<Absence>;
}

export type Opening =
  | { readonly ok: true; readonly line: Line }
  | { readonly ok: false; readonly absence: Absence };

/** Opens a way to the core; always answers, never hangs. */
export type OpenLine = () => Promise<Opening>;
