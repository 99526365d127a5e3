import { type } from "@orpc/contract";
import * as z from "zod";
import { type CaseFile, CaseFileId, CaseNumber } from "#domain/case-file.ts";
import type { Progress } from "#domain/check.ts";
import type { FormId } from "#domain/draft.ts";
import type { CaseFileFacts } from "#domain/facts.ts";
import type { LocalDate } from "#domain/local-date.ts";
import { Person } from "#domain/person.ts";
import { type Programme, ProgrammeId } from "#domain/programme.ts";
import { Request } from "#domain/request.ts";
import type { StepId } from "#domain/step.ts";
import { aboutCaseFile, base, changeOfCaseFile } from "./base.ts";

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
  readonly missing: number;
  readonly isClosed: boolean;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}

/** A dossier as a page shows it: what was written, and what follows from it today. */
export interface CaseFileView {
  readonly id: CaseFileId;
  readonly caseFile: CaseFile;
  readonly programme: Programme;
  readonly today: LocalDate;
  readonly progress: Progress;
  readonly facts: CaseFileFacts;
  /** Forms with unfinished work. */
  readonly drafts: ReadonlyArray<{ readonly form: FormId; readonly savedAt: string }>;
}

export const CaseFileChange = z.strictObject({ caseFileId: CaseFileId });

/** What is known when a request first comes in; the rest of the file starts empty. */
export const NewCaseFile = z.strictObject({
  number: CaseNumber,
  programmeId: ProgrammeId,
  person: Person,
  request: Request,
});
export type NewCaseFile = z.infer<typeof NewCaseFile>;

export const caseFiles = {
  /** Last changed first. */
  list: base.output(type<ReadonlyArray<CaseFileSummary>>()),

  open: aboutCaseFile.input(CaseFileChange).output(type<CaseFileView>()),

  /** A number nobody has used yet, for the programme and the year. */
  proposeNumber: base
    .input(z.strictObject({ programmeId: ProgrammeId }))
    .output(type<{ readonly number: string }>()),

  create: changeOfCaseFile
    .input(NewCaseFile)
    .output(type<CaseFileView>())
    .errors({ NUMBER_TAKEN: {}, UNKNOWN_PROGRAMME: {} }),
};
