import * as z from "zod";
import type { CaseFile } from "./case-file.ts";
import { type LetterId, letterIds, LetterWording } from "./letter.ts";
import { plainText } from "./name-key.ts";
import { paperLanguages, type PaperKind, type PaperLanguage } from "./paper-kind.ts";
import type { Programme, ProgrammeWords } from "./programme.ts";
import { standardLetters, standardWords, type TranslatedLetterId } from "./standard-letters.ts";

/** The text of one letter as it was edited for one dossier, in one language. */
export const LetterText = z.strictObject({
  letter: z.enum(letterIds),
  language: z.enum(paperLanguages),
  ...LetterWording.shape,
});
export type LetterText = z.infer<typeof LetterText>;

/** Which letter of the programme each paper is. */
const lettersOfPapers = {
  invitation: "invitation",
  informationLetter: "information",
  meetingWithoutYou: "meetingWithoutYou",
  consentForm: "consent",
  redirectionLetter: "redirection",
} as const satisfies Partial<Record<PaperKind, LetterId>>;
export type LetterKind = keyof typeof lettersOfPapers;

export const isLetterKind = (kind: PaperKind): kind is LetterKind => kind in lettersOfPapers;

export const letterOf = (kind: LetterKind): LetterId => lettersOfPapers[kind];

/** Edited for this dossier, written in its programme, or the translation that ships with Autour. */
type LetterSource = "dossier" | "programme" | "standard";

export interface LetterInForce extends LetterWording {
  readonly source: LetterSource;
}

/** The text a letter goes out with. Null: it is not written in that language. */
export const letterInForce = (
  {
    programme,
    letterTexts,
  }: {
    readonly programme: Pick<Programme, "letters">;
    readonly letterTexts: ReadonlyArray<LetterText>;
  },
  letter: LetterId,
  language: PaperLanguage,
): LetterInForce | null => {
  const edited = letterTexts.find((one) => one.letter === letter && one.language === language);
  return edited
    ? { subject: edited.subject, body: edited.body, source: "dossier" }
    : letterOfProgramme(programme, letter, language);
};

/** The text a letter starts from and can go back to: the programme's, else Autour's own translation. */
export const letterOfProgramme = (
  { letters }: Pick<Programme, "letters">,
  letter: LetterId,
  language: PaperLanguage,
): LetterInForce | null => {
  const written = letters.find(({ id }) => id === letter);
  if (!written) return null;
  const { subject, body } = written;
  if (language === "fr") return { subject, body, source: "programme" };
  const translation = written.translations?.[language];
  if (translation) return { ...translation, source: "programme" };
  return isTranslated(letter) ? { ...standardLetters[language][letter], source: "standard" } : null;
};

/** Whether a letter is written in Dutch and English too (domain 5). */
export const isTranslated = (letter: LetterId): letter is TranslatedLetterId =>
  letter in standardLetters.nl;

/** The programme's words in the language of a paper. */
export const wordsIn = (
  { words, translations, carrierRole }: Pick<Programme, "words" | "translations" | "carrierRole">,
  language: PaperLanguage,
): ProgrammeWords => {
  if (language === "fr") return words;
  const standard = standardWords[language];
  return translations?.[language]?.words ?? { ...standard, carrier: standard.carrier[carrierRole] };
};

/** Whether a subject gives away whom the letter is about: a subject is neutral (domain 3). */
export const doesNamePerson = (
  subject: string,
  {
    person,
  }: { readonly person: Pick<CaseFile["person"], "usualName" | "familyName" | "givenNames"> },
): boolean => {
  const words = new Set(wordsOf(subject));
  return [person.usualName, person.familyName, person.givenNames]
    .flatMap(wordsOf)
    .some((name) => name.length > 1 && words.has(name));
};

/** The other texts, and this one where it is not what the letter says anyway. */
export const withLetterText = (
  texts: ReadonlyArray<LetterText>,
  edited: LetterText,
  programme: Pick<Programme, "letters">,
): LetterText[] => {
  const standard = letterOfProgramme(programme, edited.letter, edited.language);
  const others = withoutLetterText(texts, edited);
  const isStandard = standard?.subject === edited.subject && standard.body === edited.body;
  return isStandard ? others : [...others, edited];
};

export const withoutLetterText = (
  texts: ReadonlyArray<LetterText>,
  { letter, language }: Pick<LetterText, "letter" | "language">,
): LetterText[] => texts.filter((one) => one.letter !== letter || one.language !== language);

const wordsOf = (text: string): ReadonlyArray<string> =>
  plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
