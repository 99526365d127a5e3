import type { CaseFileId } from "./case-file.ts";

/** What the access log keeps, for twelve months: no name, no word of a dossier. */
export const accessKinds = [
  "unlocked",
  "unlockRefused",
  "recovered",
  "keysChanged",
  "rawKeyShown",
  "caseFileOpened",
  "caseFileExported",
  "paperViewed",
  "paperSaved",
  "paperPrinted",
  "accessPackMade",
  "caseFileErased",
  "backupMade",
  "backupRestored",
] as const;
export type AccessKind = (typeof accessKinds)[number];

/** One line of the access log. */
export interface AccessEntry {
  readonly sequence: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly kind: AccessKind;
  /** The dossier it was about; null when it was about none, or about one that was erased since. */
  readonly caseFile: { readonly id: CaseFileId; readonly number: string } | null;
  /** Whether it was about a dossier that is no longer there. */
  readonly isGone: boolean;
}

/** A part of the access log, the last first. */
export interface AccessPage {
  readonly entries: ReadonlyArray<AccessEntry>;
  /** The sequence after which the log goes on; null when this is its end. */
  readonly next: number | null;
}

/** How long an access stays in the log, in months. */
export const ACCESS_KEPT_MONTHS = 12;
