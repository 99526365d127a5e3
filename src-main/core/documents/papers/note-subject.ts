import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { Programme } from "#domain/programme.ts";
import type { Supplement } from "#domain/supplement.ts";
import type { PaperStanding } from "./paper-version.ts";
import type { Wording } from "./references.ts";

/** What a note tells of what stands beside the case file. */
type PrintedSupplement = Pick<
  Supplement,
  | "consentScopes"
  | "observedVoices"
  | "planVersions"
  | "planAgreements"
  | "plannedConcertation"
  | "reminderDismissals"
  | "letterTexts"
>;

/** The dossier that papers are made from. */
export interface PrintedDossier {
  readonly caseFile: CaseFile;
  readonly supplement: PrintedSupplement;
  readonly programme: Programme;
}

/** What one note is about, and the words it is told in. */
export interface NoteSubject extends PrintedDossier {
  readonly concertation: Concertation;
  readonly cycle: Cycle | undefined;
  readonly standing: PaperStanding;
  readonly wording: Wording;
}
