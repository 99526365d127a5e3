import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import type { FundingRequest } from "#domain/funding-request.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal, type IneligibleRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

/** An overshoot of the ceiling is shown and printed; it never refuses the request (domain rule 4). */
export const saveFundingRequest = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  fundingRequest: FundingRequest,
): Result<CaseFileView, ChangeRefusal | IneligibleRefusal> =>
  changeCaseFile<IneligibleRefusal>(deps, { caseFileId, form: "fundingRequest" }, ({ caseFile }) =>
    caseFile.request.decision === "ineligible"
      ? err({ type: "Ineligible" })
      : ok({ caseFile: { ...caseFile, fundingRequest } }),
  );
