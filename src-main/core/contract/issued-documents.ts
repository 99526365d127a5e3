import { type } from "@orpc/contract";
import * as z from "zod";
import type { DocumentPreview, DocumentRefusal } from "#domain/document.ts";
import { IssuedVersion } from "#domain/issued-document.ts";
import { paperLanguages, PaperSubject } from "#domain/paper-kind.ts";
import { LongText } from "#domain/text.ts";
import { aboutCaseFile, CaseFileReference, change } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

const aboutIssued = aboutCaseFile
  .input(
    CaseFileReference.extend({
      ...IssuedVersion.shape,
      language: z.enum(paperLanguages),
    }),
  )
  .errors({ ISSUED_ELSEWHERE: {} });

export const issuedDocuments = {
  /**
   * Issues a paper as it stands now, under the version that was shown: another one is refused. All but the first
   * version say what was corrected.
   */
  issue: change({
    paper: PaperSubject,
    version: z.int().min(1),
    /** French is always among them; each that the paper has becomes a file of this version. */
    languages: z.array(z.enum(paperLanguages)).min(1),
    correction: LongText.nullable(),
  }).errors({
    DOCUMENT_REFUSED: { data: z.object({ reason: z.custom<DocumentRefusal>() }) },
    PDF_FAILED: {},
    PAPER_CHANGED: {},
    CORRECTION_MISSING: {},
  }),

  /** The pages as they were drawn when the paper was issued. */
  preview: aboutIssued.output(type<DocumentPreview>()),

  /** The file that was issued, byte for byte. */
  save: aboutIssued.output(type<SavedFile>()),

  /** The same file as PDF/A-2a, for archives. */
  saveForArchive: aboutIssued.output(type<SavedFile>()).errors({ NOT_ARCHIVABLE: {} }),
};
