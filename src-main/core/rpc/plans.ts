import { answerPlan, savePlan, updateAction } from "../services/plans.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const plans = {
  save: openCore.plans.save.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(savePlan(context, caseFileId, input)),
  ),

  answer: openCore.plans.answer.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(answerPlan(context, caseFileId, input)),
  ),

  updateAction: openCore.plans.updateAction.handler(
    ({ input: { caseFileId, ...input }, context }) =>
      changeAnswer(updateAction(context, caseFileId, input)),
  ),
};
