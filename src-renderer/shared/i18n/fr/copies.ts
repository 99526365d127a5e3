/** Copies that name their reader, e-mail drafts, and what is printed for a meeting. */
export const copies = {
  open: "Un exemplaire par personne",
  openVersion: "Un exemplaire par personne de la version {{version}}",
  title: "{{name}}, version {{version}} : un exemplaire par personne",
  intro:
    "Chacun reçoit le papier tel qu'il a été émis, avec son nom au bas de chaque page. Les noms de fichiers ne disent rien de personne.",
  format: "Sous quelle forme",
  formats: { pdf: "Un PDF par personne", mail: "Un brouillon d'e-mail par personne" },
  mailWarning:
    "Un e-mail n'est pas un canal sûr, et le PDF joint n'est pas chiffré : qui ouvre la boîte peut le lire. Autour n'envoie rien ; ouvrez chaque brouillon dans votre messagerie, relisez l'adresse, puis envoyez.",
  languageFor: "Langue de l'exemplaire pour {{name}}",
  make: {
    pdf_one: "Enregistrer le PDF",
    pdf_other: "Enregistrer les {{count}} PDF",
    mail_one: "Préparer le brouillon",
    mail_other: "Préparer les {{count}} brouillons",
  },
  made: {
    pdf_one: "PDF enregistré.",
    pdf_other: "{{count}} PDF enregistrés.",
    mail_one: "Brouillon d'e-mail enregistré.",
    mail_other: "{{count}} brouillons d'e-mail enregistrés.",
  },
  progress: "Mise en page : {{done}} sur {{count}}",
  stop: "Arrêter",
  noteNow:
    "Les exemplaires sont prêts. Notez à qui vous les remettez ou les envoyez, et quel jour.",
  noteLater: "Noter plus tard",
  printAll: "Tout imprimer pour cette réunion",
  printIntro:
    "Tout sort en une seule impression, dans cet ordre. Un papier émis porte le nom de son destinataire ; un brouillon porte la mention « BROUILLON ».",
  meeting: "Pour quelle concertation",
  meetingHeld: "Concertation {{number}}",
  meetingComing: "Concertation {{number}}, à venir",
  printedAsDraft: "Pas encore émis : imprimé comme brouillon, sans nom",
  copiesOf: "Nombre d'exemplaires : {{name}}",
  bothSides: "J'imprime en recto verso",
  bothSidesHint: "Chaque exemplaire commence alors sur une nouvelle feuille.",
  print: "Imprimer",
  languages: "Langues de cette version",
  languagesHint:
    "Chaque langue donne un fichier du même contenu, sous le même numéro. Le français en fait toujours partie.",
} as const;
