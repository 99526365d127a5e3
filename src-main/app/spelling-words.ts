/** What the menu under a misspelled word says beside the suggestions. */
export interface SpellingWords {
  readonly noSuggestion: string;
  readonly learn: string;
}

/** In the language of a tag such as "nl"; French for one that Autour does not speak. */
export const spellingWordsOf = (spoken: string): SpellingWords =>
  spoken === "nl" || spoken === "en" ? words[spoken] : words.fr;

const words = {
  fr: { noSuggestion: "Aucune proposition", learn: "Ajouter au dictionnaire" },
  nl: { noSuggestion: "Geen suggesties", learn: "Toevoegen aan het woordenboek" },
  en: { noSuggestion: "No suggestions", learn: "Add to dictionary" },
} as const satisfies Record<string, SpellingWords>;
