import { recordConsent } from "../services/consents.ts";
import { replacePart } from "../services/parts.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const consents = {
  record: openCore.consents.record.handler(({ input: { caseFileId, consent }, context }) =>
    changeAnswer(recordConsent(context, caseFileId, consent)),
  ),
};

export const consentOverrides = {
  save: openCore.consentOverrides.save.handler(
    ({ input: { caseFileId, consentOverride }, context }) =>
      changeAnswer(
        replacePart(context, caseFileId, {
          part: "consentOverride",
          form: "consentOverride",
          value: consentOverride,
        }),
      ),
  ),
};
