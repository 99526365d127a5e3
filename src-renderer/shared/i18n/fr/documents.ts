export const documents = {
  title: "Papiers",
  kinds: {
    synthesisNote: "Note de synthèse",
    fundingRequest: "Demande d'intervention financière",
  },
  purposes: {
    synthesisNote: "Ce qui s'est dit et décidé à la dernière concertation, avec le plan.",
    fundingRequest: "La note, la justification, les montants demandés et à qui les verser.",
  },
  show: "Afficher",
  shown: "Affiché ci-dessous",
  notYet: "Pas encore",
  draftsLeftOut:
    "Une partie de ce dossier est encore en brouillon : les papiers montrent seulement ce qui est enregistré.",
  preparing: "Mise en page…",
  preview: "Aperçu : {{name}}",
  page: "{{name}}, page {{number}} sur {{count}}",
  pageCount_one: "{{count}} page",
  pageCount_other: "{{count}} pages",
  zoom: "{{zoom}} %",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  print: "Imprimer",
  save: "Enregistrer le PDF",
  saved: "PDF enregistré.",
  notClaimed:
    "Sur cet ordinateur, les PDF sont structurés mais leur conformité à la norme d'accessibilité PDF/UA n'a pas pu être vérifiée.",
} as const;

/** Why a paper may not be made (domain/document.ts). */
export const documentRefusal = {
  ineligible:
    "La demande n'est pas éligible : elle donne lieu à une réorientation, pas à une note ni à une demande d'intervention.",
  notIneligible: "La demande n'a pas été déclarée non éligible : il n'y a pas à réorienter.",
  noConcertation: "Aucune concertation n'a encore été tenue.",
  noObjective: "Le plan n'a pas encore d'objectif.",
  noFundingRequest: "Aucune demande d'intervention financière n'a encore été préparée.",
} as const;
