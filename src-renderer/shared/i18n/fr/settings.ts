export const settings = {
  title: "Réglages",
  text: "Tout ce qui se règle, au même endroit.",
  organiserText:
    "Votre nom, vos coordonnées et votre signature, tels qu'ils figurent sur vos papiers.",
  logoTitle: "Logo du réseau",
  logoText: "En tête des papiers, pour chaque dispositif : ouvrez le dispositif pour le choisir.",
  programmesText: "Les mots, les conditions, les montants et les lettres de chaque dispositif.",
  securityText: "Phrase de passe, code de secours, verrouillage automatique.",
  backupsText: "Quand la dernière a été faite, où elles sont, et comment en reprendre une.",
  retentionText: "Ce qui n'a plus besoin d'être gardé.",
  keyboardTitle: "Clavier",
  keyboardText: "Tout ce qui se fait sans la souris.",
} as const;
