import type { PaperLanguage } from "#domain/paper-kind.ts";

/** What an agenda says of a meeting: whoever looks over a shoulder learns a number. */
export const calendarWords: Readonly<Record<PaperLanguage, (number: string) => string>> = {
  fr: (number) => `Réunion ${number}`,
  nl: (number) => `Vergadering ${number}`,
  en: (number) => `Meeting ${number}`,
};
