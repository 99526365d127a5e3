/** One sentence per rule of the exchange format (domain/exchange-file.ts); forms use the same. */
export const problems = {
  unknownKey: "Ce champ n'existe pas dans le format.",
  missing: "Ce champ manque.",
  wrongType: "La valeur n'est pas du bon type (attendu : {{expected}}).",
  notInList: "La valeur ne fait pas partie de la liste (possibles : {{allowed}}).",
  empty: "Ce champ est vide.",
  tooSmall: "La valeur est trop petite (minimum : {{minimum}}).",
  tooBig: "La valeur est trop grande (maximum : {{maximum}}).",
  wrongFormat: "Ce n'est pas écrit sous la forme attendue.",
  tooLong: "Le texte est trop long (maximum : {{maximum}} caractères).",
  notNfc: "Le texte contient des accents mal composés.",
  danglingReference: "Ceci renvoie à « {{value}} », qui n'existe pas dans le dossier.",
  duplicateId: "« {{value}} » figure deux fois dans la liste.",
  supersedesForward: "Cette réponse en remplace une qui vient après elle (« {{value}} »).",
  notAMember: "« {{value}} » ne fait pas partie du réseau.",
  frozenCycle:
    "Le passage {{value}} est figé depuis que le suivant a commencé : son plan et son évaluation ne changent plus.",
  stepsIncomplete: "Il faut les six étapes, dans leur ordre.",
  lettersIncomplete: "Il faut les cinq lettres, dans leur ordre ({{allowed}}).",
  noCheck: "Aucune étape ne demande de vérification : choisissez-en au moins une.",
  rangeReversed: "La fin vient avant le début.",
  ageMissing: "Indiquez un âge minimum, un âge maximum, ou les deux.",
  unknownBlank: "Un champ entre accolades n'est pas connu (possibles : {{allowed}}).",
  amountMismatch: "Le montant n'est pas égal à la quantité multipliée par le prix unitaire.",
} as const;

export const exchangeRefusal = {
  TooLarge: "Ce fichier est trop gros (plus de 32 Mo) : ce n'est pas un dossier d'Autour.",
  TooDeep: "Ce fichier est construit de façon anormale et n'a pas été lu.",
  NotJson: "Ce fichier n'est pas lisible : il est abîmé ou ce n'est pas un dossier.",
  NotAutour: "Ce fichier n'est pas un dossier d'Autour.",
  NewerVersion:
    "Ce dossier vient d'une version plus récente d'Autour (format {{version}}). Mettez Autour à jour, puis réessayez.",
  Invalid: "Ce dossier contient des erreurs. Voici ce qu'il faut corriger à la source :",
} as const;

export const exchange = {
  problem: "{{path}} : {{sentence}}",
  import: "Importer un dossier",
  refusedTitle: "Le dossier n'a pas été importé",
  nothingWritten: "Rien n'a été écrit : vos dossiers sont intacts.",
  imported: "Dossier {{number}} importé.",
  replaceTitle: "Le dossier {{number}} existe déjà",
  replaceText:
    "Le remplacer par celui du fichier ? Tout ce qui se trouve aujourd'hui dans le dossier {{number}} sera remplacé.",
  replaceConfirm: "Remplacer",
  demonstration: "Essayer avec trois dossiers fictifs",
  demonstrationDone_one: "{{count}} dossier fictif ajouté.",
  demonstrationDone_other: "{{count}} dossiers fictifs ajoutés.",
  export: "Exporter le dossier",
  exportHint:
    "Un fichier avec tout le dossier, lisible par Autour et par une personne. Il n'est pas chiffré : ne l'envoyez que par une voie sûre.",
  exportConfirm: "Exporter quand même",
  exported: "Dossier exporté.",
} as const;
