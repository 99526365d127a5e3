import { type } from "@orpc/contract";
import * as z from "zod";
import type { DocumentEngine, DocumentPreview, DocumentRefusal } from "#domain/document.ts";
import { isEditable, paperLanguages, PaperSubject } from "#domain/paper-kind.ts";
import type { Finding } from "#domain/paper-review.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

/** Of the concertation or passage named; null: of the latest. */
const PaperReference = CaseFileReference.extend({
  paper: PaperSubject,
  language: z.enum(paperLanguages),
});

const aboutPaper = aboutCaseFile.errors({
  DOCUMENT_REFUSED: { data: z.object({ reason: z.custom<DocumentRefusal>() }) },
  PDF_FAILED: {},
});
const aboutDocument = aboutPaper.input(PaperReference);

export const documents = {
  preview: aboutDocument.output(type<DocumentPreview>()),
  save: aboutDocument.output(type<SavedFile>()),

  /** The draft for a word processor, of the papers that are given so. */
  saveEditable: aboutPaper
    .input(PaperReference.refine(({ paper }) => isEditable(paper.kind)))
    .output(type<SavedFile>()),

  /** What to look at again before it is issued; never a reason not to. */
  review: aboutDocument.output(type<ReadonlyArray<Finding>>()),

  engine: base.output(type<DocumentEngine>()),
};
