import { keepLonger, listRetention } from "../services/retention.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const retention = {
  list: openCore.retention.list.handler(({ context }) => listRetention(context)),

  keepLonger: openCore.retention.keepLonger.handler(({ input: { caseFileId, ...hold }, context }) =>
    changeAnswer(keepLonger(context, caseFileId, hold)),
  ),
};
