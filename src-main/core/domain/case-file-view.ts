import * as z from "zod";
import type { CaseFile, CaseFileId } from "./case-file.ts";
import type { Progress } from "./check.ts";
import type { FormId } from "./draft.ts";
import type { CaseFileFacts } from "./facts.ts";
import type { LocalDate } from "./local-date.ts";
import type { Programme } from "./programme.ts";
import { stepIds } from "./step.ts";
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
  /** The earliest day of its reminders, which may have gone by; null when it reminds of nothing. */
  readonly nextOn: LocalDate | null;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}

/** What the list can be sorted by: its columns. */
export const listOrders = [
  "changed",
  "number",
  "person",
  "programme",
  "step",
  "missing",
  "next",
] as const;
export type ListOrder = (typeof listOrders)[number];

export const ListSort = z.strictObject({
  by: z.enum(listOrders),
  isDescending: z.boolean(),
});
export type ListSort = z.infer<typeof ListSort>;

/** The last changed first. */
export const usualSort: ListSort = { by: "changed", isDescending: true };

/** Which dossiers the list holds; null asks for any. */
export const ListFilter = z.strictObject({
  step: z.enum(stepIds).nullable().default(null),
  programmeId: z.string().max(100).nullable().default(null),
  isClosed: z.boolean().nullable().default(null),
  /** Only those in which something is missing. */
  isIncomplete: z.boolean().default(false),
  isFictional: z.boolean().nullable().default(null),
});
export type ListFilter = z.infer<typeof ListFilter>;

/** Every dossier. */
export const noFilter: ListFilter = ListFilter.parse({});

/** The line after which the list goes on, by what it is sorted by; the number tells apart those that are alike. */
export const CaseFileCursor = z.strictObject({
  value: z.union([z.string().max(500), z.int()]),
  number: z.string().max(40),
});
export type CaseFileCursor = z.infer<typeof CaseFileCursor>;

/** Longer is not a search. */
export const LIST_SEARCH_LENGTH = 200;

/** Which lines of the list are asked for. */
export const CaseFileListQuestion = z.strictObject({
  /** Each word must stand somewhere in the line, whatever its case and accents; none finds every dossier. */
  search: z.string().max(LIST_SEARCH_LENGTH).default(""),
  sort: ListSort.default(usualSort),
  filter: ListFilter.default(noFilter),
  after: CaseFileCursor.nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});
export type CaseFileListQuestion = z.infer<typeof CaseFileListQuestion>;

/** The first part of the list of every dossier. */
export const usualQuestion: CaseFileListQuestion = CaseFileListQuestion.parse({});

/** A part of the list. */
export interface CaseFilePage {
  readonly caseFiles: ReadonlyArray<CaseFileSummary>;
  /** Where the next part begins; null when this is the last. */
  readonly next: CaseFileCursor | null;
  /** How many the whole list holds; only its first part says so. */
  readonly total: number | null;
  /** Of all dossiers, whatever is searched for. */
  readonly counts: { readonly open: number; readonly closed: number };
}
