export const about = {
  title: "À propos d'Autour",
  version: "Version {{version}}",
  licenceTitle: "Licence",
  licence: "EUPL-1.2, la licence publique de l'Union européenne : Autour est un logiciel libre.",
  dataTitle: "Vos données",
  data: "Tout ce que vous écrivez reste sur cet ordinateur, dans un coffre chiffré par votre phrase de passe. Autour n'utilise pas internet : rien n'en sort, sauf les fichiers que vous enregistrez vous-même.",
  papersTitle: "Papiers",
  papersVerified: "Typst {{version}}, conformité PDF/UA-1 vérifiée",
  papers: "Typst {{version}}",
} as const;
