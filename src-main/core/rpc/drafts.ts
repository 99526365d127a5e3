import { discardDraft, getDraft, putDraft } from "../services/drafts.ts";
import { openCore } from "./implementer.ts";

export const drafts = {
  get: openCore.drafts.get.handler(({ input, context }) => getDraft(context, input)),

  put: openCore.drafts.put.handler(({ input: { values, ...key }, context, errors }) => {
    const put = putDraft(context, key, values);
    if (!put.ok) throw errors.NOT_FOUND();
    return put.value;
  }),

  discard: openCore.drafts.discard.handler(({ input, context }) => discardDraft(context, input)),
};
