export const lifeStories = {
  title: "Les lignes de son histoire",
  intro:
    "À relire avec la personne, ligne par ligne, avant d'émettre : elle choisit ce qui reste, l'ordre et les mots. Dix lignes au plus.",
  proposed:
    "Ces lignes sont proposées à partir du dossier : ce qu'elle a dit elle-même, ce qui l'aide, ce qui est décidé avec elle. Rien de ce que d'autres ont dit sans elle.",
  chosen: "Ces lignes ont été choisies avec la personne.",
  line: "Ligne {{number}}",
  up: "Monter la ligne {{number}}",
  down: "Descendre la ligne {{number}}",
  remove: "Retirer la ligne {{number}}",
  removed: "Ligne {{number}} retirée.",
  add: "Ajouter une ligne",
  full: "Dix lignes : c'est le maximum.",
  empty: "Écrivez au moins une ligne.",
  save: "Garder ces lignes",
  back: "Revenir aux lignes proposées",
  backTitle: "Revenir aux lignes proposées ?",
  backText:
    "Les lignes choisies avec la personne laissent la place à celles que le dossier propose. L'historique les garde.",
} as const;
