import { ORPCError } from "@orpc/server";
import type { SavedFile } from "#contract/saved-file.ts";
import type { CaseFileId } from "#domain/case-file.ts";
import type { DbDep } from "../db/db.ts";
import type { ClockDep, SaveFileDep } from "../services/deps.ts";
import {
  type NotTypesetRefusal,
  type Paper,
  type PaperRefusal,
  previewPaper,
  renderPaper,
} from "../services/documents.ts";
import { renderEditableCopy } from "../services/editable-copies.ts";
import { findInPaper } from "../services/paper-reviews.ts";
import { openCore } from "./implementer.ts";
import { noteAccess, noteLook } from "./note-access.ts";
import { toSavedFile } from "./saved-file.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const documents = {
  preview: openCore.documents.preview.handler(async ({ input, context }) => {
    const preview = await previewPaper(context, input);
    if (!preview.ok) throw paperErrorOf(preview.error);
    noteLook(context, "paperViewed", input.caseFileId);
    return preview.value;
  }),

  save: openCore.documents.save.handler(async ({ input, context }) => {
    const paper = await renderPaper(context, input);
    if (!paper.ok) throw paperErrorOf(paper.error);
    return savePaper(context, input.caseFileId, paper.value);
  }),

  saveEditable: openCore.documents.saveEditable.handler(async ({ input, context }) => {
    const copy = await renderEditableCopy(context, input);
    if (!copy.ok) throw paperErrorOf(copy.error);
    return savePaper(context, input.caseFileId, copy.value, WORD);
  }),

  review: openCore.documents.review.handler(({ input, context }) => {
    const found = findInPaper(context, input);
    if (!found.ok) throw paperErrorOf(found.error);
    noteLook(context, "paperViewed", input.caseFileId);
    return found.value;
  }),

  engine: openCore.documents.engine.handler(
    async ({ context }) => (await context.typesetter()).engine,
  ),
};

/** Gives a paper out as a file, and notes in the access log that one left. */
export const savePaper = async (
  context: SaveFileDep & DbDep & ClockDep,
  caseFileId: CaseFileId,
  paper: Paper,
  type = "application/pdf",
): Promise<SavedFile> => {
  const saved = await toSavedFile(context, { ...paper, type });
  if (saved.outcome !== "cancelled") noteAccess(context, "paperSaved", caseFileId);
  return saved;
};

export const paperErrorOf = (refusal: PaperRefusal): Error => {
  switch (refusal.type) {
    case "NotFound":
      return new ORPCError("NOT_FOUND");
    case "Refused":
      return new ORPCError("DOCUMENT_REFUSED", { data: { reason: refusal.reason } });
    case "NotTypeset":
      return pdfFailed(refusal);
  }
};

/** The page says its own sentence; the message names the line to repair, and nothing that somebody wrote. */
const pdfFailed = ({ place }: NotTypesetRefusal): Error =>
  place
    ? new ORPCError("PDF_FAILED", { message: `${place.file}, line ${place.line ?? "unknown"}` })
    : new ORPCError("PDF_FAILED");
