import { cancelPlannedConcertation, planConcertation } from "../services/planned-concertations.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const plannedConcertations = {
  save: openCore.plannedConcertations.save.handler(({ input: { caseFileId, planned }, context }) =>
    changeAnswer(planConcertation(context, caseFileId, planned)),
  ),

  cancel: openCore.plannedConcertations.cancel.handler(({ input: { caseFileId }, context }) =>
    changeAnswer(cancelPlannedConcertation(context, caseFileId)),
  ),
};
