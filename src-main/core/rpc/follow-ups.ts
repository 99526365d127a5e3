import { addFollowUp } from "../services/follow-ups.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const followUps = {
  add: openCore.followUps.add.handler(({ input: { caseFileId, followUp }, context }) =>
    changeAnswer(addFollowUp(context, caseFileId, followUp)),
  ),
};
