export const about = {
  title: "À propos d'Autour",
  version: "Version {{version}}",
  licenceTitle: "Licence",
  licence: "EUPL-1.2, la licence publique de l'Union européenne : Autour est un logiciel libre.",
  thirdPartyTitle: "Ce que d'autres ont écrit",
  thirdPartyWhat:
    "Autour contient des logiciels libres, des polices et des dictionnaires faits par d'autres. Les licences de Chromium, qui affiche la fenêtre, sont à côté du programme, dans le fichier LICENSES.chromium.html.",
  thirdPartyShow: "Voir la liste et les licences",
  thirdPartySearch: "Chercher un nom ou une licence",
  thirdPartyCount_one: "{{count}} élément",
  thirdPartyCount_other: "{{count}} éléments",
  thirdPartyText: "Licence de {{name}}",
  dataTitle: "Vos données",
  data: "Tout ce que vous écrivez reste sur cet ordinateur, dans un coffre chiffré par votre phrase de passe. Autour n'utilise pas internet : rien n'en sort, sauf les fichiers que vous enregistrez vous-même.",
  place: "Vos coffres se trouvent dans ce dossier :",
  inBrowser:
    "Autour est ouvert ici dans un navigateur, qui peut garder en mémoire un peu de ce qu'il a montré. Préférez la fenêtre d'Autour quand vous l'avez, et fermez le navigateur après avoir travaillé.",
  papersTitle: "Papiers",
  papersVerified: "Typst {{version}}, conformité PDF/UA-1 vérifiée",
  papers: "Typst {{version}}",
  diagnosticsTitle: "Si quelque chose ne va pas",
  diagnosticsWhat:
    "Autour note ce qui échoue, sans aucun mot de vos dossiers : ni nom, ni texte, ni numéro. Gardé quatorze jours, sur cet ordinateur.",
  diagnostics: "Copier le diagnostic",
  diagnosticsText:
    "Voici tout ce qui sera copié. Collez-le dans un message à la personne qui vous aide : rien ne part tout seul.",
  diagnosticsShown: "Diagnostic",
  diagnosticsCopy: "Copier",
  diagnosticsCopied: "Le diagnostic est copié.",
} as const;
