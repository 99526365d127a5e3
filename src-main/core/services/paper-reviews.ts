import { type Finding, reviewPaper } from "#domain/paper-review.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { printedTexts } from "../documents/papers/printed-texts.ts";
import type { ClockDep } from "./deps.ts";
import { type PaperRefusal, type PaperRequest, prepareDraft } from "./documents.ts";
import { readDossier } from "./dossier.ts";

/** What to look at again in a paper before it is issued: the very texts that it would print now. */
export const findInPaper = (
  deps: DbDep & ClockDep,
  request: PaperRequest,
): Result<ReadonlyArray<Finding>, PaperRefusal> => {
  const prepared = prepareDraft(deps, request);
  if (!prepared.ok) return prepared;
  const dossier = readDossier(deps.db, request.caseFileId);
  if (!dossier) return err({ type: "NotFound" });
  const texts = printedTexts(prepared.value.source.data);
  return ok(reviewPaper(dossier, request.paper, texts, deps.clock.today()));
};
