import { ORPCError } from "@orpc/server";
import { type PaperRefusal, previewPaper, renderPaper } from "../services/documents.ts";
import { openCore } from "./implementer.ts";
import { toSavedFile } from "./saved-file.ts";

export const documents = {
  preview: openCore.documents.preview.handler(async ({ input, context }) => {
    const preview = await previewPaper(context, input);
    if (!preview.ok) throw paperErrorOf(preview.error);
    return preview.value;
  }),

  save: openCore.documents.save.handler(async ({ input, context }) => {
    const paper = await renderPaper(context, input);
    if (!paper.ok) throw paperErrorOf(paper.error);
    return toSavedFile(context, { ...paper.value, type: "application/pdf" });
  }),

  engine: openCore.documents.engine.handler(
    async ({ context }) => (await context.typesetter()).engine,
  ),
};

export const paperErrorOf = (refusal: PaperRefusal): Error => {
  switch (refusal.type) {
    case "NotFound":
      return new ORPCError("NOT_FOUND");
    case "Refused":
      return new ORPCError("DOCUMENT_REFUSED", { data: { reason: refusal.reason } });
    case "NotTypeset":
      return new ORPCError("PDF_FAILED");
  }
};
