export const reopenings = {
  closed: "Ce dossier est clôturé",
  closedOn: "Ce dossier est clôturé depuis le {{day}}",
  ending: "{{ending}}.",
  endingReason: "{{ending}}. Motif : {{reason}}",
  stays:
    "Concertations, plan, suivi et évaluation se lisent, mais ne changent plus tant qu'il n'est pas rouvert.",
  reopen: "Rouvrir le dossier",
  form: "Rouvrir ce dossier",
  reason: "Pourquoi le rouvrir ?",
  reasonHint: "Le passage reprend là où il s'était arrêté ; sa clôture reste dans l'historique.",
  reasonEmpty: "Écrivez la raison, en quelques mots.",
  reopened: "Dossier rouvert : le passage {{number}} reprend.",
  past: "Réouvertures",
  reopenedBy: "Rouvert le {{day}} par {{name}}",
  hadEnded: "Il avait pris fin : {{ending}}",
  hadEndedOn: "Il avait pris fin le {{day}} : {{ending}}",
  endedBecause: "Le motif d'alors : {{reason}}",
} as const;
