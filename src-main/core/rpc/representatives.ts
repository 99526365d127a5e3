import { saveRepresentatives } from "../services/representatives.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const representatives = {
  save: openCore.representatives.save.handler(
    ({ input: { caseFileId, representatives: written }, context }) =>
      changeAnswer(saveRepresentatives(context, caseFileId, written)),
  ),
};
