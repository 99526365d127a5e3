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
    text: "Autour a trouvé une erreur dans le fichier de vos dossiers et n'y touche plus. Ne supprimez rien, et restaurez votre dernière sauvegarde.",
  },
  GIVEN_UP: {
    title: "Ce travail est interrompu",
    text: "Vous l'avez arrêté avant la fin. Rien n'a été perdu : vous pouvez le reprendre quand vous voulez.",
  },
  DICTIONARY_FULL: {
    title: "Le dictionnaire est plein",
    text: "Votre dictionnaire tient déjà 2 000 mots ; celui-ci n'y est pas ajouté. Retirez-en dans les réglages, puis réessayez.",
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
  NOT_IN_FORCE: {
    title: "Cet accord ou cette fiche ne vaut plus",
    text: "Rien n'a changé dans le dossier. Rouvrez cette page pour voir ce qui vaut aujourd'hui.",
  },
  ENDS_WHEN_DONE: {
    title: "Ce rappel ne s'efface pas",
    text: "Rien n'a changé dans le dossier. Une action se termine quand elle est faite ou abandonnée, une concertation prévue quand elle est enregistrée, déplacée ou retirée.",
  },
  NUMBER_TAKEN: {
    title: "Ce numéro de dossier est déjà pris",
    text: "Rien n'a été créé. Choisissez un autre numéro.",
  },
  ORGANISER_MISSING: {
    title: "Vos coordonnées manquent",
    text: "Rien n'a été créé. Remplissez « Mes coordonnées », puis recommencez.",
  },
  UNKNOWN_PROGRAMME: {
    title: "Ce dispositif est inconnu",
    text: "Rien n'a été créé. Choisissez un autre dispositif.",
  },
  UNKNOWN_VERSION: {
    title: "Cette version du dispositif est introuvable",
    text: "Rien n'a changé. Elle n'est pas dans ce coffre ; revenez à la liste des dispositifs.",
  },
  PROGRAMME_TAKEN: {
    title: "Ce repère est déjà celui d'un autre dispositif",
    text: "Rien n'a été créé. Choisissez un autre repère.",
  },
  PROGRAMME_REFUSED: {
    title: "Le dispositif n'a pas été importé",
    text: "Rien n'a été écrit : vos dispositifs sont intacts.",
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
    text: "Rien n'a changé dans le dossier ; ce que vous avez écrit est gardé comme brouillon. Pour le reprendre, rouvrez d'abord le dossier, en haut de la page.",
  },
  NOT_CLOSED: {
    title: "Ce dossier n'est pas clôturé",
    text: "Rien n'a changé : il n'y a rien à rouvrir. Une demande non éligible se revoit à l'étape Demande.",
  },
  FROZEN_CYCLE: {
    title: "Ce passage est figé",
    text: "Rien n'a changé dans le dossier. Un autre passage a commencé depuis : les concertations de celui-ci se lisent, mais ne se corrigent plus.",
  },
  AMENDMENT_REASON_MISSING: {
    title: "Dites pourquoi le plan change",
    text: "Rien n'a changé dans le dossier et votre texte est gardé comme brouillon. Un plan validé ne change qu'avec un motif : écrivez-le, puis enregistrez à nouveau.",
  },
  PLAN_CHANGED: {
    title: "Le plan a changé entre-temps",
    text: "Rien n'a changé dans le dossier et votre texte est gardé comme brouillon. Relisez la nouvelle version du plan, puis notez l'accord de chacun.",
  },
  ACTION_REFUSED: {
    title: "Cette action ne peut pas passer à cet état",
    text: "Rien n'a changé dans le dossier. Voici pourquoi :",
  },
  OUTCOME_REASON_MISSING: {
    title: "Dites pourquoi le passage s'arrête",
    text: "Rien n'a changé dans le dossier et votre texte est gardé comme brouillon. Écrivez le motif sous « Et maintenant », puis enregistrez à nouveau.",
  },
  NO_FUNDING_REQUEST: {
    title: "Il n'y a pas de demande d'intervention",
    text: "Rien n'a changé dans le dossier. Enregistrez d'abord la demande, puis notez la réponse.",
  },
  NOTHING_GRANTED: {
    title: "Aucun montant n'est accordé",
    text: "Rien n'a changé dans le dossier. Notez d'abord la décision qui accorde un montant, puis les justificatifs.",
  },
  NO_FEE_RATE: {
    title: "Aucun barème ne vaut pour cette concertation",
    text: "Rien n'a changé dans le dossier. Choisissez un barème en vigueur le jour de la concertation.",
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
  PAPER_CHANGED: {
    title: "Ce papier a changé entre-temps",
    text: "Rien n'a été émis. Relisez-le tel qu'il est maintenant, puis émettez-le.",
  },
  CORRECTION_MISSING: {
    title: "Dites ce qui est corrigé",
    text: "Rien n'a été émis. Une nouvelle version dit en tête ce qui a changé.",
  },
  ISSUED_ELSEWHERE: {
    title: "Ce papier a été émis ailleurs",
    text: "Il vient avec un dossier qu'on vous a confié : son fichier est resté dans le coffre de qui l'a émis. Demandez-le-lui, ou émettez une version corrigée.",
  },
  LOGO_REFUSED: {
    title: "Ce logo n'a pas été pris",
    text: "Rien n'a changé sur vos papiers. Choisissez une autre image.",
  },
  SIGNATURE_REFUSED: {
    title: "Cette signature n'a pas été prise",
    text: "Rien n'a changé sur vos papiers. Choisissez une autre image.",
  },
  NOT_ARCHIVABLE: {
    title: "Ce papier n'existe pas en version d'archivage",
    text: "Il contient une écriture ou un signe que la norme d'archivage (PDF/A) n'admet pas. Le PDF habituel reste disponible.",
  },
  FILES_EXIST: {
    title: "Ces fichiers sont déjà dans ce dossier",
    text: "Rien n'a été écrit et rien n'a été remplacé. Choisissez un autre dossier, ou déplacez d'abord ceux-ci :",
  },
  PDF_FAILED: {
    title: "Le papier n'a pas pu être mis en page",
    text: "Le dossier est intact. Réessayez ; si cela se répète, redémarrez Autour.",
  },
  VAULT_EXISTS: {
    title: "Un coffre existe déjà sur cet ordinateur",
    text: "Rien n'a été écrasé. Rechargez la page pour le déverrouiller.",
  },
  KEYCHAIN_REFUSED: {
    title: "Le trousseau n'a pas ouvert ce coffre",
    text: "Vos dossiers sont en sécurité. Tapez votre phrase de passe : le trousseau le rouvrira la prochaine fois.",
  },
  KEYCHAIN_UNAVAILABLE: {
    title: "Cet ordinateur n'a pas de trousseau qu'Autour puisse utiliser",
    text: "Rien n'a changé : votre phrase de passe ouvre toujours ce coffre.",
  },
  VAULT_IN_USE: {
    title: "Vos dossiers sont déjà ouverts ailleurs sur cet ordinateur",
    text: "Ils sont en sécurité. Fermez Autour là où il est ouvert, puis réessayez.",
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
  DATA_ROLLED_BACK: {
    title: "Ce coffre est plus ancien que la dernière fois",
    text: "Il y manque ce qui a été enregistré en dernier. Le fichier a peut-être été remplacé par une copie plus ancienne, à la main ou par un outil de synchronisation. Rien n'a été modifié.",
  },
  BACKUP_MISSING: {
    title: "Cette sauvegarde n'est plus là",
    text: "Vos dossiers n'ont pas changé. Son fichier a été déplacé ou effacé : remettez-le à sa place, ou choisissez une autre sauvegarde.",
  },
  BACKUP_INVALID: {
    title: "Cette sauvegarde est abîmée",
    text: "Vos dossiers n'ont pas changé. Ce fichier n'est pas une sauvegarde d'Autour, ou n'est plus tel qu'Autour l'a écrit : choisissez-en un autre.",
  },
  BACKUP_FOREIGN: {
    title: "Cette sauvegarde vient d'un autre coffre",
    text: "Vos dossiers n'ont pas changé. Choisissez une sauvegarde de ce coffre-ci.",
  },
  VAULT_OPEN: {
    title: "Un coffre est ouvert",
    text: "Rien n'a changé. Verrouillez d'abord Autour ; dans le coffre ouvert, une sauvegarde se restaure depuis la page « Sauvegardes ».",
  },
  NETWORK_FOLDER: {
    title: "Le coffre ne peut pas être sur le réseau",
    text: "Rien n'a été écrit. Une coupure du réseau au mauvais moment abîmerait vos dossiers. Choisissez un dossier qui est sur cet ordinateur.",
  },
  SECOND_FOLDER_MISSING: {
    title: "Ce dossier est introuvable",
    text: "Rien n'a changé. Branchez la clé, vérifiez le chemin complet du dossier, puis réessayez.",
  },
  SECOND_FOLDER_INSIDE: {
    title: "Ce dossier est celui d'Autour",
    text: "Rien n'a changé. Une copie au même endroit ne protège de rien : choisissez un dossier ailleurs, par exemple sur une clé USB.",
  },
  BACKUP_NEWER: {
    title: "Cette sauvegarde vient d'une version plus récente d'Autour",
    text: "Vos dossiers n'ont pas changé. Installez la dernière version d'Autour pour la restaurer.",
  },
  CONTACT_GONE: {
    title: "Cette fiche n'est plus dans le carnet",
    text: "Rien n'a été enregistré. Elle a été retirée du carnet d'adresses entre-temps.",
  },
  MAYBE_SAME: {
    title: "Quelqu'un du carnet lui ressemble",
    text: "Rien n'a été enregistré. Dites d'abord si c'est la même personne, puis enregistrez à nouveau.",
  },
  PERSON_KNOWN: {
    title: "Un dossier existe peut-être déjà pour cette personne",
    text: "Rien n'a été créé. Ouvrez ce dossier, ou dites que c'est quelqu'un d'autre, puis créez le dossier.",
  },
  NUMBER_DIFFERS: {
    title: "Ce n'est pas le numéro de ce dossier",
    text: "Rien n'a été effacé. Vérifiez le numéro, puis recommencez.",
  },
  KEPT_UNTIL_PAST: {
    title: "Cette date n'est pas à venir",
    text: "Rien n'a été enregistré. Choisissez un jour après aujourd'hui.",
  },
  TOO_MANY_SLOTS: {
    title: "Il y a déjà beaucoup de moments",
    text: "Ce moment n'a pas été ajouté. Retirez d'abord ceux qui ne conviennent à personne.",
  },
  NO_MEETING: {
    title: "Cette réunion n'est plus en cours",
    text: "Rien n'a changé. Elle a été terminée ou rangée entre-temps ; ce qui y était noté est dans le dossier.",
  },
  MEETING_UNFINISHED: {
    title: "La réunion ne peut pas encore être terminée",
    text: "Tout ce qui est noté est enregistré. Indiquez le lieu, et relisez les décisions.",
  },
  UNEXPECTED: {
    title: "Quelque chose d'imprévu s'est produit",
    text: "Ce qui était enregistré est intact. Réessayez ; si cela se répète, redémarrez Autour.",
  },
} as const;
