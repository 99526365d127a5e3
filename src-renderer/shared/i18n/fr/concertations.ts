export const concertations = {} as const;
export const holding = {
  Ineligible: "La demande n'est pas éligible.",
  ConsentMissing: "",
  TooFewProfessionals: "",
  PersonNotHeard: "",
} as const;
