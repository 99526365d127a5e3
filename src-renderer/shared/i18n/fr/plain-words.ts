export const plainWords = {
  title: "En mots simples",
  intro:
    "À gauche, ce que dit le dossier. À droite, comment la page de la personne le dit. Une case vide : la page reprend le texte du dossier.",
  nothing: "Cette concertation n'a ni décision ni action à redire.",
  textOf: "En mots simples : {{original}}",
  placeholder: "Une phrase courte, à la personne : « vous »",
  stale:
    "Le texte du dossier a changé depuis : relisez. En attendant, la page reprend le texte du dossier.",
  save: "Garder ces mots",
} as const;
