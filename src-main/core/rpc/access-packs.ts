import type { CaseFileId } from "#domain/case-file.ts";
import type { Result } from "#domain/result.ts";
import { renderCompleteFile, renderPassages } from "../services/access-packs.ts";
import type { SaveFileDep } from "../services/deps.ts";
import type { Paper, PaperDeps, PaperRefusal } from "../services/documents.ts";
import { paperErrorOf } from "./documents.ts";
import { openCore } from "./implementer.ts";
import { noteAccess } from "./note-access.ts";
import { toSavedFile } from "./saved-file.ts";

export const accessPacks = {
  saveCompleteFile: openCore.accessPacks.saveCompleteFile.handler(
    async ({ input: { caseFileId }, context }) =>
      save(context, caseFileId, await renderCompleteFile(context, caseFileId)),
  ),

  savePassages: openCore.accessPacks.savePassages.handler(async ({ input, context }) =>
    save(context, input.caseFileId, await renderPassages(context, input)),
  ),
};

const save = async (
  deps: PaperDeps & SaveFileDep,
  caseFileId: CaseFileId,
  paper: Result<Paper, PaperRefusal>,
) => {
  if (!paper.ok) throw paperErrorOf(paper.error);
  const saved = await toSavedFile(deps, { ...paper.value, type: "application/pdf" });
  if (saved.outcome !== "cancelled") noteAccess(deps, "accessPackMade", caseFileId);
  return saved;
};
