import type { CaseFile, CaseFileId } from "./case-file.ts";
import type { Progress } from "./check.ts";
import type { FormId } from "./draft.ts";
import type { CaseFileFacts } from "./facts.ts";
import type { LocalDate } from "./local-date.ts";
import type { Programme } from "./programme.ts";
import type { StepId } from "./step.ts";
import type { Supplement } from "./supplement.ts";

/** A dossier as a page shows it: what was written, and what follows from it today. */
export interface CaseFileView {
  readonly id: CaseFileId;
  readonly caseFile: CaseFile;
  readonly supplement: Supplement;
  readonly programme: Programme;
  readonly today: LocalDate;
  readonly progress: Progress;
  readonly facts: CaseFileFacts;
  /** Forms with unfinished work. */
  readonly drafts: ReadonlyArray<{ readonly form: FormId; readonly savedAt: string }>;
}

/** One line of the list of dossiers. */
export interface CaseFileSummary {
  readonly id: CaseFileId;
  readonly number: string;
  readonly fictional: boolean;
  readonly usualName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate;
  readonly programmeName: string;
  readonly currentStep: StepId;
  readonly currentStepTitle: string;
  /** Open checks up to where the file stands. */
  readonly missing: number;
  readonly isClosed: boolean;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}
