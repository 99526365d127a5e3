import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import type { SectionedPaper } from "../documents/papers/paper.ts";
import type { ClockDep } from "./deps.ts";
import { type Paper, type PaperRefusal, type PaperRequest, prepareDraft } from "./documents.ts";

/**
 * The draft of a paper for a word processor, from the same data as its PDF. Always the dossier as it stands now, never an
 * issued version: that one no longer changes.
 */
export const renderEditableCopy = async (
  deps: DbDep & ClockDep,
  request: PaperRequest,
): Promise<Result<Paper, PaperRefusal>> => {
  const prepared = prepareDraft(deps, request);
  if (!prepared.ok) return prepared;
  const { fileName, source } = prepared.value;
  const { title, language, data } = source;
  if (!isSectioned(data)) throw new Error(`${request.paper.kind} is not told in sections`);
  // The library takes as long to read as a core to start: it is read when somebody first wants a copy.
  const { editableCopy } = await import("../documents/docx/editable-copy.ts");
  return ok({
    fileName: fileName.replace(/\.pdf$/, ".docx"),
    bytes: await editableCopy({ title, language, paper: data }),
  });
};

const isSectioned = (data: object): data is SectionedPaper =>
  "sections" in data && Array.isArray(data.sections);
