import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const clarifications = {
  save: openCore.clarifications.save.handler(({ input: { caseFileId, clarification }, context }) =>
    changeAnswer(
      replacePart(context, caseFileId, {
        part: "clarification",
        form: "clarification",
        value: clarification,
      }),
    ),
  ),
};
