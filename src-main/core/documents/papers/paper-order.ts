import type { PaperLanguage, PaperSubject } from "#domain/paper-kind.ts";
import type { PrintedDossier } from "./note-subject.ts";
import type { PaperStanding } from "./paper-version.ts";

/** Everything a paper is made from. */
export interface PaperOrder {
  readonly dossier: PrintedDossier;
  readonly paper: PaperSubject;
  readonly standing: PaperStanding;
  readonly language: PaperLanguage;
}
