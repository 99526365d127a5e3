import { saveParticipation } from "../services/participations.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const participations = {
  save: openCore.participations.save.handler(({ input: { caseFileId, participation }, context }) =>
    changeAnswer(saveParticipation(context, caseFileId, participation)),
  ),
};
