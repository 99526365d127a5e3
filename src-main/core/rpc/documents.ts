import type { DocumentRefusal } from "#domain/document.ts";
import { previewPaper, renderPaper } from "../services/documents.ts";
import { openCore } from "./implementer.ts";
import { toSavedFile } from "./saved-file.ts";

export const documents = {
  preview: openCore.documents.preview.handler(async ({ input, context, errors }) => {
    const preview = await typeset(() => previewPaper(context, input), errors.PDF_FAILED);
    if (preview.ok) return preview.value;
    throw refusalOf(preview.error, errors);
  }),

  save: openCore.documents.save.handler(async ({ input, context, errors }) => {
    const paper = await typeset(() => renderPaper(context, input), errors.PDF_FAILED);
    if (!paper.ok) throw refusalOf(paper.error, errors);
    return toSavedFile(context, { ...paper.value, type: "application/pdf" });
  }),

  engine: openCore.documents.engine.handler(
    async ({ context }) => (await context.typesetter()).engine,
  ),
};

// A template that fails is a bug; the page still owes its user a sentence, and the file is untouched.
const typeset = async <T>(work: () => Promise<T>, failed: () => Error): Promise<T> => {
  try {
    return await work();
  } catch {
    throw failed();
  }
};

type Refusal =
  | { readonly type: "NotFound" }
  | { readonly type: "Refused"; readonly reason: DocumentRefusal };

const refusalOf = (
  refusal: Refusal,
  errors: {
    NOT_FOUND: () => Error;
    DOCUMENT_REFUSED: (options: { data: { reason: DocumentRefusal } }) => Error;
  },
): Error =>
  refusal.type === "NotFound"
    ? errors.NOT_FOUND()
    : errors.DOCUMENT_REFUSED({ data: { reason: refusal.reason } });
