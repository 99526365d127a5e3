import { saveEvaluation } from "../services/evaluations.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const evaluations = {
  save: openCore.evaluations.save.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(saveEvaluation(context, caseFileId, input)),
  ),
};
