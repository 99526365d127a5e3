import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { LifeStory } from "#domain/life-story.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Keeps the lines as they were chosen with the person; null goes back to what the dossier proposes. */
export const saveLifeStory = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  lifeStory: LifeStory | null,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "lifeStory" }, ({ supplement }) =>
    ok({ supplement: { ...supplement, lifeStory } }),
  );
