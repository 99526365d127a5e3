export const erasures = {
  panelTitle: "Effacer ce dossier",
  panelText:
    "Quand il n'y a plus de raison de garder ce dossier, ou quand la personne le demande, vous pouvez l'effacer pour de bon.",
  erase: "Effacer ce dossier…",
  eraseNumber: "Effacer le dossier {{number}}",
  title: "Effacer le dossier {{number}}",
  goesTitle: "Ce qui disparaît, sans retour",
  goes: {
    everything: "tout le dossier : la personne, son réseau, les concertations, le plan, le suivi",
    history: "son historique, ses brouillons, ses rappels et ce que la recherche en avait retenu",
    address: "ses liens avec le carnet d'adresses",
  },
  staysTitle: "Ce qui reste",
  stays: {
    files: "les fichiers que vous aviez enregistrés et les papiers imprimés : détruisez-les aussi",
    contacts: "les professionnels du carnet d'adresses",
    trace:
      "un numéro tiré au hasard et la date de l'effacement, pour qu'aucune restauration ne ramène le dossier",
    named_one: "un autre dossier qui nomme cette personne : {{numbers}}",
    named_other: "{{count}} autres dossiers qui nomment cette personne : {{numbers}}",
    noBackup: "aucune sauvegarde de cet ordinateur ne contient ce dossier",
    backups_one:
      "une sauvegarde qui le contient, du {{newest}}. Elle disparaît au plus tard le {{day}}, si vous ouvrez Autour au moins deux jours par semaine",
    backups_other:
      "{{count}} sauvegardes qui le contiennent, du {{oldest}} au {{newest}}. Elles disparaissent au plus tard le {{day}}, si vous ouvrez Autour au moins deux jours par semaine",
  },
  exportFirst: "Si le dossier peut encore servir à quelqu'un, exportez-le d'abord.",
  typeNumber: "Pour confirmer, tapez le numéro du dossier : {{number}}",
  confirm: "Effacer pour de bon",
  erased: "Le dossier {{number}} est effacé.",
  backupsTitle: "Sauvegardes d'avant un effacement",
  backupsText_one:
    "Une sauvegarde, du {{newest}}, peut encore contenir ce que vous avez effacé. Elle disparaît au plus tard le {{day}}, si vous ouvrez Autour au moins deux jours par semaine.",
  backupsText_other:
    "{{count}} sauvegardes, du {{oldest}} au {{newest}}, peuvent encore contenir ce que vous avez effacé. Elles disparaissent au plus tard le {{day}}, si vous ouvrez Autour au moins deux jours par semaine.",
  purge: "Purger maintenant",
  purging: "Autour réécrit les sauvegardes, l'une après l'autre…",
  purgeText:
    "« Purger maintenant » réécrit chaque sauvegarde sans ce qui est effacé, et la vérifie avant de remplacer l'ancienne.",
  purged_one: "Une sauvegarde est réécrite, sans ce qui est effacé.",
  purged_other: "{{count}} sauvegardes sont réécrites, sans ce qui est effacé.",
  elsewhereAbsent:
    "Le dossier où vos sauvegardes sont copiées n'est pas branché : ses copies contiennent encore ce que vous avez effacé. Branchez-le, puis purgez à nouveau.",
  purgeAgain: "Purger à nouveau",
  unreadable_one:
    "Une sauvegarde est illisible : Autour n'a pas pu la réécrire. Personne ne peut la restaurer non plus ; supprimez-la à la main si vous voulez.",
  unreadable_other:
    "{{count}} sauvegardes sont illisibles : Autour n'a pas pu les réécrire. Personne ne peut les restaurer non plus ; supprimez-les à la main si vous voulez.",
  destroyTitle: "Détruire ce coffre",
  destroyText:
    "Pour quitter cet ordinateur, ou cesser ce travail : les clés sont détruites dans le coffre, dans ses sauvegardes sur cet ordinateur et dans le dossier où elles sont copiées, s'il est branché, puis les fichiers sont supprimés. Plus rien ne s'ouvre, même avec la phrase de passe ou le code de secours.",
  destroyElsewhere:
    "Une copie que vous avez mise ailleurs (clé USB, autre ordinateur) s'ouvre encore avec la phrase de passe : détruisez-la vous-même.",
  destroy: "Détruire ce coffre…",
  destroyWord: "DÉTRUIRE",
  destroyType: "Pour confirmer, tapez {{word}}",
  destroyPassphrase: "Votre phrase de passe",
  destroyConfirm: "Détruire le coffre et ses sauvegardes",
} as const;
