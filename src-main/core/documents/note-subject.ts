import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { LocalDate } from "#domain/local-date.ts";
import type { Programme } from "#domain/programme.ts";
import type { Wording } from "./references.ts";

/** Of a note that has not been corrected. */
export const FIRST_VERSION = 1;

/** What one note is about, and the words it is told in. */
export interface NoteSubject {
  readonly caseFile: CaseFile;
  readonly programme: Programme;
  readonly concertation: Concertation;
  readonly cycle: Cycle | undefined;
  readonly today: LocalDate;
  readonly wording: Wording;
}
