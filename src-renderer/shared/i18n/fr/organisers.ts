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
  signature: "Ma signature",
  signatureIntro:
    "Tracez-la avec la souris, un stylet ou le doigt. Sans rien tracer, choisissez une image de votre signature (PNG ou JPEG).",
  signatureStays:
    "Elle reste chiffrée dans votre coffre et ne part jamais avec un dossier que vous confiez.",
  signaturePad: "Feuille où tracer votre signature",
  signatureSave: "Enregistrer ma signature",
  signatureStartAgain: "Recommencer",
  signatureChoose: "Choisir une image…",
  signatureDraw: "La tracer à nouveau",
  signatureRemove: "Retirer",
  signatureSaved: "Votre signature est enregistrée.",
  signatureRemoved: "Votre signature est retirée.",
  signatureAlt: "Signature de {{name}}",
  signaturePrint: "Imprimer ma signature sur mes papiers",
  signaturePrintHint:
    "Au-dessus de votre nom, là où c'est vous qui signez, dans les dossiers à votre nom. Jamais à la place de quelqu'un d'autre. Les papiers déjà émis ne changent pas.",
  signatureOfAnother:
    "Cette signature est celle de {{name}}. Vos coordonnées portent un autre nom : elle ne s'imprime plus.",
  signatureStillMine: "C'est bien la mienne",
  signatureRefused: "Cette image n'a pas été prise",
  signatureNothingWritten: "Rien n'a changé sur vos papiers.",
} as const;

/** Why a picture does not become the signature (domain/picture.ts). */
export const signatureRefusal = {
  tooLarge: "Cette image est trop lourde (plus de 300 ko). Recadrez-la autour de la signature.",
  notAnImage: "Ce fichier n'est pas une image PNG ou JPEG.",
  tooManyPixels: "Cette image est trop grande : 4 000 pixels au plus de chaque côté.",
  printersInks: "Cette image JPEG est en couleurs d'imprimerie (CMJN). Choisissez un PNG.",
  unsafeDrawing: "Ce fichier contient autre chose qu'un dessin. Choisissez un PNG ou un JPEG.",
  unreadable: "Cette image est abîmée : elle ne peut pas être dessinée.",
} as const;
