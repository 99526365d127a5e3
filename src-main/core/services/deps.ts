import type { FolderPurpose } from "#domain/folder-purpose.ts";
import type { LocalDate } from "#domain/local-date.ts";

export interface ClockDep {
  readonly clock: {
    /** The calendar day where the organiser is. */
    readonly today: () => LocalDate;
    /** ISO 8601 instant, UTC. */
    readonly now: () => string;
  };
}

export interface NewIdDep {
  readonly newId: () => string;
}

/** Asks where to save and writes there. "unsupported": the host has no save dialog, the page downloads instead. */
export type SaveFile = (
  suggestedName: string,
  bytes: Uint8Array,
) => Promise<"saved" | "cancelled" | "unsupported">;

export interface SaveFileDep {
  readonly saveFile: SaveFile;
}

/** Asks which folder, in a dialog of the system; null when the organiser gives up. */
export type ChooseFolder = (purpose: FolderPurpose) => Promise<string | null>;

export interface ChooseFolderDep {
  /** Null where the host has no such dialog: the organiser then writes the path. */
  readonly chooseFolder: ChooseFolder | null;
}
