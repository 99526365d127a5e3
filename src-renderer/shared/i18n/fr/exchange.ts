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
  notUnicode: "Le texte contient un caractère abîmé, qui ne peut pas être écrit.",
  notNfc: "Le texte contient des accents mal composés.",
  danglingReference: "Ceci renvoie à « {{value}} », qui n'existe pas dans le dossier.",
  duplicateId: "« {{value}} » figure deux fois dans la liste.",
  supersedesForward: "Cette réponse en remplace une qui vient après elle (« {{value}} »).",
  notAMember: "« {{value}} » ne fait pas partie du réseau.",
  namedInConsent:
    "« {{value}} » ne peut pas quitter le réseau : un accord ou un refus de la personne porte son nom. Indiquez plutôt la date de son départ.",
  notYet: "Ce jour n'est pas encore venu.",
  beforeIssue: "Ce jour est avant celui où le papier a été émis.",
  notIssuedIn: "Ce papier n'a pas été émis dans cette langue.",
  notTranslated: "Cette lettre n'existe qu'en français.",
  namesPerson:
    "L'objet ne nomme personne : n'importe qui peut le lire à l'écran ou sur l'enveloppe.",
  overrideUnwritten: "Ce papier n'est pas destiné à {{value}} : écrivez pourquoi il lui est remis.",
  issuedTwice:
    "Ce dossier a émis ici d'autres papiers sous les mêmes numéros : l'un ne peut pas remplacer l'autre. Importez le fichier comme un dossier à part.",
  beforeAnswer: "Ce jour vient avant l'accord lui-même.",
  limitsUnwritten: "Un accord avec limites dit lesquelles.",
  representativeUnnamed: "Le nom du représentant légal manque.",
  participationForAll: "L'accord de participer vaut pour la concertation entière.",
  reviewTooEarly: "La révision vient après la décision, à un jour encore à venir.",
  frozenCycle:
    "Le passage {{value}} est figé depuis que le suivant a commencé : son plan et son évaluation ne changent plus.",
  leavesBeforeJoining: "Le départ ne peut pas précéder l'arrivée ({{value}}).",
  replacesThemself: "{{value}} ne peut pas se remplacer.",
  replacementLoop:
    "Ces remplacements tournent en rond : {{value}} finit par se remplacer. Videz l'un d'eux.",
  stepsIncomplete: "Il faut les six étapes, dans leur ordre.",
  lettersIncomplete: "Il faut les cinq lettres, dans leur ordre ({{allowed}}).",
  noCheck: "Aucune étape ne demande de vérification : choisissez-en au moins une.",
  rangeReversed: "La fin vient avant le début.",
  ageMissing: "Indiquez un âge minimum, un âge maximum, ou les deux.",
  unknownBlank: "Un champ entre accolades n'est pas connu (possibles : {{allowed}}).",
  grantedNothing: "Accordée, mais sans montant : indiquez ce qui est accordé.",
  refusedNotZero: "Refusée, mais avec un montant : rien n'est accordé.",
  partlyNothing: "Accordée en partie : indiquez un montant plus grand que zéro.",
  partlyWhole: "Accordée en partie : le montant doit être plus petit que le total demandé.",
  reasonMissing: "Indiquez la raison donnée : tout n'est pas accordé.",
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
  conflictTitle: "Le dossier {{number}} existe déjà",
  conflictText:
    "Voici ce que le fichier changerait. « Avant » est ce qui se trouve ici, « Après » ce que le fichier apporte.",
  conflictSame:
    "Le fichier dit exactement la même chose que le dossier qui se trouve ici : il n'y a rien à importer.",
  conflictOpen: "Ouvrir le dossier {{number}}",
  differences: "Ce que le fichier changerait",
  replaceText:
    "Si vous remplacez, le dossier {{number}} devient celui du fichier ; ce qui s'y trouvait reste lisible dans l'historique.",
  draftsLost_one: "{{count}} formulaire commencé et pas encore enregistré sera abandonné.",
  draftsLost_other: "{{count}} formulaires commencés et pas encore enregistrés seront abandonnés.",
  keepBothText:
    "Si vous gardez les deux, le fichier devient un dossier à part, sous un autre numéro ; {{number}} ne change pas.",
  replaceConfirm: "Remplacer",
  keepBoth: "Garder les deux",
  dropTitle: "Déposez le fichier ici",
  dropHint: "Un dossier remis par un collègue, ou un dispositif.",
  oneAtATime: "Déposez un seul fichier à la fois.",
  openedTitle: "Reprendre ce fichier ?",
  openedText: "Vous avez ouvert « {{fileName}} » avec Autour.",
  openedHint:
    "Rien n'est encore écrit. Si son dossier existe déjà ici, vous verrez d'abord ce que le fichier changerait.",
  openedTake: "Reprendre",
  openedLeave: "Ne pas reprendre",
  demonstration: "Essayer avec trois dossiers fictifs",
  demonstrationDone_one: "{{count}} dossier fictif ajouté.",
  demonstrationDone_other: "{{count}} dossiers fictifs ajoutés.",
  export: "Exporter le dossier",
  forWhom: "Pour qui est ce fichier ?",
  colleague: "Pour un collègue qui utilise Autour",
  colleagueHint:
    "Tout le dossier : aussi les points mis de côté, les versions du plan, la décision de financement et les justificatifs.",
  anyone: "Pour la personne, ou pour un autre programme",
  anyoneHint:
    "Le format d'échange ouvert, version 1, lisible avec un simple éditeur de texte. Ce qu'il ne sait pas dire n'en fait pas partie.",
  includePrivate: "Emporter aussi mes notes privées",
  exportHint: "Le fichier n'est pas chiffré : ne l'envoyez que par une voie sûre.",
  exportConfirm: "Exporter",
  exported: "Dossier exporté.",
} as const;
