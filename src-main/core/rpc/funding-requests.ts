import { saveFundingRequest } from "../services/funding-requests.ts";
import { changeAnswer } from "./change-answer.ts";
import { openCore } from "./implementer.ts";

export const fundingRequests = {
  save: openCore.fundingRequests.save.handler(
    ({ input: { caseFileId, fundingRequest }, context }) =>
      changeAnswer(saveFundingRequest(context, caseFileId, fundingRequest)),
  ),
};
