export const letters = {
  title: "Le texte de cette lettre",
  intro:
    "Il vient du dispositif. Vous pouvez l'adapter pour ce dossier avant d'émettre la lettre ; un papier déjà émis ne change pas.",
  edit: "Adapter le texte",
  save: "Enregistrer le texte",
  subject: "Objet",
  body: "Texte",
  blanks:
    "Ce qui est entre accolades est rempli d'après le dossier. L'objet ne nomme personne. Champs possibles : {{blanks}}.",
  unknownBlank: "{ {{blank}} } n'est pas un champ possible ici.",
  namesPerson: "L'objet nomme la personne : n'importe qui peut le lire.",
  source: {
    dossier: "adapté pour ce dossier",
    programme: "texte du dispositif",
    standard: "traduction d'Autour : le dispositif n'en a pas",
  },
  back: "Revenir au texte du dispositif",
  backOf: "Revenir au texte du dispositif : {{language}}",
  backDone: "{{language}} : le texte du dispositif est de retour.",
} as const;
