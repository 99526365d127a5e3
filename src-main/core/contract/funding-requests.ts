import { FundingRequest } from "#domain/funding-request.ts";
import { change } from "./base.ts";

export const fundingRequests = {
  save: change({ fundingRequest: FundingRequest }).errors({ INELIGIBLE: {} }),
};
