/** What the review of a paper before it is issued says (domain/paper-review.ts). It never keeps anybody from issuing. */
export const paperReview = {
  title: "À relire avant d'émettre",
  intro: "Rien de ceci n'empêche d'émettre : vous seul savez ce qui doit rester.",
  nothing: "Relecture avant d'émettre : rien à signaler.",
  reading: "Relecture en cours…",
  said: "« {{words}} », sous « {{section}} »",
  action: "« {{words}} »",
  missing: "Compléter",
  goTo: "{{words}} (revoir : {{place}})",
  findings: {
    topicNotToRaise: "Le papier touche à un sujet noté comme à ne pas aborder :",
    refusedNamed: "Le papier nomme ce que vise un refus noté dans le dossier :",
    unknownPerson: "Quelqu'un est nommé qui n'est pas dans le réseau du dossier :",
    actionWithoutWho: "Action dont la personne responsable a quitté le réseau :",
    actionWithoutDay: "Action sans échéance :",
    actionOverdue: "Action dont l'échéance est déjà passée :",
    meetingPassed:
      "Le jour de cette réunion est passé : notez la nouvelle date, ou la réunion si elle a eu lieu.",
    voiceMissing: "La parole de la personne n'est pas notée pour cette concertation.",
    decisionsMissing: "Aucune décision n'est notée pour cette concertation.",
    carrierMissing: "Personne n'est encore désigné pour porter la suite.",
    civilName: "Le nom d'usage est « {{name}} », le papier dit :",
    absoluteWording: "Un fait et une date en disent plus qu'un mot sans nuance :",
  },
} as const;
