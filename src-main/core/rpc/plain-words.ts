import { savePlainWords } from "../services/plain-words.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const plainWords = {
  save: openCore.plainWords.save.handler(({ input: { caseFileId, ...written }, context }) =>
    changeAnswer(savePlainWords(context, caseFileId, written)),
  ),
};
