/** What the dossier or the vault knows already, offered beside a field. */
export const known = {
  offers: "Déjà connu :",
  clarificationDay: "{{day}}, jour de la clarification",
} as const;
