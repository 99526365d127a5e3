import { removeReceipt, restoreReceipt, saveReceipt } from "../services/receipts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const receipts = {
  save: openCore.receipts.save.handler(({ input: { caseFileId, ...input }, context }) =>
    changeAnswer(saveReceipt(context, caseFileId, input)),
  ),

  remove: openCore.receipts.remove.handler(({ input: { caseFileId, id }, context }) =>
    changeAnswer(removeReceipt(context, caseFileId, id)),
  ),

  restore: openCore.receipts.restore.handler(({ input: { caseFileId, ...taken }, context }) =>
    changeAnswer(restoreReceipt(context, caseFileId, taken)),
  ),
};
