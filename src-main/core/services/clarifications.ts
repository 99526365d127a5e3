import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { Clarification, ClarificationSource } from "#domain/clarification.ts";
import { ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** Keeps what was clarified, and whether an interview or the requester said it. */
export const saveClarification = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  { clarification, source }: { clarification: Clarification; source: ClarificationSource },
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "clarification" }, ({ caseFile, supplement }) =>
    ok({
      caseFile: {
        ...caseFile,
        // Where nobody met, nobody was there.
        clarification:
          source === "requester" ? { ...clarification, presentIds: [] } : clarification,
      },
      supplement: { ...supplement, clarificationSource: source },
    }),
  );
