export const backups = {
  title: "Sauvegardes",
  text: "Chaque jour, à la première ouverture, Autour garde une copie chiffrée de tous vos dossiers. S'il arrive quelque chose, vous pouvez revenir à l'une d'elles.",
  lastTitle: "Dernière sauvegarde",
  moment: "{{day}} à {{time}}",
  caseFiles_one: "{{count}} dossier",
  caseFiles_other: "{{count}} dossiers",
  megabytes: "{{size}} Mo",
  none: "Il n'y a pas encore de sauvegarde. La première se fera à votre prochaine ouverture, ou tout de suite si vous le souhaitez.",
  make: "Sauvegarder maintenant",
  made: "Vos dossiers sont sauvegardés, et la copie est vérifiée.",
  failedTitle: "La sauvegarde du jour n'a pas pu se faire",
  failedText:
    "Vos dossiers sont intacts. Vérifiez qu'il reste de la place sur l'ordinateur, puis choisissez « Sauvegarder maintenant ».",
  undoTitle: "Annuler la dernière restauration",
  undoText:
    "Ce que la restauration a remplacé est gardé 30 jours : l'état de vos dossiers le {{moment}}.",
  undo: "Revenir à cet état",
  listTitle: "Toutes les sauvegardes",
  listText:
    "Les dix dernières restent, puis une par jour et une par semaine sur deux mois environ. Les plus anciennes s'effacent d'elles-mêmes.",
  reason: {
    daily: "Sauvegarde du jour",
    operations: "Après 200 enregistrements",
    requested: "À votre demande",
    beforeMigration: "Avant une mise à jour",
    beforeRestore: "Avant une restauration",
  },
  unreadable: "Sauvegarde illisible",
  unreadableText: "{{name}} est abîmée ou vient d'un autre coffre.",
  restore: "Restaurer…",
  restoreOf: "Restaurer la sauvegarde du {{moment}}",
  restoreTitle: "Restaurer une sauvegarde",
  copying: "Autour copie la sauvegarde dans ce dossier…",
  making: "Autour fait la sauvegarde, puis la relit en entier…",
  restoring: "Autour restaure la sauvegarde. Jusqu'à la fin, vos dossiers restent comme ils sont.",
  verifying: "Autour vérifie la sauvegarde en entier…",
  verified: "La sauvegarde du {{moment}} est complète et lisible.",
  contains_one: "Elle contient {{count}} dossier",
  contains_other: "Elle contient {{count}} dossiers",
  lastChange: "dernier changement le {{day}}",
  olderBy_one: "plus ancienne de {{count}} modification",
  olderBy_other: "plus ancienne de {{count}} modifications",
  same: "Vos dossiers y sont les mêmes qu'aujourd'hui.",
  comeBack: "Reviendraient",
  disappear: "Disparaîtraient",
  change: "Redeviendraient comme à ce moment-là",
  wholeVault:
    "Tout revient à ce moment : les dossiers, le carnet d'adresses, les dispositifs et les brouillons. Votre phrase de passe reste celle d'aujourd'hui.",
  safetyNet:
    "L'état actuel est d'abord sauvegardé : vous pourrez y revenir pendant 30 jours, depuis cette page.",
  restoreConfirm: "Restaurer cette sauvegarde",
  restored: "Vos dossiers sont revenus à leur état du {{moment}}.",
  safeTitle: "Où sont les sauvegardes ?",
  safeText: "Les sauvegardes de cet ordinateur sont dans ce dossier :",
  safeDetail:
    "Elles sont chiffrées, ici comme ailleurs : sans votre phrase de passe ou votre code de secours, personne ne peut les lire.",

  drillDone: "Exercice de restauration du {{day}} : réussi",
  drillFailed: "Exercice de restauration du {{day}} : échoué",
  drillFailedTitle: "La dernière sauvegarde n'a pas pu être relue",
  drillFailedText:
    "Vos dossiers ouverts sont intacts. Choisissez « Sauvegarder maintenant » pour en faire une autre. Autour refera l'exercice dans un mois ; si l'échec se répète, le disque s'use peut-être.",

  elsewhereTitle: "Une copie ailleurs",
  elsewhereText:
    "Si l'ordinateur est perdu, volé ou en panne, seule une copie gardée ailleurs rend vos dossiers : sur une clé USB, par exemple.",
  lastCopy: "Dernière copie ailleurs : le {{day}}",
  neverCopied: "Aucune sauvegarde n'a encore été copiée ailleurs.",
  folderState: {
    absent:
      "Ce dossier n'est pas là pour le moment. Branchez la clé : la copie se fera à la prochaine sauvegarde.",
    current: "La dernière sauvegarde y est, vérifiée.",
    behind: "La dernière sauvegarde n'y est pas encore : choisissez « Sauvegarder maintenant ».",
  },
  copyFailedTitle: "La copie n'a pas pu se faire",
  copyFailedText:
    "La sauvegarde de cet ordinateur est bonne. Vérifiez qu'il reste de la place dans ce dossier et qu'il accepte l'écriture.",
  sameDisk:
    "Ce dossier est sur le même disque que vos dossiers : il ne vous protège pas d'une perte de l'ordinateur.",
  chooseFolder: "Choisir un dossier…",
  changeFolder: "Choisir un autre dossier…",
  folderPath: "Chemin du dossier",
  folderPathHint:
    "Par exemple E:\\Autour, ou /media/vous/CLE/Autour. Copiez-le depuis l'explorateur de fichiers.",
  useFolder: "Copier dans ce dossier",
  folderChosen: "Chaque sauvegarde sera aussi copiée dans ce dossier.",
  stopCopying: "Ne plus y copier",
  copyingStopped: "Les sauvegardes ne sont plus copiées ailleurs. Les copies faites y restent.",
  saveCopy: "Enregistrer une copie…",
  saveCopyHint: "La sauvegarde la plus récente, vérifiée, là où vous voulez.",
  copySaved: "La copie est enregistrée.",

  chooseFile: "Restaurer depuis un fichier…",
  receivingTitle: "Lecture du fichier",
  receiving: "Autour copie le fichier avant de le vérifier.",

  notice: {
    failed: "La sauvegarde du jour n'a pas pu se faire",
    drillFailed: "La dernière sauvegarde n'a pas pu être relue",
    notCopied_one: "Pas copié ailleurs depuis {{count}} jour",
    notCopied_other: "Pas copié ailleurs depuis {{count}} jours",
    neverCopied: "Vos sauvegardes n'ont jamais été copiées ailleurs",
    putOff: "Me le rappeler demain",
  },

  syncTool: {
    onedrive: "OneDrive",
    dropbox: "Dropbox",
    icloud: "iCloud",
    googleDrive: "Google Drive",
    nextcloud: "Nextcloud",
    other: "un logiciel",
  },
  synced: {
    vaultTitle: "Vos dossiers sont dans un endroit synchronisé par {{tool}}",
    vault:
      "Un logiciel de synchronisation peut déplacer un fichier pendant qu'Autour y écrit, ou en remettre une version ancienne : des dossiers pourraient s'abîmer. Il envoie aussi ces fichiers, chiffrés, sur d'autres ordinateurs. Placez plutôt Autour dans un dossier qui reste sur cet ordinateur.",
    secondFolderTitle: "Ce dossier est synchronisé par {{tool}}",
    secondFolder:
      "Les sauvegardes y sont chiffrées et chacune est un fichier à part : c'est acceptable. Mais ce logiciel peut les retirer de cet ordinateur ou les envoyer ailleurs ; une clé USB gardée par vous est plus sûre.",
  },

  closedOffer: "Restaurer une sauvegarde…",
  closedText:
    "Prenez une sauvegarde d'Autour : sur votre clé USB, sur un autre disque, ou l'une de celles de cet ordinateur.",
  closedFound: "Sauvegardes trouvées sur cet ordinateur",
  closedChooseFile: "Choisir un fichier…",
  closedReceived: "Le fichier que vous avez choisi",
  closedPassphrase: "Phrase de passe",
  closedPassphraseHint: "Celle que vous aviez le jour de cette sauvegarde.",
  closedCode: "Code de secours",
  closedCodeHint: "Celui que vous aviez le jour de cette sauvegarde.",
  closedUseCode: "Utiliser le code de secours",
  closedUsePassphrase: "Utiliser la phrase de passe",
  closedVerify: "Vérifier la sauvegarde",
  closedAside:
    "Vous retrouverez vos dossiers tels qu'ils étaient ce jour-là. Le coffre qui est là maintenant est mis de côté, à la même place, sous un autre nom : rien n'est effacé.",
  closedNew: "Autour en fera votre coffre sur cet ordinateur.",
  closedBack: "Retour",
} as const;
