import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const requests = {
  save: openCore.requests.save.handler(({ input: { caseFileId, request }, context }) =>
    changeAnswer(
      replacePart(context, caseFileId, { part: "request", form: "request", value: request }),
    ),
  ),
};
