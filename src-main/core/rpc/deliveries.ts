import { recordDeliveries, removeDelivery } from "../services/deliveries.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const deliveries = {
  record: openCore.deliveries.record.handler(({ input: { caseFileId, ...handed }, context }) =>
    changeAnswer(recordDeliveries(context, caseFileId, handed)),
  ),

  remove: openCore.deliveries.remove.handler(({ input: { caseFileId, id }, context }) =>
    changeAnswer(removeDelivery(context, caseFileId, id)),
  ),
};
