/** Whose work a change is: the organiser's, or what Autour did by itself. */
export const operationActors = ["organiser", "autour"] as const;
type OperationActor = (typeof operationActors)[number];

/** Which verb writes, and of what; nothing of it is personal. */
export interface OperationName {
  readonly actor: OperationActor;
  /** The verb as the contract names it: `plans.validate`. */
  readonly action: string;
  /** The random id of what it is about; null when it is about the vault as a whole. */
  readonly entityId: string | null;
}

/** How far the chain of operations had come at some moment, kept outside the database. */
export interface HighWaterMark {
  readonly operations: number;
  /** The code of the last operation, in hexadecimal. */
  readonly head: string;
  /** When that operation was written: ISO 8601 instant, UTC. */
  readonly at: string;
}

/** What a database that is older than its mark has lost. */
export interface LostOperations {
  /** How many operations at least; null when the file went its own way since. */
  readonly count: number | null;
  /** When the last operation that is still there was written; null when there is none. */
  readonly keptUntil: string | null;
  /** When the last one that is known of was written. */
  readonly knownUntil: string;
}
