import { removeFundingDecision, saveFundingDecision } from "../services/funding-decisions.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const fundingDecisions = {
  save: openCore.fundingDecisions.save.handler(
    ({ input: { caseFileId, fundingDecision }, context }) =>
      changeAnswer(saveFundingDecision(context, caseFileId, fundingDecision)),
  ),

  remove: openCore.fundingDecisions.remove.handler(({ input: { caseFileId }, context }) =>
    changeAnswer(removeFundingDecision(context, caseFileId)),
  ),
};
