export const vault = {
  welcome: "Bienvenue dans Autour",
  purpose:
    "Autour vous aide à organiser une concertation autour d'une personne, de la demande à l'évaluation. Tout reste sur cet ordinateur, sans internet.",
  encryption:
    "Vos dossiers sont chiffrés avec une phrase de passe que vous êtes seul à connaître. Si vous l'oubliez, personne ne pourra rouvrir vos dossiers, pas même nous : notez-la et gardez-la en lieu sûr.",
  passphraseSection: "Votre phrase de passe",
  passphrase: "Phrase de passe",
  passphraseHint:
    "Au moins 12 caractères. Quatre ou cinq mots sans lien entre eux sont un bon choix.",
  passphraseShort_one: "Encore {{count}} caractère.",
  passphraseShort_other: "Encore {{count}} caractères.",
  passphraseEnough: "Longueur suffisante.",
  passphraseEmpty: "Indiquez une phrase de passe d'au moins 12 caractères.",
  confirmation: "La même, encore une fois",
  confirmationEmpty: "Indiquez une deuxième fois la phrase de passe.",
  confirmationDiffers: "Les deux phrases de passe ne sont pas identiques.",
  writtenDown: "J'ai noté ma phrase de passe en lieu sûr",
  writtenDownEmpty: "Notez votre phrase de passe avant de continuer.",
  organiserSection: "Vous",
  organiserHint: "Demandé une seule fois : ceci figurera sur vos papiers.",
  create: "Créer mon coffre",
  creating: "Création du coffre chiffré…",
  unlockTitle: "Vos dossiers sont verrouillés",
  unlock: "Déverrouiller",
} as const;
