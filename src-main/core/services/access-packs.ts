import type { CaseFileId } from "#domain/case-file.ts";
import { err, type Result } from "#domain/result.ts";
import { completeFileSource, passagesSource } from "../documents/access/access-pack.ts";
import { type Paper, type PaperDeps, type PaperRefusal, typeset } from "./documents.ts";
import { readDossier } from "./dossier.ts";

type PackRefusal = Exclude<PaperRefusal, { readonly type: "Refused" }>;

/** The person's whole dossier, for who asked to see what is held about them. */
export const renderCompleteFile = async (
  deps: PaperDeps,
  caseFileId: CaseFileId,
): Promise<Result<Paper, PackRefusal>> => {
  const dossier = readDossier(deps.db, caseFileId);
  if (!dossier) return err({ type: "NotFound" });
  const { fileName, source } = completeFileSource({ ...dossier, today: deps.clock.today() });
  return typeset(deps, async ({ pdf }) => ({ fileName, bytes: await pdf(source) }));
};

/** The passages of third parties that were chosen, to be decided on one by one. */
export const renderPassages = async (
  deps: PaperDeps,
  { caseFileId, passageIds }: { caseFileId: CaseFileId; passageIds: ReadonlyArray<string> },
): Promise<Result<Paper, PackRefusal>> => {
  const dossier = readDossier(deps.db, caseFileId);
  if (!dossier) return err({ type: "NotFound" });
  const subject = { ...dossier, today: deps.clock.today() };
  const { fileName, source } = passagesSource(subject, passageIds);
  return typeset(deps, async ({ pdf }) => ({ fileName, bytes: await pdf(source) }));
};
