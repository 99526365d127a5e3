export const fundingRequests = {} as const;
