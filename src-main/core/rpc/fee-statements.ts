import {
  applyFees,
  chooseFeeRate,
  markMemberFee,
  saveMemberAccount,
} from "../services/fee-statements.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const feeStatements = {
  chooseRate: openCore.feeStatements.chooseRate.handler(
    ({ input: { caseFileId, ...choice }, context }) =>
      changeAnswer(chooseFeeRate(context, caseFileId, choice)),
  ),

  apply: openCore.feeStatements.apply.handler(
    ({ input: { caseFileId, concertationNumber }, context }) =>
      changeAnswer(applyFees(context, caseFileId, concertationNumber)),
  ),

  mark: openCore.feeStatements.mark.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(markMemberFee(context, caseFileId, input)),
  ),

  saveAccount: openCore.feeStatements.saveAccount.handler(
    ({ input: { caseFileId, ...input }, context }) =>
      changeAnswer(saveMemberAccount(context, caseFileId, input)),
  ),
};
