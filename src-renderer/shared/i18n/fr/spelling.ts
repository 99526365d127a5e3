export const spelling = {
  title: "Orthographe",
  check: "Vérifier l'orthographe",
  note: "En français et dans la langue de l'écran, sur cet ordinateur : rien n'en sort. Les noms de vos dossiers et de votre carnet ne sont pas soulignés.",
  inBrowser: "Laisser le navigateur vérifier l'orthographe",
  browserNote:
    "Certains navigateurs envoient les textes à leur fabricant pour les vérifier. La fenêtre d'Autour vérifie l'orthographe sans internet.",
  learned: "Mots que vous avez ajoutés",
  noneLearned:
    "Aucun pour l'instant. Un clic droit sur un mot souligné permet de l'ajouter ; il est gardé dans votre coffre.",
  forget: "Retirer « {{word}} »",
  forgotten: "« {{word}} » est retiré du dictionnaire.",
} as const;
