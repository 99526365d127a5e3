import { resetLetter, saveLetter } from "../services/letters.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const letters = {
  save: openCore.letters.save.handler(({ input: { caseFileId, ...edited }, context }) =>
    changeAnswer(saveLetter(context, caseFileId, edited)),
  ),

  reset: openCore.letters.reset.handler(({ input: { caseFileId, ...text }, context }) =>
    changeAnswer(resetLetter(context, caseFileId, text)),
  ),
};
