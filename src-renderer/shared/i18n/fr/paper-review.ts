/** What the review of a paper before it is issued says (domain/paper-review.ts). It never keeps anybody from issuing. */
export const paperReview = {
  title: "À relire avant d'émettre",
  intro: "Rien de ceci n'empêche d'émettre : vous seul savez ce qui doit rester.",
  nothing: "Relecture avant d'émettre : rien à signaler.",
  reading: "Relecture en cours…",
  said: "« {{words}} », sous « {{section}} » : ",
  action: "Action « {{words}} » : ",
  place: "Revoir : {{place}}",
  placeOf: "Revoir « {{words}} » : {{place}}",
  findings: {
    topicNotToRaise: "c'est noté comme un sujet à ne pas aborder.",
    refusedNamed: "le dossier note un refus à ce sujet.",
    unknownPerson: "cette personne n'est pas dans le réseau du dossier.",
    actionWithoutWho: "la personne qui la porte a quitté le réseau.",
    actionWithoutDay: "elle n'a pas d'échéance.",
    actionOverdue: "son échéance est déjà passée.",
    voiceMissing: "La parole de la personne n'est pas notée pour cette concertation.",
    decisionsMissing: "Aucune décision n'est notée pour cette concertation.",
    carrierMissing: "Personne n'est encore désigné pour porter la suite.",
    civilName: "le nom d'usage est « {{name}} ».",
    absoluteWording: "un fait et une date en disent plus qu'un mot sans nuance.",
  },
} as const;
