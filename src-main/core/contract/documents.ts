import { type } from "@orpc/contract";
import * as z from "zod";
import {
  type DocumentEngine,
  type DocumentPreview,
  type DocumentRefusal,
  paperLanguages,
  PaperSubject,
} from "#domain/document.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

/** Of the concertation or passage named; null: of the latest. */
const aboutDocument = aboutCaseFile
  .input(CaseFileReference.extend({ paper: PaperSubject, language: z.enum(paperLanguages) }))
  .errors({
    DOCUMENT_REFUSED: { data: z.object({ reason: z.custom<DocumentRefusal>() }) },
    PDF_FAILED: {},
  });

export const documents = {
  preview: aboutDocument.output(type<DocumentPreview>()),
  save: aboutDocument.output(type<SavedFile>()),
  engine: base.output(type<DocumentEngine>()),
};
