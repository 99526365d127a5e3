import type { Age, LocalDate } from "#domain/local-date.ts";

/** How a language sets dates, figures, lists and spaces. What a paper says in it stands in `words/`. */
export interface Language {
  /** What somebody wrote, with the spaces and apostrophes that its print wants; never a word changes. */
  readonly setText: (text: string) => string;
  /** A name or an address: identity keeps its own apostrophes. */
  readonly setName: (name: string) => string;
  /** « 10 février 2026 », « 10 februari 2026 », « 10 February 2026 ». */
  readonly formatDate: (date: LocalDate) => string;
  /** `16:15` → « 16 h 15 », « 16.15 uur », « 16:15 ». */
  readonly formatTime: (time: string) => string;
  /** Integer cents. */
  readonly formatCents: (cents: number) => string;
  readonly formatAge: (age: Age) => string;
  /** « a, b et c ». */
  readonly joinWords: (words: ReadonlyArray<string>) => string;
  /** « premier passage », « eerste traject », « first passage ». */
  readonly ordinalPassage: (number: number) => string;
  readonly capitalise: (text: string) => string;
  /** « le jeune » → « jeune », « de jongere » → « jongere ». */
  readonly withoutArticle: (nounWithArticle: string) => string;
}
