import { reopenCaseFile } from "../services/reopenings.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const reopenings = {
  reopen: openCore.reopenings.reopen.handler(({ input: { caseFileId, reason }, context }) =>
    changeAnswer(reopenCaseFile(context, caseFileId, reason)),
  ),
};
