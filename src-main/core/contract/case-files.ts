import { type } from "@orpc/contract";
import * as z from "zod";
import { CaseFileId, NewCaseFile } from "#domain/case-file.ts";
import type { CaseFileSummary, CaseFileView } from "#domain/case-file-view.ts";
import { ProgrammeId } from "#domain/programme.ts";
import { aboutCaseFile, base, changeOfCaseFile } from "./base.ts";

/** Names the dossier a question is about. */
export const CaseFileChange = z.strictObject({ caseFileId: CaseFileId });

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
