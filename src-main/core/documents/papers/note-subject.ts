import type { CaseFile } from "#domain/case-file.ts";
import type { Concertation } from "#domain/concertation.ts";
import type { Cycle } from "#domain/cycle.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { Programme, ProgrammeWords } from "#domain/programme.ts";
import type { Supplement } from "#domain/supplement.ts";
import type { Language } from "../language/language.ts";
import type { PaperStanding } from "./paper-version.ts";
import type { Wording } from "./references.ts";

/** What a note tells of what stands beside the case file. */
type PrintedSupplement = Pick<
  Supplement,
  | "clarificationSource"
  | "consentScopes"
  | "observedVoices"
  | "planVersions"
  | "planAgreements"
  | "plannedConcertation"
  | "reminderDismissals"
  | "participation"
  | "lifeStory"
  | "plainWords"
  | "feeRateChoices"
  | "feedbackCorrections"
  | "reopenings"
  | "fundingDecision"
  | "letterTexts"
  | "networkMaps"
  | "meetingTasks"
>;

/** The dossier that papers are made from. */
export interface PrintedDossier {
  readonly caseFile: CaseFile;
  readonly supplement: PrintedSupplement;
  readonly programme: Programme;
}

/** In which language a paper is told: how it sets what was written, and its programme's own words. */
export interface Telling {
  readonly language: PaperLanguage;
  readonly set: Language;
  readonly programmeWords: ProgrammeWords;
  readonly wording: Wording;
}

/** The plan of a passage, and how it is told. */
export interface PlanSubject extends Telling {
  readonly cycle: Cycle;
  readonly supplement: Pick<PrintedSupplement, "planVersions" | "planAgreements">;
}

/** What one note is about, and how it is told. */
export interface NoteSubject extends PrintedDossier, Telling {
  readonly concertation: Concertation;
  readonly cycle: Cycle | undefined;
  readonly standing: PaperStanding;
}
