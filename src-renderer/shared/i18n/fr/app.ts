export const app = {
  name: "Autour",
  skipToContent: "Aller au contenu",
  home: "Autour — tous les dossiers",
  places: "Pages principales",
  caseFiles: "Dossiers",
  lock: "Verrouiller",
  lockHint: "Verrouiller (Ctrl+L)",
  lockAnywayTitle: "Verrouiller quand même ?",
  lockAnywayText:
    "Un brouillon n'a pas pu être écrit sur le disque. Si vous verrouillez maintenant, il sera perdu.",
  lockAnywayConfirm: "Verrouiller quand même",
  more: "Plus",
  unsavedDrafts: "Un brouillon n'est pas enregistré",
  leaving: "Verrouillage…",
  lostTitle: "Autour redémarre…",
  lostText:
    "Vos dossiers sont intacts, et ce que vous étiez en train d'écrire est gardé. Si cela dure, fermez cette fenêtre et relancez Autour.",
  occupiedTitle: "Autour est déjà ouvert dans une autre fenêtre",
  occupiedText:
    "Pour que rien ne s'écrase, une seule fenêtre à la fois. Fermez l'autre : celle-ci reprendra toute seule.",
  crashedTitle: "Cette page s'est arrêtée",
  crashedText: "Ce qui était enregistré est intact. Rechargez pour continuer.",
  reload: "Recharger",
  notFoundTitle: "Cette page n'existe pas",
  backHome: "Tous les dossiers",
} as const;
