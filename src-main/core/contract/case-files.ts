import { type } from "@orpc/contract";
import * as z from "zod";
import { NewCaseFile } from "#domain/case-file.ts";
import {
  CaseFileListQuestion,
  type CaseFilePage,
  type CaseFileView,
} from "#domain/case-file-view.ts";
import { ProgrammeId } from "#domain/programme.ts";
import { aboutCaseFile, base, CaseFileReference, changeOfCaseFile } from "./base.ts";

export const caseFiles = {
  list: base.input(CaseFileListQuestion).output(type<CaseFilePage>()),

  open: aboutCaseFile.input(CaseFileReference).output(type<CaseFileView>()),

  /** A number nobody has used yet, for the programme and the year. */
  proposeNumber: base
    .input(z.strictObject({ programmeId: ProgrammeId }))
    .output(type<{ readonly number: string }>()),

  create: changeOfCaseFile
    .input(NewCaseFile)
    .output(type<CaseFileView>())
    .errors({ NUMBER_TAKEN: {}, ORGANISER_MISSING: {}, UNKNOWN_PROGRAMME: {} }),
};
