import type { Programme } from "./programme.ts";

/** Where a stored version comes from: shipped with Autour, made in this vault, or brought in as a file. */
export const programmeOrigins = ["builtIn", "edited", "imported"] as const;
export type ProgrammeOrigin = (typeof programmeOrigins)[number];

/** One version of a programme, as this vault keeps it. */
export interface StoredProgramme {
  readonly programme: Programme;
  readonly origin: ProgrammeOrigin;
  /** ISO 8601 instant, UTC. */
  readonly addedAt: string;
}

/** A programme as new dossiers take it, and all its versions, newest first. */
export interface ProgrammeOverview {
  readonly programme: Programme;
  readonly versions: ReadonlyArray<{
    readonly version: number;
    readonly origin: ProgrammeOrigin;
    /** ISO 8601 instant, UTC. */
    readonly addedAt: string;
    /** How many dossiers follow this version. */
    readonly caseFiles: number;
  }>;
}

/** What became of a definition: its words are the version in force now, or they already were. */
export interface KeptProgramme {
  /** The version in force afterwards. */
  readonly programme: Programme;
  /** False when nothing was written. */
  readonly isNew: boolean;
}
