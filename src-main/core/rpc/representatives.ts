import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const representatives = {
  save: openCore.representatives.save.handler(
    ({ input: { caseFileId, representatives: value }, context }) =>
      changeAnswer(
        replacePart(context, caseFileId, {
          part: "representatives",
          form: "representatives",
          value,
        }),
      ),
  ),
};
