import type { PaperLanguage } from "#domain/paper-kind.ts";

/** The invitation's own words: what is to be noted in a diary, and who does what. Names are set already. */
interface InvitationWords {
  readonly heading: string;
  readonly day: string;
  readonly hour: string;
  readonly place: string;
  readonly answer: string;
  readonly toCome: string;
  readonly whoDoesWhat: string;
  readonly organises: string;
  readonly chairs: string;
  readonly you: string;
  readonly carries: string;
  readonly chairsText: (organiser: string, person: string) => string;
  readonly personText: (person: string) => string;
  readonly youText: (plan: string) => string;
  readonly carrierKnown: (name: string, carrier: string) => string;
  readonly carrierToCome: (carrier: string) => string;
  /** Where the programme says nothing of it in this language. */
  readonly organiserText: (isPartOfNetwork: boolean) => string;
  readonly afterwardsText: string;
}

export const invitationWords: Readonly<Record<PaperLanguage, InvitationWords>> = {
  fr: {
    heading: "Invitation",
    day: "Jour",
    hour: "Heure",
    place: "Lieu",
    answer: "Pour répondre",
    toCome: "à préciser",
    whoDoesWhat: "Qui fait quoi",
    organises: "Qui organise",
    chairs: "Qui anime",
    you: "Vous",
    carries: "Qui porte le plan ensuite",
    chairsText: (organiser, person) =>
      `${organiser} anime la rencontre, veille à ce que chacun soit entendu, ${person} d’abord, et relit les décisions avec vous avant la fin.`,
    personText: (person) => `${person} parle de sa situation avec ses propres mots.`,
    youText: (plan) =>
      `Vous dites ce que vous voyez et ce que vous pouvez faire, en gardant pour vous ce que votre secret ou votre discrétion demande. Ce à quoi chacun s’engage est écrit dans le ${plan}.`,
    carrierKnown: (name, carrier) => `${carrier}\u00A0: ${name}.`,
    carrierToCome: (carrier) => `${carrier}\u00A0: à désigner.`,
    organiserText: (isPartOfNetwork) =>
      isPartOfNetwork
        ? "Qui organise est l’un des partenaires et prend sur soi l’organisation de la rencontre."
        : "Qui organise ne fait pas partie du réseau déjà en place.",
    afterwardsText: "Le plan est suivi par la personne désignée.",
  },
  nl: {
    heading: "Uitnodiging",
    day: "Dag",
    hour: "Uur",
    place: "Plaats",
    answer: "Antwoorden",
    toCome: "nog te bepalen",
    whoDoesWhat: "Wie doet wat",
    organises: "Wie organiseert",
    chairs: "Wie leidt het gesprek",
    you: "U",
    carries: "Wie het plan daarna opvolgt",
    chairsText: (organiser, person) =>
      `${organiser} leidt het gesprek, zorgt ervoor dat iedereen gehoord wordt, ${person} eerst, en leest de beslissingen met u na voor het einde.`,
    personText: (person) => `${person} vertelt in eigen woorden hoe het gaat.`,
    youText: (plan) =>
      `U zegt wat u ziet en wat u kunt doen, en houdt voor u wat uw beroepsgeheim of uw discretie vraagt. Waartoe ieder zich verbindt, wordt opgeschreven in het ${plan}.`,
    carrierKnown: (name, carrier) => `${carrier}: ${name}.`,
    carrierToCome: (carrier) => `${carrier}: nog aan te duiden.`,
    organiserText: (isPartOfNetwork) =>
      isPartOfNetwork
        ? "Wie organiseert, is een van de partners en neemt de hele organisatie van het overleg op zich."
        : "Wie organiseert, maakt geen deel uit van het bestaande netwerk.",
    afterwardsText: "Het plan wordt opgevolgd door wie daarvoor is aangeduid.",
  },
  en: {
    heading: "Invitation",
    day: "Day",
    hour: "Time",
    place: "Place",
    answer: "To reply",
    toCome: "to be confirmed",
    whoDoesWhat: "Who does what",
    organises: "Who organises",
    chairs: "Who chairs",
    you: "You",
    carries: "Who carries the plan afterwards",
    chairsText: (organiser, person) =>
      `${organiser} chairs the meeting, makes sure that everyone is heard, ${person} first, and reads the decisions back to you before the end.`,
    personText: (person) => `${person} describes the situation in their own words.`,
    youText: (plan) =>
      `You say what you see and what you can do, and keep to yourself whatever your professional secrecy or discretion requires. What each of us undertakes to do is written in the ${plan}.`,
    carrierKnown: (name, carrier) => `${carrier}: ${name}.`,
    carrierToCome: (carrier) => `${carrier}: to be appointed.`,
    organiserText: (isPartOfNetwork) =>
      isPartOfNetwork
        ? "The organiser is one of the partners and takes care of everything the meeting requires."
        : "The organiser is not part of the network that is already in place.",
    afterwardsText: "Whoever is appointed keeps the plan going.",
  },
};
