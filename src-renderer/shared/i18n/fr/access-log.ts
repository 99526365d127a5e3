export const accessLog = {
  title: "Journal des accès",
  intro:
    "Qui ouvre le coffre, quels dossiers sont ouverts, ce qui en sort. Sans aucun nom ; gardé douze mois, dans le coffre.",
  panelText:
    "Autour note chaque ouverture du coffre et de chaque dossier, ce qui en sort, et les essais refusés.",
  see: "Voir le journal",
  more: "Voir la suite",
  gone: "dossier effacé",
  kind: {
    unlocked: "Coffre ouvert",
    unlockRefused: "Essai d'ouverture refusé",
    recovered: "Coffre ouvert avec le code de secours",
    keysChanged: "Clés du coffre changées",
    rawKeyShown: "Clé de la base montrée",
    caseFileOpened: "Dossier ouvert",
    caseFileExported: "Dossier exporté",
    paperViewed: "Papiers affichés",
    paperSaved: "Papier enregistré",
    paperPrinted: "Papier imprimé",
    accessPackMade: "Réponse à une demande d'accès",
    caseFileErased: "Dossier effacé",
    backupMade: "Sauvegarde faite",
    backupRestored: "Sauvegarde restaurée",
  },
} as const;
