import { type } from "@orpc/contract";
import * as z from "zod";
import {
  type DocumentEngine,
  type DocumentPreview,
  type DocumentRefusal,
  PaperSubject,
} from "#domain/document.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

/** Of the note, of the concertation named; null: of the latest. */
const aboutDocument = aboutCaseFile
  .input(CaseFileReference.extend({ paper: PaperSubject }))
  .errors({
    DOCUMENT_REFUSED: { data: z.object({ reason: z.custom<DocumentRefusal>() }) },
    PDF_FAILED: {},
  });

export const documents = {
  preview: aboutDocument.output(type<DocumentPreview>()),
  save: aboutDocument.output(type<SavedFile>()),
  engine: base.output(type<DocumentEngine>()),
};
