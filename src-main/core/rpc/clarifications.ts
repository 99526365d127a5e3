import { saveClarification } from "../services/clarifications.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const clarifications = {
  save: openCore.clarifications.save.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(saveClarification(context, caseFileId, input)),
  ),
};
