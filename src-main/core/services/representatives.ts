import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { type Representative, settleAgreements } from "#domain/representation.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Who the representatives are. A form left open while one of them answered does not bring the older answer back. */
export const saveRepresentatives = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  written: ReadonlyArray<Representative>,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "representatives" }, ({ caseFile }) =>
    ok({
      caseFile: { ...caseFile, representatives: settleAgreements(written, caseFile.consents) },
    }),
  );
