export const accessPacks = {
  open: "Répondre à une demande d'accès",
  title: "Répondre à une demande d'accès",
  intro:
    "La personne demande à voir ce que vous gardez sur elle. Autour prépare deux documents, séparés : son dossier complet, et les passages qui viennent d'autres personnes ou parlent d'elles, pour que vous décidiez de chacun avant de le remettre.",
  completeTitle: "1. Son dossier complet",
  completeText:
    "Tout le dossier, en clair et dans l'ordre, sans les passages de tiers, ni vos notes privées, ni ce que les participants ont reçu. Les brouillons n'y sont pas.",
  saveComplete: "Enregistrer le dossier complet",
  passagesTitle: "2. Les passages de tiers",
  passagesText:
    "Cochez ceux que vous voulez examiner. Le document laisse, sous chacun, de quoi noter « à transmettre » ou « à retirer », et pourquoi.",
  savePassages: "Enregistrer les passages cochés ({{count}})",
  noPassage: "Ce dossier ne contient aucun passage de tiers.",
  all: "Tout cocher",
  nothing: "Tout décocher",
  saved: "Le document est enregistré.",
  clear:
    "Ces fichiers ne sont pas chiffrés : remettez-les en main propre, ou par un moyen sûr, et effacez-les ensuite.",
  kind: {
    requesterAccount: "Récit de la personne qui a fait la demande",
    representativeReason: "Raison donnée par un représentant légal",
    topicNotToRaise: "Sujets à ne pas aborder",
    notToInvite: "Personnes à ne pas inviter",
    expectation: "Attentes d'autres membres du réseau",
    statement: "Paroles d'autres membres du réseau",
    divergence: "Divergences",
    reservation: "Réserves d'autres membres du réseau",
    journalWithOthers: "Journal : échanges avec d'autres",
    feedbackOfOther: "Désidératas et plaintes d'autres personnes",
    relativeContact: "Coordonnées de proches",
    strainedLink: "Liens difficiles avec des proches",
    privateNote: "Vos notes privées",
  },
} as const;
