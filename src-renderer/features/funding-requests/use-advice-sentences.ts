import { useTranslation } from "react-i18next";
import type { FundingAdvice } from "#domain/funding-request.ts";

/** The advice of the domain as sentences. */
export const useAdviceSentences = (advice: ReadonlyArray<FundingAdvice>): ReadonlyArray<string> => {
  const { t } = useTranslation();
  return advice.map((one) => {
    switch (one.type) {
      case "requirementUnanswered":
        return t("fundingRequests.advice.requirementUnanswered", {
          requirement: one.requirement,
        });
      case "samePriority":
        return t("fundingRequests.advice.samePriority", { priority: one.priority });
      case "priorContactMissing":
      case "noOtherFundingSought":
        return t(`fundingRequests.advice.${one.type}`);
    }
  });
};
