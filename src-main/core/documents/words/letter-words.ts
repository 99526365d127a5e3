import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What stands around the text of a letter. Days and names are set already. */
interface LetterWords {
  readonly confidential: string;
  readonly confidentiality: string;
  readonly subject: string;
  readonly reference: string;
  /** `city` is null where the programme has no address. */
  readonly placeAndDate: (city: string | null, day: string) => string;
  /** The greeting of a letter that names nobody: whose copy it is is then greeted by name. */
  readonly greeting: string;
  /** Instead of what is not known yet; they fit behind « à ». */
  readonly hourToCome: string;
  readonly placeToCome: string;
  /** Sunday first. */
  readonly weekdays: ReadonlyArray<string>;
}

export const letterWords: Readonly<Record<PaperLanguage, LetterWords>> = {
  fr: {
    confidential: "Personnel et confidentiel",
    confidentiality: "Personnel et confidentiel.",
    subject: "Objet\u00A0:",
    reference: "Nos références",
    placeAndDate: (city, day) => (city === null ? `Le ${day}` : `${city}, le ${day}`),
    greeting: "Bonjour",
    hourToCome: "une heure qui vous sera précisée",
    placeToCome: "un lieu qui vous sera précisé",
    weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  },
  nl: {
    confidential: "Persoonlijk en vertrouwelijk",
    confidentiality: "Persoonlijk en vertrouwelijk.",
    subject: "Betreft:",
    reference: "Ons kenmerk",
    placeAndDate: (city, day) => (city === null ? day : `${city}, ${day}`),
    greeting: "Goedendag",
    hourToCome: "een uur dat u nog verneemt",
    placeToCome: "een plaats die u nog verneemt",
    weekdays: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
  },
  en: {
    confidential: "Personal and confidential",
    confidentiality: "Personal and confidential.",
    subject: "Subject:",
    reference: "Our reference",
    placeAndDate: (city, day) => (city === null ? day : `${city}, ${day}`),
    greeting: "Hello",
    hourToCome: "a time to be confirmed",
    placeToCome: "a place to be confirmed",
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  },
};

/** What the letter of information is called. */
export const informationHeadings: Readonly<Record<PaperLanguage, string>> = {
  fr: "Lettre d’information",
  nl: "Informatiebrief",
  en: "Information letter",
};
