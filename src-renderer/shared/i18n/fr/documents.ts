export const documents = {} as const;
export const documentRefusal = {
  ineligible: "",
  notIneligible: "",
  noConcertation: "",
  noObjective: "",
  noFundingRequest: "",
} as const;
