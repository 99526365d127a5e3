import type { CaseFileId } from "#domain/case-file.ts";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { toJsonPath } from "#domain/format-problem.ts";
import { ceilingOf } from "#domain/facts.ts";
import { type FundingDecision, fundingDecisionProblems } from "#domain/funding-decision.ts";
import { fundingTotals } from "#domain/funding-request.ts";
import { err, ok, type Result } from "#domain/result.ts";
import type { DbDep } from "../db/db.ts";
import { changeCaseFile, type ChangeRefusal } from "./change-case-file.ts";
import type { ClockDep } from "./deps.ts";

export interface NoFundingRequestRefusal {
  readonly type: "NoFundingRequest";
}

/** Notes what was answered to the funding request, or corrects it; the history keeps the earlier answer. */
export const saveFundingDecision = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
  fundingDecision: FundingDecision,
): Result<CaseFileView, ChangeRefusal | NoFundingRequestRefusal> =>
  changeCaseFile<ChangeRefusal | NoFundingRequestRefusal>(
    deps,
    { caseFileId, form: "fundingDecision" },
    ({ caseFile, supplement }) => {
      const { fundingRequest } = caseFile;
      if (!fundingRequest) return err({ type: "NoFundingRequest" });

      const { totalCents } = fundingTotals(fundingRequest.lines, ceilingOf(caseFile));
      const problems = fundingDecisionProblems(fundingDecision, totalCents);
      if (problems.length > 0)
        return err({
          type: "Invalid",
          problems: problems.map(({ field, rule }) => ({
            path: toJsonPath(["fundingDecision", field]),
            rule,
            parameters: {},
          })),
        });
      return ok({ supplement: { ...supplement, fundingDecision } });
    },
  );

/** Takes back a decision that was noted by mistake; the receipts stay. Asked twice, the second time changes nothing. */
export const removeFundingDecision = (
  deps: DbDep & ClockDep,
  caseFileId: CaseFileId,
): Result<CaseFileView, ChangeRefusal> =>
  changeCaseFile(deps, { caseFileId, form: "fundingDecision" }, ({ supplement }) =>
    ok({ supplement: { ...supplement, fundingDecision: null } }),
  );
