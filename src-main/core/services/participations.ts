import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Participation } from "#domain/participation.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Keeps how the person wants to take part. */
export const saveParticipation = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  participation: Participation,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "participation" }, ({ supplement }) =>
    ok({ supplement: { ...supplement, participation } }),
  );
