export const activityReports = {
  title: "Rapport d'activité",
  intro:
    "Des nombres, et rien qui désigne quelqu'un : un nombre inférieur à 5 n'est pas dit, ni ce qui permettrait de le calculer.",
  year: "Année",
} as const;
