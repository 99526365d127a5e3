import * as z from "zod";
import type { CaseFile, CaseFileId } from "./case-file.ts";
import type { Progress } from "./check.ts";
import type { FormId } from "./draft.ts";
import type { CaseFileFacts } from "./facts.ts";
import type { LocalDate } from "./local-date.ts";
import type { Programme } from "./programme.ts";
import type { Summary } from "./summary.ts";
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
export interface CaseFileSummary extends Summary {
  readonly id: CaseFileId;
  readonly number: string;
  readonly fictional: boolean;
  readonly usualName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate;
  readonly programmeName: string;
  readonly currentStepTitle: string;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}

/** The line after which the list goes on; the number tells apart what was changed at one instant. */
export const CaseFileCursor = z.strictObject({
  changedAt: z.string().max(40),
  number: z.string().max(40),
});
export type CaseFileCursor = z.infer<typeof CaseFileCursor>;

/** Longer is not a search. */
export const LIST_SEARCH_LENGTH = 200;

/** Which lines of the list are asked for. */
export const CaseFileListQuestion = z.strictObject({
  /** Each word must stand somewhere in the line, whatever its case and accents; none finds every dossier. */
  search: z.string().max(LIST_SEARCH_LENGTH).default(""),
  after: CaseFileCursor.nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});
export type CaseFileListQuestion = z.infer<typeof CaseFileListQuestion>;

/** A part of the list, last changed first. */
export interface CaseFilePage {
  readonly caseFiles: ReadonlyArray<CaseFileSummary>;
  /** Where the next part begins; null when this is the last. */
  readonly next: CaseFileCursor | null;
  /** Of all dossiers, whatever is searched for. */
  readonly counts: { readonly open: number; readonly closed: number };
}
