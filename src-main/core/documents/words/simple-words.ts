import type { PaperLanguage } from "#domain/paper-kind.ts";
import type { participationManners } from "#domain/participation.ts";

/** The pictograms of `templates/simple.typ`. */
export type Pictogram = "calendar" | "place" | "people" | "speech" | "pencil" | "phone" | "tick";

type Manner = (typeof participationManners)[number];

/** What the papers of the version simplifiée say around what a dossier holds. Days, times and names are set already. */
export interface SimpleWords {
  /** Read aloud in the place of each. */
  readonly pictograms: Readonly<Record<Pictogram, string>>;
  /** From Sunday on. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly forYou: (name: string) => string;
  readonly day: (weekday: string, day: string) => string;
  readonly time: (time: string) => string;
  readonly changed: string;
  readonly question: string;
  readonly call: (name: string, phone: string) => string;
  readonly before: {
    readonly heading: string;
    readonly what: string;
    readonly whatText: ReadonlyArray<string>;
    readonly when: string;
    /** Before a line to write on. */
    readonly timeToCome: string;
    readonly where: string;
    readonly placeToCome: string;
    readonly who: string;
    readonly whoToCome: string;
    /** What the organiser does there. */
    readonly organises: string;
    readonly can: string;
    readonly manners: Readonly<Record<Manner, string>>;
    readonly chosen: Readonly<Record<Manner, string>>;
    readonly asked: (wishes: string) => string;
    readonly say: string;
    readonly notSay: string;
    readonly changeMind: ReadonlyArray<string>;
  };
  readonly after: {
    readonly heading: string;
    readonly meeting: string;
    readonly youCame: string;
    readonly youDidNotCome: string;
    readonly said: string;
    readonly reported: string;
    readonly observed: (name: string) => string;
    readonly decided: string;
    readonly decidedWithout: string;
    readonly agree: string;
    readonly yes: string;
    readonly no: string;
    readonly who: string;
    readonly you: string;
    readonly by: (day: string) => string;
    readonly noDay: string;
    readonly done: string;
    readonly think: string;
    readonly iAgree: string;
    readonly iDisagree: string;
    readonly change: string;
    readonly next: string;
    readonly noNext: string;
  };
}

// « Vous » for everybody, also under sixteen: the domain and the five seeds give no reason for « tu », and the letters of
// every programme say « vous » to the young person. Who knows them well says « tu » aloud; a paper that others read keeps
// the distance that respects. What the person fills in is said by them: « je ».
export const simpleWords: Readonly<Record<PaperLanguage, SimpleWords>> = {
  fr: {
    pictograms: {
      calendar: "Un calendrier",
      place: "Un lieu",
      people: "Des personnes",
      speech: "Des paroles",
      pencil: "Un crayon",
      phone: "Un téléphone",
      tick: "Une case cochée",
    },
    weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    forYou: (name) => `${name}, cette page est pour vous.`,
    day: (weekday, day) => `Le ${weekday} ${day}`,
    time: (time) => `À ${time}`,
    changed: "Ce qui a changé",
    question: "Une question\u00A0?",
    call: (name, phone) => `Appelez ${name}\u00A0: ${phone}`,
    before: {
      heading: "Ma réunion",
      what: "C’est quoi\u00A0?",
      whatText: [
        "C’est une réunion pour vous aider.",
        "Vous pouvez parler en premier.",
        "Ensemble, nous décidons qui fait quoi.",
      ],
      when: "Quand\u00A0?",
      timeToCome: "L’heure\u00A0:",
      where: "Où\u00A0?",
      placeToCome: "L’endroit\u00A0:",
      who: "Avec qui\u00A0?",
      whoToCome: "On vous dira qui vient.",
      organises: "organise la réunion",
      can: "Je peux",
      manners: {
        come: "venir",
        write: "écrire",
        sendSomeone: "envoyer quelqu’un",
        message: "envoyer un message",
      },
      chosen: {
        come: "Vous avez choisi de venir.",
        write: "Vous avez choisi d’écrire.",
        sendSomeone: "Vous avez choisi d’envoyer quelqu’un.",
        message: "Vous avez choisi d’envoyer un message.",
      },
      asked: (wishes) => `Vous avez demandé\u00A0: ${wishes}`,
      say: "Je veux dire",
      notSay: "Je ne veux pas parler de",
      changeMind: ["Vous pouvez changer d’avis.", "Même le jour de la réunion."],
    },
    after: {
      heading: "Après ma réunion",
      meeting: "La réunion",
      youCame: "Vous étiez là.",
      youDidNotCome: "Vous n’étiez pas là.",
      said: "Vous avez dit",
      reported: "Une autre personne l’a dit pour vous.",
      observed: (name) => `${name} l’a vu et l’a dit.`,
      decided: "Nous avons décidé",
      decidedWithout: "Ce qui est décidé",
      agree: "D’accord\u00A0?",
      yes: "oui",
      no: "non",
      who: "Qui fait quoi\u00A0?",
      you: "Vous",
      by: (day) => `Pour le ${day}.`,
      noDay: "Il n’y a pas encore de date.",
      done: "C’est fait.",
      think: "Ce que je pense",
      iAgree: "Je suis d’accord.",
      iDisagree: "Je ne suis pas d’accord.",
      change: "Je veux changer\u00A0:",
      next: "La prochaine réunion",
      noNext: "Il n’y a pas encore de date.",
    },
  },
  nl: {
    pictograms: {
      calendar: "Een kalender",
      place: "Een plaats",
      people: "Mensen",
      speech: "Woorden",
      pencil: "Een potlood",
      phone: "Een telefoon",
      tick: "Een aangekruist vakje",
    },
    weekdays: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
    forYou: (name) => `${name}, deze bladzijde is voor u.`,
    day: (weekday, day) => `Op ${weekday} ${day}`,
    time: (time) => `Om ${time}`,
    changed: "Wat er veranderd is",
    question: "Een vraag?",
    call: (name, phone) => `Bel ${name}: ${phone}`,
    before: {
      heading: "Mijn vergadering",
      what: "Wat is het?",
      whatText: [
        "Het is een vergadering om u te helpen.",
        "U mag als eerste spreken.",
        "Samen beslissen we wie wat doet.",
      ],
      when: "Wanneer?",
      timeToCome: "Het uur:",
      where: "Waar?",
      placeToCome: "De plaats:",
      who: "Met wie?",
      whoToCome: "We zeggen u nog wie er komt.",
      organises: "organiseert de vergadering",
      can: "Ik kan",
      manners: {
        come: "komen",
        write: "schrijven",
        sendSomeone: "iemand sturen",
        message: "een bericht sturen",
      },
      chosen: {
        come: "U koos om te komen.",
        write: "U koos om te schrijven.",
        sendSomeone: "U koos om iemand te sturen.",
        message: "U koos om een bericht te sturen.",
      },
      asked: (wishes) => `U vroeg: ${wishes}`,
      say: "Ik wil zeggen",
      notSay: "Ik wil niet praten over",
      changeMind: ["U mag zich bedenken.", "Ook op de dag zelf."],
    },
    after: {
      heading: "Na mijn vergadering",
      meeting: "De vergadering",
      youCame: "U was erbij.",
      youDidNotCome: "U was er niet bij.",
      said: "U hebt gezegd",
      reported: "Iemand anders heeft het voor u gezegd.",
      observed: (name) => `${name} heeft het gezien en gezegd.`,
      decided: "Wij hebben beslist",
      decidedWithout: "Wat er beslist is",
      agree: "Akkoord?",
      yes: "ja",
      no: "nee",
      who: "Wie doet wat?",
      you: "U",
      by: (day) => `Tegen ${day}.`,
      noDay: "Er is nog geen datum.",
      done: "Dat is gedaan.",
      think: "Wat ik denk",
      iAgree: "Ik ga akkoord.",
      iDisagree: "Ik ga niet akkoord.",
      change: "Ik wil veranderen:",
      next: "De volgende vergadering",
      noNext: "Er is nog geen datum.",
    },
  },
  en: {
    pictograms: {
      calendar: "A calendar",
      place: "A place",
      people: "People",
      speech: "Words",
      pencil: "A pencil",
      phone: "A telephone",
      tick: "A ticked box",
    },
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    forYou: (name) => `${name}, this page is for you.`,
    day: (weekday, day) => `On ${weekday} ${day}`,
    time: (time) => `At ${time}`,
    changed: "What has changed",
    question: "A question?",
    call: (name, phone) => `Call ${name}: ${phone}`,
    before: {
      heading: "My meeting",
      what: "What is it?",
      whatText: [
        "It is a meeting to help you.",
        "You may speak first.",
        "Together we decide who does what.",
      ],
      when: "When?",
      timeToCome: "The time:",
      where: "Where?",
      placeToCome: "The place:",
      who: "With whom?",
      whoToCome: "We will tell you who is coming.",
      organises: "organises the meeting",
      can: "I can",
      manners: {
        come: "come",
        write: "write",
        sendSomeone: "send somebody",
        message: "send a message",
      },
      chosen: {
        come: "You chose to come.",
        write: "You chose to write.",
        sendSomeone: "You chose to send somebody.",
        message: "You chose to send a message.",
      },
      asked: (wishes) => `You asked: ${wishes}`,
      say: "I want to say",
      notSay: "I do not want to talk about",
      changeMind: ["You may change your mind.", "Even on the day itself."],
    },
    after: {
      heading: "After my meeting",
      meeting: "The meeting",
      youCame: "You were there.",
      youDidNotCome: "You were not there.",
      said: "You said",
      reported: "Somebody else said it for you.",
      observed: (name) => `${name} saw it and said it.`,
      decided: "We decided",
      decidedWithout: "What is decided",
      agree: "Do you agree?",
      yes: "yes",
      no: "no",
      who: "Who does what?",
      you: "You",
      by: (day) => `By ${day}.`,
      noDay: "There is no date yet.",
      done: "It is done.",
      think: "What I think",
      iAgree: "I agree.",
      iDisagree: "I do not agree.",
      change: "I want to change:",
      next: "The next meeting",
      noNext: "There is no date yet.",
    },
  },
};
