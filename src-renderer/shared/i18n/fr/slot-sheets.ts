export const slotSheets = {
  title: "Moments possibles, dossier {{number}}",
  intro:
    "Du meilleur au moins bon, au {{day}}. Feuille de travail de l'organisateur : elle ne se joint à aucune invitation.",
  columns: {
    moment: "Moment",
    coming: "Viennent",
    ifNeeded: "Si besoin",
    lost: "Perdus",
    toAsk: "À demander",
  },
  calendar: "Agenda (.ics)",
  calendarOf: "Enregistrer dans l'agenda (.ics) : {{slot}}",
  saved: "Enregistré pour l'agenda : {{slot}}. Le fichier ne nomme personne.",
  print: "Imprimer la liste",
} as const;
