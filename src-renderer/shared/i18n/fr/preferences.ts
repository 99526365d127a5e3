export const preferences = {
  title: "Apparence et langue",
  text: "Pour cet ordinateur, quel que soit le coffre ouvert.",
  language: "Langue",
  languageHint: "Vos papiers gardent leur propre langue, choisie pour chaque destinataire.",
  theme: "Thème",
  themes: {
    light: "Clair",
    dark: "Sombre",
    system: "Comme l'ordinateur",
  },
  textSize: "Taille du texte",
  textSizes: {
    normal: "Normale",
    large: "Grande",
    veryLarge: "Très grande",
  },
  livePaper: "Montrer l'aperçu du papier pendant la saisie",
  failed: "Ce choix n'a pas pu être gardé.",
} as const;
