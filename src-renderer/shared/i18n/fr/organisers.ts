export const organisers = {
  title: "Mes coordonnées",
  intro:
    "Elles figurent sur les papiers des nouveaux dossiers. Les dossiers qui existent déjà gardent celles qu'ils ont.",
  name: "Prénom et nom",
  nameEmpty: "Indiquez votre nom.",
  function: "Fonction",
  functionHint: "Par exemple : organisatrice de concertation",
  functionEmpty: "Indiquez votre fonction.",
  organisation: "Organisation",
  organisationEmpty: "Indiquez votre organisation.",
  email: "E-mail",
  emailEmpty: "Indiquez une adresse e-mail.",
  phone: "Téléphone",
  phoneEmpty: "Indiquez un numéro de téléphone.",
  missing: "Vos papiers ne disent pas encore qui vous êtes.",
  missingLink: "Indiquer mes coordonnées",
  first:
    "D'abord, vos coordonnées : elles figurent sur chaque papier du dossier. La demande vient juste après.",
} as const;
