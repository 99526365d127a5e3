import { ORPCError } from "@orpc/server";
import {
  issueDocument,
  type IssueRefusal,
  previewIssuedDocument,
  readArchivalCopy,
  readIssuedDocument,
} from "../services/issued-documents.ts";
import { paperErrorOf, savePaper } from "./documents.ts";
import { openCore } from "./implementer.ts";
import { noteLook } from "./note-access.ts";

export const issuedDocuments = {
  issue: openCore.issuedDocuments.issue.handler(async ({ input, context }) => {
    const issued = await issueDocument(context, input);
    if (!issued.ok) throw issueErrorOf(issued.error);
    return issued.value;
  }),

  preview: openCore.issuedDocuments.preview.handler(async ({ input, context }) => {
    const preview = await previewIssuedDocument(context, input);
    if (!preview.ok) throw readErrorOf(preview.error.type);
    noteLook(context, "paperViewed", input.caseFileId);
    return preview.value;
  }),

  save: openCore.issuedDocuments.save.handler(async ({ input, context }) => {
    const paper = readIssuedDocument(context, input);
    if (!paper.ok) throw readErrorOf(paper.error.type);
    return savePaper(context, input.caseFileId, paper.value);
  }),

  saveForArchive: openCore.issuedDocuments.saveForArchive.handler(
    async ({ input, context, errors }) => {
      const paper = readArchivalCopy(context, input);
      if (paper.ok) return savePaper(context, input.caseFileId, paper.value);
      if (paper.error.type === "NotArchivable") throw errors.NOT_ARCHIVABLE();
      throw readErrorOf(paper.error.type);
    },
  ),
};

const readErrorOf = (type: "NotFound" | "IssuedElsewhere"): Error =>
  new ORPCError(type === "NotFound" ? "NOT_FOUND" : "ISSUED_ELSEWHERE");

const issueErrorOf = (refusal: IssueRefusal): Error => {
  switch (refusal.type) {
    case "Invalid":
      return new ORPCError("INVALID", { data: { problems: refusal.problems } });
    case "PaperChanged":
      return new ORPCError("PAPER_CHANGED");
    case "CorrectionMissing":
      return new ORPCError("CORRECTION_MISSING");
    default:
      return paperErrorOf(refusal);
  }
};
