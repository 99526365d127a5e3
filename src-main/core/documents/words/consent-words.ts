import type { Consent } from "#domain/consent.ts";
import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What is asked on one kind of subject; null where the dossier cannot know it: it is then written by hand. */
interface AskedWords {
  readonly title: string;
  readonly purpose: string | null;
  /** Where no member is named. */
  readonly recipients: string | null;
  readonly content: string | null;
}

interface ConsentWords {
  readonly heading: string;
  readonly formTitle: string;
  readonly intention: string;
  readonly purpose: string;
  readonly recipients: string;
  readonly content: string;
  readonly limits: string;
  readonly limitsOf: (name: string) => string;
  readonly yes: string;
  readonly withLimits: string;
  readonly no: string;
  readonly signatures: string;
  readonly signaturesIntro: string;
  readonly dated: string;
  readonly trustedPerson: string;
  readonly meetingIntention: string;
  readonly noteIntention: string;
  readonly noteContent: string;
  /** `plan` and `organiser` are said in the programme's words. */
  readonly asked: (names: {
    readonly plan: string;
    readonly organiser: string;
  }) => Readonly<Record<Consent["kind"], AskedWords>>;
}

export const consentWords: Readonly<Record<PaperLanguage, ConsentWords>> = {
  fr: {
    heading: "Formulaire de consentement",
    formTitle: "Ce que je décide",
    intention: "Ce que nous voulons faire",
    purpose: "Pourquoi",
    recipients: "Qui recevra des informations",
    content: "Lesquelles exactement",
    limits: "Mes limites",
    limitsOf: (name) => `Limites déjà dites par ${name}`,
    yes: "oui",
    withLimits: "oui, avec mes limites",
    no: "non",
    signatures: "Signatures",
    signaturesIntro:
      "J’ai lu ces pages, ou on me les a lues. J’ai pu poser mes questions. Je peux reprendre mon accord à tout moment.",
    dated: "Date\u00A0:",
    trustedPerson: "Personne de confiance",
    meetingIntention:
      "Organiser une concertation\u00A0: une rencontre autour d’une table, avec vous, des personnes qui comptent pour vous et des professionnels qui vous accompagnent.",
    noteIntention: "Envoyer la note de synthèse de la rencontre.",
    noteContent:
      "Ce qui s’est dit et décidé à la rencontre, avec le plan. Rien d’autre de votre dossier.",
    asked: ({ plan, organiser }) => ({
      participate: {
        title: "La rencontre",
        purpose: `Chercher ensemble comment avancer, et l’écrire dans le ${plan}\u00A0: qui fait quoi, quand et comment.`,
        recipients: null,
        content:
          "Votre prénom, le jour, l’heure et le lieu de la rencontre. Pendant la rencontre\u00A0: ce que vous y dites, et ce dont vous acceptez que l’on parle.",
      },
      share: {
        title: "Partager des informations",
        purpose: `Que chacun puisse faire sa part du ${plan}.`,
        recipients: "Les personnes qui prennent part à la rencontre.",
        content: null,
      },
      invite: {
        title: "Inviter quelqu’un",
        purpose: "Que cette personne puisse prendre part à la rencontre.",
        recipients: "La personne invitée, et elle seule.",
        content:
          "Votre prénom, le jour, l’heure et le lieu de la rencontre. Rien d’autre avant la rencontre.",
      },
      retain: {
        title: "Garder un dossier",
        purpose: "Suivre le plan, et pouvoir dire plus tard ce qui a été convenu.",
        recipients: `Personne d’autre que ${organiser}.`,
        content: "Les notes et les papiers de votre dossier.",
      },
      contact: {
        title: "Prendre contact avec vous",
        purpose: "Convenir avec vous de la suite.",
        recipients: `Personne d’autre que ${organiser}.`,
        content: "Vos coordonnées\u00A0: téléphone, e-mail, adresse.",
      },
      other: { title: "Autre demande", purpose: null, recipients: null, content: null },
    }),
  },
  nl: {
    heading: "Toestemmingsformulier",
    formTitle: "Wat ik beslis",
    intention: "Wat we willen doen",
    purpose: "Waarom",
    recipients: "Wie informatie zal krijgen",
    content: "Welke informatie precies",
    limits: "Mijn grenzen",
    limitsOf: (name) => `Grenzen die ${name} al heeft aangegeven`,
    yes: "ja",
    withLimits: "ja, binnen mijn grenzen",
    no: "nee",
    signatures: "Handtekeningen",
    signaturesIntro:
      "Ik heb deze bladzijden gelezen, of ze werden mij voorgelezen. Ik kon mijn vragen stellen. Ik kan mijn toestemming op elk moment intrekken.",
    dated: "Datum:",
    trustedPerson: "Vertrouwenspersoon",
    meetingIntention:
      "Een overleg organiseren: een gesprek rond de tafel met u, mensen die voor u belangrijk zijn en hulpverleners die u begeleiden.",
    noteIntention: "Het verslag van het overleg versturen.",
    noteContent:
      "Wat op het overleg gezegd en beslist is, met het plan. Niets anders uit uw dossier.",
    asked: ({ plan, organiser }) => ({
      participate: {
        title: "Het overleg",
        purpose: `Samen zoeken hoe het verder kan, en dat opschrijven in het ${plan}: wie doet wat, wanneer en hoe.`,
        recipients: null,
        content:
          "Uw voornaam, de dag, het uur en de plaats van het overleg. Tijdens het overleg: wat u er zelf zegt, en waarover u wilt dat er gesproken wordt.",
      },
      share: {
        title: "Informatie delen",
        purpose: `Zodat ieder zijn deel van het ${plan} kan doen.`,
        recipients: "De mensen die aan het overleg deelnemen.",
        content: null,
      },
      invite: {
        title: "Iemand uitnodigen",
        purpose: "Zodat die persoon aan het overleg kan deelnemen.",
        recipients: "Alleen de persoon die uitgenodigd wordt.",
        content:
          "Uw voornaam, de dag, het uur en de plaats van het overleg. Niets anders vóór het overleg.",
      },
      retain: {
        title: "Een dossier bewaren",
        purpose: "Het plan opvolgen, en later kunnen zeggen wat er is afgesproken.",
        recipients: `Niemand anders dan ${organiser}.`,
        content: "De notities en de documenten van uw dossier.",
      },
      contact: {
        title: "Contact met u opnemen",
        purpose: "Met u afspreken hoe het verdergaat.",
        recipients: `Niemand anders dan ${organiser}.`,
        content: "Uw contactgegevens: telefoon, e-mail, adres.",
      },
      other: { title: "Andere vraag", purpose: null, recipients: null, content: null },
    }),
  },
  en: {
    heading: "Consent form",
    formTitle: "What I decide",
    intention: "What we want to do",
    purpose: "Why",
    recipients: "Who will receive information",
    content: "Exactly which information",
    limits: "My limits",
    limitsOf: (name) => `Limits already stated by ${name}`,
    yes: "yes",
    withLimits: "yes, within my limits",
    no: "no",
    signatures: "Signatures",
    signaturesIntro:
      "I have read these pages, or they were read to me. I was able to ask my questions. I can take my agreement back at any time.",
    dated: "Date:",
    trustedPerson: "Trusted person",
    meetingIntention:
      "Organise a meeting around a table with you, people who matter to you and professionals who support you.",
    noteIntention: "Send the summary note of the meeting.",
    noteContent:
      "What was said and decided at the meeting, with the plan. Nothing else from your file.",
    asked: ({ plan, organiser }) => ({
      participate: {
        title: "The meeting",
        purpose: `To look for a way forward together and write it down in the ${plan}: who does what, when and how.`,
        recipients: null,
        content:
          "Your first name, and the day, time and place of the meeting. During the meeting: what you say yourself, and what you agree may be talked about.",
      },
      share: {
        title: "Sharing information",
        purpose: `So that everyone can do their part of the ${plan}.`,
        recipients: "The people who take part in the meeting.",
        content: null,
      },
      invite: {
        title: "Inviting someone",
        purpose: "So that this person can take part in the meeting.",
        recipients: "Only the person who is invited.",
        content:
          "Your first name, and the day, time and place of the meeting. Nothing else before the meeting.",
      },
      retain: {
        title: "Keeping a file",
        purpose: "To follow the plan, and to be able to say later what was agreed.",
        recipients: `Nobody but ${organiser}.`,
        content: "The notes and papers of your file.",
      },
      contact: {
        title: "Contacting you",
        purpose: "To agree with you on what comes next.",
        recipients: `Nobody but ${organiser}.`,
        content: "Your contact details: telephone, e-mail, address.",
      },
      other: { title: "Another request", purpose: null, recipients: null, content: null },
    }),
  },
};
