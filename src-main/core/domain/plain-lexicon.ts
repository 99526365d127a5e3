/**
 * Words of the French linter (`plain-language.ts`), as data. Chosen by hand: the jargon of the five seeds, of the example
 * dossiers and of social and health work in Belgium, with what one says instead; and the long words that everybody knows.
 */

/** Words and phrases of the trade, without accents or capitals, with what to say instead; null where it depends. */
export const jargon: ReadonlyMap<string, string | null> = new Map([
  ["concertation", "la réunion"],
  ["concertations", "les réunions"],
  ["beneficiaire", "vous"],
  ["beneficiaires", "les personnes"],
  ["usager", "vous"],
  ["usagers", "les personnes"],
  ["intervenant", "la personne qui aide"],
  ["intervenante", "la personne qui aide"],
  ["intervenants", "les personnes qui aident"],
  ["partenaire", "la personne qui aide"],
  ["partenaires", "les personnes qui aident"],
  ["dispositif", "l’aide"],
  ["reseau", "les personnes autour de vous"],
  ["referent", "la personne qui suit le plan"],
  ["referente", "la personne qui suit le plan"],
  ["coordinateur", "la personne qui suit le plan"],
  ["coordinatrice", "la personne qui suit le plan"],
  ["initiateur", "la personne qui organise"],
  ["initiatrice", "la personne qui organise"],
  ["case manager", "la personne qui organise"],
  ["casemanagement", "l’aide"],
  ["trajectoire", "le chemin"],
  ["trajet de soins", "les soins"],
  ["prise en charge", "l’aide"],
  ["prescriptrice", "la docteure qui donne les médicaments"],
  ["prescripteur", "le docteur qui donne les médicaments"],
  ["equitherapie", "les séances avec les chevaux"],
  ["psychotherapie", "les séances pour parler"],
  ["pedopsychiatrie", "le service des docteurs pour les jeunes"],
  ["psychiatrie", "le service pour le moral"],
  ["hospitalisation", "le séjour à l’hôpital"],
  ["admission", "l’entrée à l’hôpital ou dans le service"],
  ["ambulatoire", "sans dormir à l’hôpital"],
  ["residentiel", "où l’on dort"],
  ["domicile", "la maison"],
  ["evaluation", "faire le point"],
  ["evaluer", "faire le point"],
  ["reevaluer", "faire encore le point"],
  ["indication", null],
  ["modalites", "comment faire"],
  ["subsidiarite", null],
  ["objectif", "le but"],
  ["objectifs", "les buts"],
  ["echeance", "la date"],
  ["repit", "le repos"],
  ["hebdomadaire", "chaque semaine"],
  ["mensuel", "chaque mois"],
  ["mensuelle", "chaque mois"],
  ["quotidien", "chaque jour"],
  ["quotidienne", "chaque jour"],
  ["progressif", "petit à petit"],
  ["progressive", "petit à petit"],
  ["progressivement", "petit à petit"],
  ["intervention financiere", "de l’argent"],
  ["consentement", "l’accord"],
  ["adhesion", "l’accord"],
  ["discernement", null],
  ["anamnese", "l’histoire"],
  ["observance", null],
  ["compliance", null],
  ["clinique", null],
  ["multidisciplinaire", "de plusieurs métiers"],
  ["intersectoriel", "de plusieurs métiers"],
  ["synthese", "le résumé"],
  ["mandat", null],
  ["mettre en oeuvre", "faire"],
  ["mise en oeuvre", "faire"],
  ["mettre en place", "faire"],
  ["introduire une demande", "demander"],
  ["solliciter", "demander"],
  ["effectuer", "faire"],
  ["realiser", "faire"],
  ["beneficier", "recevoir"],
  ["transmettre", "donner"],
  ["remettre en main propre", "donner"],
  ["prealablement", "avant"],
  ["au prealable", "avant"],
  ["ulterieurement", "plus tard"],
  ["anterieurement", "avant"],
  ["notamment", "par exemple"],
  ["neanmoins", "mais"],
  ["toutefois", "mais"],
  ["cependant", "mais"],
  ["afin de", "pour"],
  ["afin que", "pour que"],
  ["en vue de", "pour"],
  ["au sein de", "dans"],
  ["dans le cadre de", "pour"],
  ["au niveau de", "dans"],
  ["en termes de", null],
  ["a l’issue de", "après"],
  ["suite a", "après"],
  ["ci-dessous", "plus bas"],
  ["ci-dessus", "plus haut"],
  ["ci-joint", "avec cette page"],
  ["susmentionne", null],
]);

/** Professions that few know by their name, without accents or capitals, with what somebody does. */
export const professions: ReadonlyMap<string, string> = new Map([
  ["pedopsychiatre", "docteur pour le moral des jeunes"],
  ["psychiatre", "docteur pour le moral"],
  ["equitherapeute", "aide avec des chevaux"],
  ["logopede", "aide à parler et à lire"],
  ["ergotherapeute", "aide pour les gestes de chaque jour"],
  ["psychomotricien", "aide à bien bouger"],
  ["psychomotricienne", "aide à bien bouger"],
  ["neuropediatre", "docteur du cerveau des enfants"],
  ["administrateur", "gère l’argent ou les papiers"],
  ["administratrice", "gère l’argent ou les papiers"],
]);

/** Long words that everybody knows, without accents; and the short ones that are written in capitals to insist. */
export const knownWords: ReadonlySet<string> = new Set(
  `aujourd’hui anniversaire appartement gouvernement mademoiselle
  professeur professeure professeurs maintenant longtemps lentement doucement seulement
  heureusement malheureusement tranquillement directement finalement simplement vraiment normalement exactement
  important importante importants importantes difficile difficiles difference differente differents
  intelligent intelligente interessant interessante tranquille agreable ensemble quelquefois beaucoup
  grand-mere grand-pere grands-parents beau-pere belle-mere petit-dejeuner apres-midi week-end week-ends rendez-vous
  vetements chaussures temperature television telephone telephoner telephones ordinateur internet
  restaurant supermarche boulangerie bibliotheque medicament medicaments pharmacie infirmier infirmiere
  hopital urgences ambulance docteur docteure medecin dentiste educateur educatrice educateurs assistante sociale
  apprendre comprendre comprends comprennent rencontrer accompagner accompagne reflechir expliquer demander commencer
  continuer choisissez choisissent reussissez travailler travaillez m’accompagne s’appelle
  septembre novembre decembre printemps vendredi mercredi dimanche
  ecole classe professeurs directeur directrice bruxelles
  problemes probleme organiser organise organisez preparation changement changements
  quelqu’un lorsqu’il puisqu’il jusqu’a presqu’ile prochaine prochaines derniere dernieres premiere premieres
  personne personnes quelques plusieurs toujours pourtant pourquoi comment combien
  connaissez connaissent entendent entendre attendre permission formation invitation invitations
  le la les un une des de du et ou mais pas plus non oui avant apres tout tous toute toutes moi toi lui elle on nous vous
  ils elles je tu il rien jamais encore aussi tres trop peu bien mal seul seule qui que quoi rien ici ok stop sos`
    .split(/\s+/u)
    .map((word) => word.replaceAll("'", "’")),
);

/** How texts about somebody name them; a text to them says « vous ». */
export const namesOfTheReader: ReadonlyArray<string> = [
  "le jeune",
  "la jeune",
  "du jeune",
  "au jeune",
  "la personne accompagnée",
  "le bénéficiaire",
  "la bénéficiaire",
  "du bénéficiaire",
  "l’usager",
  "l’usagère",
  "le patient",
  "la patiente",
  "l’intéressé",
  "l’intéressée",
];

/** January first. */
export const frenchMonths = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;
