export const vault = {
  welcome: "Bienvenue dans Autour",
  purpose:
    "Autour vous aide à organiser une concertation autour d'une personne, de la demande à l'évaluation. Tout reste sur cet ordinateur, sans internet.",
  hadVault: "Vous utilisiez déjà Autour ?",
  encryption:
    "Vos dossiers sont chiffrés avec une phrase de passe que vous êtes seul à connaître. Personne d'autre ne peut les rouvrir, pas même nous : notez-la et gardez-la en lieu sûr.",
  passphraseSection: "Votre phrase de passe",
  passphrase: "Phrase de passe",
  passphraseHint: "Au moins 12 caractères : plusieurs mots sans lien entre eux.",
  passphraseShort_one: "Encore {{count}} caractère.",
  passphraseShort_other: "Encore {{count}} caractères.",
  passphraseEnough: "Solide : elle résisterait à qui essaierait de la deviner.",
  passphraseGuessable: "Encore trop facile à deviner.",
  passphraseWeak:
    "Cette phrase est trop facile à deviner. Ajoutez un ou deux mots sans lien avec les autres.",
  passphraseEmpty: "Indiquez une phrase de passe d'au moins 12 caractères.",
  weakness: {
    personal: "Votre nom, votre organisation ou « Autour » sont les premières choses qu'on essaie.",
    common: "Elle contient un mot de passe que beaucoup de gens utilisent.",
    name: "Les prénoms et les noms de famille se devinent vite.",
    date: "Les dates et les années se devinent vite.",
    keyboard: "Les touches voisines du clavier se devinent vite.",
    sequence: "Les suites comme « abcd » ou « lundi mardi » se devinent vite.",
    repeat: "Ce qui se répète n'ajoute presque rien.",
    short: "Ajoutez un ou deux mots sans lien avec les autres.",
  },
  propose: "Proposer une phrase",
  proposeAnother: "Une autre phrase",
  proposeHint: "Sept mots tirés au hasard : impossibles à deviner.",
  proposalAdvice:
    "Pour la retenir, imaginez une petite histoire qui relie ces mots dans l'ordre. Notez-les sur un papier, puis retapez-les plus bas.",
  copy: "Copier",
  proposalCopied: "Phrase copiée. Autour l'effacera du presse-papiers en se verrouillant.",
  proposalCopiedInBrowser:
    "Phrase copiée. Une fois collée, copiez autre chose : un navigateur ne laisse pas Autour vider le presse-papiers.",
  proposalSelected: "La phrase est sélectionnée : faites Ctrl+C pour la copier.",
  confirmation: "La même, encore une fois",
  confirmationEmpty: "Indiquez une deuxième fois la phrase de passe.",
  confirmationDiffers: "Les deux phrases de passe ne sont pas identiques.",
  writtenDown: "J'ai noté ma phrase de passe en lieu sûr",
  writtenDownEmpty: "Notez votre phrase de passe avant de continuer.",
  create: "Créer mon coffre",
  creating: "Création du coffre chiffré…",
  unlockTitle: "Vos dossiers sont verrouillés",
  waitingFile: "Un fichier d'Autour vient d'être ouvert. Déverrouillez pour reprendre ce dossier.",
  unlock: "Déverrouiller",
  lostKnown: "Dernier enregistrement connu : le {{day}} à {{time}}.",
  lostKept: "Dans ce fichier, le dernier date du {{day}} à {{time}}.",
  lostAll: "Dans ce fichier, il n'y a plus aucun enregistrement.",
  lostCount_one: "Il manque {{count}} enregistrement.",
  lostCount_other: "Il manque {{count}} enregistrements.",
  lostAdvice:
    "Si vous l'ouvrez quand même, Autour repart de ce qui s'y trouve. Regardez ensuite la page « Sauvegardes » : une sauvegarde plus récente y est peut-être.",
  openAnyway: "Ouvrir quand même",
  backingUpBeforeUpdate:
    "Première ouverture après une mise à jour : Autour sauvegarde d'abord vos dossiers…",
  unlockByKeychain: "Ouvrir avec le trousseau de cet ordinateur",
  keychainAsleep:
    "Cette fois, tapez votre phrase de passe : le trousseau rouvrira ensuite ce coffre.",
  lockedBy: {
    idle: "Autour s'est verrouillé tout seul : personne n'y avait touché depuis un moment. Ce que vous écriviez est gardé.",
    sleep:
      "Autour s'est verrouillé parce que l'ordinateur se mettait en veille. Ce que vous écriviez est gardé.",
    session:
      "Autour s'est verrouillé en même temps que votre session. Ce que vous écriviez est gardé.",
  },
  idleSoon: "Autour se verrouille dans une minute",
  idleVerySoon: "Autour se verrouille dans trente secondes",
  idleStay: "Rester",
  idleTitle: "Verrouillage automatique",
  idleText:
    "Quand personne ne touche ni au clavier ni à la souris, Autour se verrouille. Ce que vous écriviez est gardé : vous le retrouvez avec votre phrase de passe.",
  idleMinutes: "Verrouiller après",
  idleMinutesOption_one: "{{count}} minute",
  idleMinutesOption_other: "{{count}} minutes",
  idleSaved_one: "Autour se verrouillera après {{count}} minute.",
  idleSaved_other: "Autour se verrouillera après {{count}} minutes.",
  forgotten: "J'ai oublié ma phrase de passe",

  chooseTitle: "Quel coffre voulez-vous ouvrir ?",
  chooseText: "Chaque coffre a sa propre phrase de passe.",
  newVault: "Nouveau coffre pour quelqu'un d'autre",
  otherVault: "Ouvrir un autre coffre",
  backToVaults_one: "Revenir au coffre de cet ordinateur",
  backToVaults_other: "Revenir aux coffres de cet ordinateur",
  unnamed: "Coffre {{id}}",
  label: "Nom du coffre",
  labelDefault: "Coffre du {{day}}",
  labelHint:
    "Ce nom se lit sans la phrase de passe : n'y mettez le nom d'aucune personne que vous suivez.",
  labelField: "Nom affiché avant l'ouverture",
  rename: "Changer le nom",
  renamed: "Le nom du coffre est changé.",

  recoverTitle: "Ouvrir avec le code de secours",
  recoverText:
    "Prenez la page imprimée de votre code de secours et recopiez-le ici. Vous choisirez ensuite une nouvelle phrase de passe.",
  recoverContinue: "Continuer",
  recoverBack: "Retour",
  recoverNewTitle: "Choisissez une nouvelle phrase de passe",
  recoverNewText:
    "Votre code est bon. La nouvelle phrase de passe remplace celle que vous avez oubliée ; votre code de secours reste valable.",
  recoverOpen: "Ouvrir mes dossiers",
  recoverNone:
    "Ce coffre n'a pas de code de secours : seule la phrase de passe peut l'ouvrir. Essayez les phrases que vous auriez pu choisir, avec et sans majuscules ; cherchez le papier où vous l'aviez notée.",

  holder: {
    desktop: "Ce coffre est ouvert dans la fenêtre d'Autour.",
    browser: "Ce coffre est ouvert dans un navigateur.",
    commandLine: "Une commande d'Autour travaille sur ce coffre.",
  },
  verification: "Vérification du coffre",
  verify: "Vérifier maintenant",
  verificationText:
    "Autour relit tout le coffre : chaque page du fichier, chaque renvoi, chaque mot de la recherche et la suite des enregistrements.",
  verifying: "Autour relit le coffre ; vous pouvez continuer à travailler.",
  verified: "Tout est en ordre.",
  faultWhole: "Le fichier du coffre est abîmé.",
  faultReferences_one: "{{count}} renvoi ne mène plus nulle part.",
  faultReferences_other: "{{count}} renvois ne mènent plus nulle part.",
  faultSearch: "La recherche ne trouve plus exactement ce qui est écrit.",
  faultOperation:
    "La suite des enregistrements a été modifiée hors d'Autour, à partir du numéro {{number}}.",
  faultAdvice:
    "Ne supprimez rien. Exportez vos dossiers, puis reprenez une sauvegarde d'avant, dans « Sauvegardes ».",

  securityTitle: "Sécurité du coffre",
  securityText: "Ce qui ouvre et ferme vos dossiers, et comment le changer.",
  passphraseSince: "En place depuis le {{day}}.",
  changePassphrase: "Changer de phrase de passe",
  currentPassphrase: "Votre phrase de passe actuelle",
  currentPassphraseEmpty: "Indiquez votre phrase de passe actuelle.",
  newPassphrase: "Nouvelle phrase de passe",
  changeText:
    "L'ancienne phrase n'ouvrira plus ce coffre. Une copie de sauvegarde plus ancienne s'ouvre encore avec la phrase de son époque.",
  changeConfirm: "Changer la phrase",
  passphraseChanged: "Votre phrase de passe est changée.",

  keychain: "Trousseau de cet ordinateur",
  keychainUnavailable:
    "Cet ordinateur n'a pas de trousseau qu'Autour puisse utiliser : la phrase de passe est demandée à chaque ouverture.",
  keychainWhat:
    "Le trousseau garde les mots de passe de votre session. Autour peut lui confier une clé : vous ouvrez alors vos dossiers sans taper votre phrase de passe. Elle est redemandée tous les sept jours et après chaque erreur, pour que vous ne l'oubliiez pas.",
  keychainRisk:
    "Quiconque se sert de votre session peut alors ouvrir vos dossiers. Ne l'activez pas sur un ordinateur que d'autres utilisent sous votre nom.",
  keychainOn:
    "Le trousseau peut ouvrir ce coffre. La phrase de passe est redemandée tous les sept jours et après chaque erreur.",
  keychainTurnOn: "Activer le trousseau",
  keychainTurnOff: "Désactiver le trousseau",
  keychainOnText: "Pour l'activer, tapez votre phrase de passe.",
  keychainOffText:
    "Pour le désactiver, tapez votre phrase de passe. Elle sera ensuite demandée à chaque ouverture.",
  keychainTurnedOn: "Le trousseau est activé.",
  keychainTurnedOff: "Le trousseau est désactivé.",

  databaseKey: "Clé de la base de données",
  databaseKeyWhat:
    "Vos dossiers ne dépendent pas d'Autour. Si un jour il ne s'ouvre plus, un informaticien peut lire leur fichier avec cette clé et un autre programme, SQLCipher 4.",
  databaseKeyShow: "Afficher la clé",
  databaseKeyWarning:
    "Qui a cette clé et le fichier de vos dossiers lit tout, même après un changement de phrase de passe : on ne peut pas la reprendre. Ne l'affichez que si vous en avez besoin, et jamais devant quelqu'un.",
  databaseKeyShown: "La voici, une seule fois. Son affichage est noté dans le journal des accès.",
  databaseKeyValue: "Clé, en hexadécimal",
  databaseKeyFile: "Fichier qu'elle ouvre",
  databaseKeyHide: "Masquer la clé",

  recoveryCode: "Code de secours",
  recoveryCodeHint: "Neuf groupes de quatre. Majuscules, espaces et tirets n'ont pas d'importance.",
  recoveryWhat:
    "Un code de secours est une deuxième clé, sur papier. Si vous oubliez votre phrase de passe, il rouvre vos dossiers. Sans lui, ils seraient perdus.",
  recoverySteps:
    "Le code s'affiche une seule fois : vous l'imprimez ou le recopiez à la main, puis vous le retapez pour vérifier qu'il est bien lisible.",
  recoveryOfferTitle: "Et si vous oubliez votre phrase de passe ?",
  recoveryLater: "Plus tard",
  recoveryPrepare: "Préparer mon code de secours",
  recoveryReminder: "Vous n'avez pas encore de code de secours",
  recoverySince: "En place depuis le {{day}}.",
  recoveryShow: "Afficher le code",
  recoveryReplace: "Remplacer le code",
  recoveryReplaceText:
    "Un nouveau code s'affiche une seule fois. Dès que vous l'aurez retapé, l'ancien n'ouvrira plus ce coffre : détruisez son papier.",
  recoveryRevoke: "Supprimer le code",
  recoveryRevokeText:
    "Le papier que vous avez gardé n'ouvrira plus ce coffre. Il ne restera que votre phrase de passe : l'oublier, ce sera tout perdre.",
  recoveryRevokeConfirm: "Supprimer ce code",
  recoveryRevoked: "Le code de secours est supprimé.",
  recoveryActivated: "Votre code de secours est en place.",
  recoverySheetTitle: "Code de secours d'Autour",
  recoverySheetDay: "Établi le {{day}}",
  recoveryQr: "Le même code, à lire avec un téléphone",
  recoverySheetWhat:
    "Ce code ouvre tous vos dossiers, comme votre phrase de passe. Qui trouve cette page et votre ordinateur peut les lire.",
  recoverySheetWhere:
    "Gardez cette page loin de l'ordinateur : un coffre, une armoire fermée à clé, chez une personne de confiance tenue au secret. Pas de photo, pas d'e-mail.",
  recoverySheetHow:
    "Pour vous en servir : à l'ouverture d'Autour, choisissez « J'ai oublié ma phrase de passe » et recopiez le code. Le carré contient le même code.",
  recoveryPrint: "Imprimer",
  recoveryKept: "Je l'ai sur papier",
  recoveryTypeBackTitle: "Retapez le code depuis votre papier",
  recoveryTypeBackText:
    "Cela prouve que le papier est complet et lisible. Le code n'ouvre rien tant que vous ne l'avez pas retapé.",
  recoveryShowAgain: "Revoir le code",
  recoveryActivate: "Mettre le code en place",
} as const;
