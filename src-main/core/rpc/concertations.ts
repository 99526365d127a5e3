import { saveConcertation } from "../services/concertations.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const concertations = {
  save: openCore.concertations.save.handler(
    ({ input: { caseFileId, ...input }, context, errors }) => {
      const saved = saveConcertation(context, caseFileId, input);
      if (saved.ok) return saved.value;
      if (saved.error.type === "GateClosed")
        throw errors.GATE_CLOSED({ data: { refusals: [...saved.error.refusals] } });
      return changeAnswer({ ok: false, error: saved.error });
    },
  ),
};
