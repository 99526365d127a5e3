import { ORPCError } from "@orpc/server";
import { type PaperRefusal, previewPaper, renderPaper } from "../services/documents.ts";
import { openCore } from "./implementer.ts";
import { noteAccess, noteLook } from "./note-access.ts";
import { toSavedFile } from "./saved-file.ts";

export const documents = {
  preview: openCore.documents.preview.handler(async ({ input, context }) => {
    const preview = await previewPaper(context, input);
    if (!preview.ok) throw errorOf(preview.error);
    noteLook(context, "paperViewed", input.caseFileId);
    return preview.value;
  }),

  save: openCore.documents.save.handler(async ({ input, context }) => {
    const paper = await renderPaper(context, input);
    if (!paper.ok) throw errorOf(paper.error);
    const saved = await toSavedFile(context, { ...paper.value, type: "application/pdf" });
    if (saved.outcome !== "cancelled") noteAccess(context, "paperSaved", input.caseFileId);
    return saved;
  }),

  engine: openCore.documents.engine.handler(
    async ({ context }) => (await context.typesetter()).engine,
  ),
};

const errorOf = (refusal: PaperRefusal): Error => {
  switch (refusal.type) {
    case "NotFound":
      return new ORPCError("NOT_FOUND");
    case "Refused":
      return new ORPCError("DOCUMENT_REFUSED", { data: { reason: refusal.reason } });
    case "NotTypeset":
      return new ORPCError("PDF_FAILED");
  }
};
