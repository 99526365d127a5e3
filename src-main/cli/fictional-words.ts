import type { MemberCategory, NetworkMember } from "#domain/network-member.ts";

/** What the invented dossiers are made of. No name, street or service here exists; every address ends in `.example`. */

export const givenNames = [
  "Aïcha",
  "Anaëlle",
  "Baptiste",
  "Bilal",
  "Céleste",
  "Chloé",
  "Côme",
  "Djamila",
  "Éloïse",
  "Emre",
  "Fatou",
  "Gaëtan",
  "Hélène",
  "Ilyas",
  "Inès",
  "Jean-Noël",
  "Kelly",
  "Léandre",
  "Lucie",
  "Maëlle",
  "Mathéo",
  "Naïm",
  "Noémie",
  "Océane",
  "Oscar",
  "Pénélope",
  "Quentin",
  "Rachida",
  "Sacha",
  "Siméon",
  "Tess",
  "Ulysse",
  "Victoire",
  "Wassim",
  "Yasmina",
  "Zoé",
] as const;

const nameBeginnings = ["Bel", "Clair", "Haut", "Mont", "Neuf", "Petit", "Roch", "Val", "Vert"];
const nameEndings = ["aigle", "bois", "champ", "feuille", "lune", "mare", "ruisseau", "sable"];

/** Seventy-two family names, each visibly made up. */
export const familyNames = nameBeginnings.flatMap((beginning) =>
  nameEndings.map((ending) => `${beginning}${ending}-Fictif`),
);

export const streets = [
  "Rue du Conte",
  "Avenue de l'Exemple",
  "Chemin du Tienne-Inventé",
  "Place de la Fable",
  "Sint-Fictievestraat",
  "Clos des Hypothèses",
] as const;

export interface Place {
  readonly postcode: string;
  readonly city: string;
}

export const placesByProgramme = {
  brusano: [
    { postcode: "1000", city: "Bruxelles" },
    { postcode: "1030", city: "Schaerbeek" },
    { postcode: "1070", city: "Anderlecht" },
    { postcode: "1080", city: "Molenbeek-Saint-Jean" },
    { postcode: "1180", city: "Uccle" },
  ],
  kirikou: [
    { postcode: "5000", city: "Namur" },
    { postcode: "5100", city: "Jambes" },
    { postcode: "5300", city: "Andenne" },
    { postcode: "5500", city: "Dinant" },
    { postcode: "5590", city: "Ciney" },
  ],
  archipel: [
    { postcode: "1300", city: "Wavre" },
    { postcode: "1340", city: "Ottignies" },
    { postcode: "1400", city: "Nivelles" },
    { postcode: "1420", city: "Braine-l'Alleud" },
    { postcode: "1480", city: "Tubize" },
  ],
} as const satisfies Readonly<Record<string, ReadonlyArray<Place>>>;

export const languages = ["français", "nederlands", "türkçe", "العربية", "polski"] as const;

interface Role {
  readonly role: string;
  readonly category: MemberCategory;
  readonly secrecy: NetworkMember["secrecy"];
  readonly organisation: string | null;
}

const role = (
  name: string,
  category: MemberCategory,
  secrecy: NetworkMember["secrecy"],
  organisation: string | null = null,
): Role => ({ role: name, category, secrecy, organisation });

export const relatives: ReadonlyArray<Role> = [
  role("Mère", "natural", "none"),
  role("Père", "natural", "none"),
  role("Grand-mère", "natural", "none"),
  role("Grand frère", "natural", "none"),
  role("Tante", "natural", "none"),
  role("Voisine", "natural", "none"),
  role("Parrain", "natural", "discretion"),
];

export const professionals: ReadonlyArray<Role> = [
  role("Psychologue", "mentalHealth", "professional", "Centre fictif La Passerelle"),
  role("Médecin généraliste", "frontline", "professional", "Maison médicale fictive du Parc"),
  role("Assistante sociale", "social", "professional", "Service social fictif des Quatre-Vents"),
  role("Éducateur référent", "social", "professional", "AMO fictive Le Gué"),
  role("Infirmière à domicile", "frontline", "professional", "Soins fictifs du Tilleul"),
  role("Pédopsychiatre", "mentalHealth", "professional", "Hôpital de jour fictif L'Îlot"),
  role("Directrice d'école", "society", "discretion", "Institut fictif Saint-Exemple"),
  role("Agent du CPAS", "society", "professional", "CPAS fictif de Belle-Fable"),
  role("Aide familiale", "support", "discretion", "Aide fictive Coup de Main"),
  role("Coach sportif", "support", "discretion", "Club fictif Les Hérons"),
  role("Inspectrice de police", "society", "differentMission", "Zone de police fictive"),
];

export const requesters = [
  "assistante sociale",
  "mère",
  "médecin généraliste",
  "directrice d'école",
  "la personne elle-même",
  "psychologue",
] as const;

export const reasons = [
  "Les services se relaient sans se parler et la situation s'enlise depuis l'automne.",
  "Retour d'hospitalisation prévu sans que personne ne sache qui fait quoi à la maison.",
  "Plus d'école depuis trois mois ; les parents sont épuisés et le disent.",
  "Le logement est insalubre et le propriétaire menace d'expulsion ; la santé s'en ressent.",
  "Quatre projets en parallèle, aucun ne tient compte des autres.",
  "La grand-mère porte tout, elle sera opérée au printemps.",
] as const;

export const attempts = [
  "Hôpital de jour, arrêté après trois semaines",
  "Aide à domicile refusée par la famille",
  "Suivi psychologique, deux séances",
  "Contrat avec l'école, jamais relu",
  "Médiation de dettes interrompue",
] as const;

export const needs = [
  "dormir la nuit",
  "avoir une seule personne à appeler",
  "retrouver une place à l'école",
  "un logement sans humidité",
  "que les rendez-vous soient le matin",
  "comprendre les courriers",
  "souffler un week-end par mois",
] as const;

export const demands = [
  "« Je veux qu'on arrête de parler de moi sans moi. »",
  "« Une seule réunion, et que je parle en premier. »",
  "« Que quelqu'un appelle l'école, parce que moi je n'ose plus. »",
  "« Je veux rester chez moi, mais pas toute seule. »",
  "« Qu'on me dise les choses clairement, même les mauvaises. »",
] as const;

export const strengths = [
  "le dessin",
  "la patience avec les plus petits",
  "connaît tous les bus par cœur",
  "les chevaux",
  "garde contact avec son ancienne institutrice",
] as const;

export const meetingPlaces = [
  "Salle fictive des Tilleuls",
  "Chez la personne, dans la cuisine",
  "Maison de quartier fictive, côté jardin",
  "Bureau fictif du réseau",
] as const;

export const agendaItems = [
  "La parole à la personne",
  "Ce qui va mieux",
  "Le logement",
  "L'école et les journées",
  "La santé et les soins",
  "Qui fait quoi, et pour quand",
] as const;

export const statements = [
  "On s'est croisés sans se voir, il faut un seul tableau.",
  "Je peux venir le mardi, pas plus, mais je tiendrai parole.",
  "Le traitement est le même depuis juin, il faut le revoir.",
  "À la maison, c'est surtout le soir que c'est difficile.",
  "L'école est prête à un horaire allégé jusqu'à Pâques.",
] as const;

export const agreements = [
  "Une seule prescriptrice jusqu'en juin",
  "Un tableau commun, affiché dans la cuisine",
  "Pas de décision sans en parler d'abord avec la personne",
  "On se rappelle tous les quinze jours",
] as const;

export const divergences = [
  "La fréquence des visites : la famille en veut moins, le service davantage",
  "Reprendre l'école tout de suite ou après l'été",
] as const;

export const decisions = [
  "Reprise progressive, deux matinées par semaine",
  "Demande d'aide familiale trois fois par semaine",
  "Un seul interlocuteur pour les courriers du propriétaire",
  "Revoir le traitement avec le médecin généraliste",
  "Introduire une demande d'intervention financière",
] as const;

export const objectives = [
  {
    label: "Dormir la nuit sans téléphone",
    lifeDomain: "santé",
    levels: ["aucune nuit", "une nuit sur sept", "quatre nuits", "six nuits", "toutes les nuits"],
  },
  {
    label: "Retourner à l'école sans être malade le matin",
    lifeDomain: "école",
    levels: ["jamais", "dans la cour", "deux matinées", "quatre matinées", "horaire complet"],
  },
  {
    label: "Un logement où l'on peut rester",
    lifeDomain: "logement",
    levels: ["expulsion", "bail menacé", "bail maintenu", "travaux faits", "nouveau logement"],
  },
  {
    label: "Que les adultes se mettent d'accord avant d'en parler",
    lifeDomain: "entourage",
    levels: ["chaque semaine", "deux fois par mois", "une seule voix", "tableau tenu", "réunion"],
  },
  {
    label: "Des journées qui ont un rythme",
    lifeDomain: "activités",
    levels: ["aucun", "un jour sur cinq", "trois jours", "quatre jours", "toute la semaine"],
  },
] as const;

export const actions = [
  "Appeler le propriétaire et confirmer par écrit",
  "Accompagner au premier rendez-vous chez le médecin",
  "Tenir le tableau hebdomadaire d'une page",
  "Chercher un tuteur scolaire deux heures par semaine",
  "Demander le dossier de l'ancienne école",
  "Mettre en place l'aide familiale",
  "Inscrire à l'équithérapie du mercredi",
  "Relire ensemble les courriers de la mutuelle",
  "Organiser un week-end de répit",
  "Vérifier le droit au tarif social",
] as const;

export const channels = ["téléphone", "visite", "courriel", "en réunion"] as const;

export const followUps = [
  "Trois arrivées à l'heure sur quatre, et un dessin offert à l'éducateur.",
  "La tante reprend le relais le jeudi ; contente que ce soit écrit.",
  "Pas de réponse depuis deux semaines, on passera à domicile.",
  "Le propriétaire accepte d'attendre la fin du mois.",
  "Nuit difficile, mais le plan de sécurité a servi et a tenu.",
  "Rendez-vous manqué chez le dentiste, nouvelle date demandée.",
] as const;

export const feedbacks = [
  "Mon nom complet était sur le tableau dans le couloir.",
  "J'aimerais que la prochaine réunion soit plus courte.",
  "On ne m'a pas rappelé comme promis.",
  "Merci d'avoir commencé par moi.",
] as const;

export const fundingLabels = [
  ["Équithérapie, séances individuelles", 4500],
  ["Interprète en réunion", 9650],
  ["Tuteur scolaire à domicile", 3625],
  ["Week-end de répit", 39_000],
  ["Trajets en taxi social", 1840],
] as const;
