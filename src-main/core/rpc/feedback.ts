import { saveFeedback } from "../services/feedback.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const feedback = {
  save: openCore.feedback.save.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(saveFeedback(context, caseFileId, input)),
  ),
};
