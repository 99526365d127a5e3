import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const preparations = {
  save: openCore.preparations.save.handler(({ input: { caseFileId, preparation }, context }) =>
    changeAnswer(
      replacePart(context, caseFileId, {
        part: "preparation",
        form: "preparation",
        value: preparation,
      }),
    ),
  ),
};
