import { saveConsentOverride, reviewConsentOverride } from "../services/consent-overrides.ts";
import { recordConsent, withdrawConsent } from "../services/consents.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const consents = {
  record: openCore.consents.record.handler(({ input: { caseFileId, ...answer }, context }) =>
    changeAnswer(recordConsent(context, caseFileId, answer)),
  ),

  withdraw: openCore.consents.withdraw.handler(
    ({ input: { caseFileId, ...withdrawal }, context }) =>
      changeAnswer(withdrawConsent(context, caseFileId, withdrawal)),
  ),
};

export const consentOverrides = {
  save: openCore.consentOverrides.save.handler(
    ({ input: { caseFileId, consentOverride }, context }) =>
      changeAnswer(saveConsentOverride(context, caseFileId, consentOverride)),
  ),

  review: openCore.consentOverrides.review.handler(({ input: { caseFileId, review }, context }) =>
    changeAnswer(reviewConsentOverride(context, caseFileId, review)),
  ),
};
