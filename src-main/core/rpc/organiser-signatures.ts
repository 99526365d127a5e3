import {
  chooseIsPrinted,
  getSignature,
  removeSignature,
  saveSignature,
} from "../services/organiser-signatures.ts";
import { openCore } from "./implementer.ts";

export const organiserSignatures = {
  get: openCore.organiserSignatures.get.handler(({ context }) => getSignature(context)),

  save: openCore.organiserSignatures.save.handler(async ({ input, context, errors }) => {
    const saved = await saveSignature(context, input);
    if (!saved.ok) throw errors.SIGNATURE_REFUSED({ data: { reason: saved.error.reason } });
    return saved.value;
  }),

  print: openCore.organiserSignatures.print.handler(({ input, context }) =>
    chooseIsPrinted(context, input.isPrinted),
  ),

  remove: openCore.organiserSignatures.remove.handler(({ context }) => removeSignature(context)),
};
