import { type } from "@orpc/contract";
import * as z from "zod";
import {
  type DocumentEngine,
  type DocumentPreview,
  type DocumentRefusal,
  printableKinds,
} from "#domain/document.ts";
import { aboutCaseFile, base, CaseFileReference } from "./base.ts";
import type { SavedFile } from "./saved-file.ts";

const aboutDocument = aboutCaseFile
  .input(CaseFileReference.extend({ kind: z.enum(printableKinds) }))
  .errors({
    DOCUMENT_REFUSED: { data: z.object({ reason: z.custom<DocumentRefusal>() }) },
    PDF_FAILED: {},
  });

export const documents = {
  preview: aboutDocument.output(type<DocumentPreview>()),
  save: aboutDocument.output(type<SavedFile>()),
  engine: base.output(type<DocumentEngine>()),
};
