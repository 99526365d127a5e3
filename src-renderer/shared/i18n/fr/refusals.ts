/** Per code of the contract: what happened, whether the data is safe, what to do. */
export const refusals = {
  LOCKED: {
    title: "Autour est verrouillé",
    text: "Vos dossiers sont en sécurité. Déverrouillez Autour pour continuer.",
  },
  DISK_FULL: {
    title: "Le disque est plein",
    text: "Ceci n'a pas été enregistré ; ce qui l'était déjà est intact. Libérez de la place sur l'ordinateur, puis réessayez.",
  },
  DISK_READONLY: {
    title: "Le disque refuse l'écriture",
    text: "Ceci n'a pas été enregistré ; ce qui l'était déjà est intact. Vérifiez que le dossier d'Autour n'est pas en lecture seule, puis réessayez.",
  },
  VAULT_DAMAGED: {
    title: "Le coffre est abîmé",
    text: "Autour a trouvé une erreur dans le fichier de vos dossiers et n'y touche plus. Fermez Autour, ne supprimez rien, et reprenez votre dernière copie de sauvegarde.",
  },
  NOT_FOUND: {
    title: "Ce dossier est introuvable",
    text: "Il n'est pas dans ce coffre. Revenez à la liste des dossiers.",
  },
  INVALID: {
    title: "Ceci ne peut pas être enregistré tel quel",
    text: "Rien n'a changé dans le dossier et votre texte reste à l'écran. Corrigez ce qui suit, puis enregistrez à nouveau.",
  },
  NOT_OPEN: {
    title: "Ce point n'est pas ouvert",
    text: "Rien n'a changé dans le dossier : ce point est déjà réglé ou déjà mis de côté.",
  },
  NUMBER_TAKEN: {
    title: "Ce numéro de dossier est déjà pris",
    text: "Rien n'a été créé. Choisissez un autre numéro.",
  },
  UNKNOWN_PROGRAMME: {
    title: "Ce dispositif est inconnu",
    text: "Rien n'a été créé. Choisissez un autre dispositif.",
  },
  GATE_CLOSED: {
    title: "La concertation ne peut pas encore être marquée comme tenue",
    text: "Votre texte est gardé comme brouillon. Voici ce qui manque :",
  },
  INELIGIBLE: {
    title: "La demande n'est pas éligible",
    text: "Rien n'a changé dans le dossier. Si la situation a évolué, revoyez d'abord la décision à l'étape Demande.",
  },
  CLOSED: {
    title: "Ce dossier est clôturé",
    text: "Rien n'a changé dans le dossier. Pour ouvrir un nouveau passage, changez d'abord la suite à l'étape Évaluation.",
  },
  NO_CYCLE: {
    title: "Aucun plan n'est en cours",
    text: "Rien n'a changé dans le dossier. Validez d'abord un plan.",
  },
  EXCHANGE_REFUSED: {
    title: "Le dossier n'a pas été importé",
    text: "Rien n'a été écrit : vos dossiers sont intacts.",
  },
  ALREADY_HERE: {
    title: "Ce dossier existe déjà",
    text: "Rien n'a été écrit : vos dossiers sont intacts.",
  },
  DOCUMENT_REFUSED: {
    title: "Ce papier ne peut pas encore être établi",
    text: "Le dossier est intact. Voici pourquoi :",
  },
  PDF_FAILED: {
    title: "Le papier n'a pas pu être mis en page",
    text: "Le dossier est intact. Réessayez ; si cela se répète, redémarrez Autour.",
  },
  VAULT_EXISTS: {
    title: "Un coffre existe déjà sur cet ordinateur",
    text: "Rien n'a été écrasé. Rechargez la page pour le déverrouiller.",
  },
  VAULT_IN_USE: {
    title: "Vos dossiers sont déjà ouverts dans une autre fenêtre",
    text: "Ils sont en sécurité. Fermez l'autre fenêtre d'Autour, puis réessayez.",
  },
  WRONG_PASSPHRASE: {
    title: "Ce n'est pas la bonne phrase de passe",
    text: "Vérifiez les majuscules et le clavier, puis réessayez.",
  },
  WEAK_PASSPHRASE: {
    title: "Cette phrase de passe est trop facile à deviner",
    text: "Rien n'a changé. Ajoutez un ou deux mots sans lien avec les autres, ou demandez une proposition.",
  },
  RECOVERY_CODE_MISTYPED: {
    title: "Il y a une faute de frappe dans ce code",
    text: "Comparez-le groupe par groupe avec votre papier : neuf groupes de quatre lettres ou chiffres, tous nécessaires.",
  },
  WRONG_RECOVERY_CODE: {
    title: "Ce code n'ouvre pas ce coffre",
    text: "Il est bien recopié, mais ce n'est pas le bon : peut-être un ancien code, ou celui d'un autre coffre.",
  },
  VAULT_MISSING: {
    title: "Le coffre est introuvable",
    text: "Le fichier de vos dossiers n'est plus à sa place. Si vous l'avez déplacé, remettez-le ; sinon, reprenez votre dernière copie de sauvegarde.",
  },
  KEYFILE_MISSING: {
    title: "La clé du coffre est introuvable",
    text: "Le coffre est là, mais pas le fichier de clé qui va avec. Remettez ce fichier à sa place ; sinon, reprenez votre dernière copie de sauvegarde.",
  },
  VAULT_NEWER: {
    title: "Ce coffre vient d'une version plus récente d'Autour",
    text: "Il n'a pas été touché. Installez la dernière version d'Autour pour l'ouvrir.",
  },
  UNEXPECTED: {
    title: "Quelque chose d'imprévu s'est produit",
    text: "Ce qui était enregistré est intact. Réessayez ; si cela se répète, redémarrez Autour.",
  },
} as const;
