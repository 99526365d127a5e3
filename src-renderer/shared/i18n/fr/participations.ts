export const participations = {
  title: "Comment participer à la concertation",
  intro: "Ce que souhaite la personne. Venir n'est qu'une façon d'avoir la parole.",
  manner: "La personne souhaite…",
  wishes: "Ce qu'elle demande pour que cela se passe bien",
  wishesHint: "Dans ses mots : qui lit à sa place, une pause, une place près de la porte…",
  contraIndication: "Si sa présence est contre-indiquée, pourquoi",
  contraIndicationHint: "Laissez vide si rien ne s'y oppose.",
  save: "Enregistrer",
} as const;
