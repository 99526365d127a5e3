import * as z from "zod";
import { nameWords } from "./named-people.ts";

/** One word as it stands in a text. */
export const SpelledWord = z.string().min(1).max(100);

/** A word that the organiser taught Autour. */
export const LearnedWord = SpelledWord.refine((word) => /\p{L}/u.test(word) && !/\s/u.test(word));

/** How many words one vault keeps, and how many suggestions a menu shows. */
export const MAX_LEARNED_WORDS = 2000;
export const MAX_SUGGESTIONS = 5;

/**
 * The forms of a word of which one must be right; none for what is no word to check: numbers, codes, addresses, words in
 * capitals, single letters. An inclusive form is right when the word it starts with is, « directeur·rice·s », or the one
 * it makes: « tou·te·s ».
 */
export const formsToCheck = (word: string): ReadonlyArray<string> => {
  const typed = word.replaceAll("’", "'").replaceAll(/^['-]+|['-]+$/gu, "");
  if (isNoWord(typed)) return [];
  const [stem = typed, ...endings] = typed.split(INCLUSIVE_POINT);
  if (endings.length === 0) return inclusiveEndings.has(typed) ? [] : [typed];
  const isInclusive = endings.every((ending) => inclusiveEndings.has(ending));
  return isInclusive ? [stem, stem + endings.join(""), typed] : [typed];
};

/** Whether a word is one of Autour's own, whatever its case and plural. */
export const isJargon = (word: string): boolean => jargon.has(word.toLowerCase());

/** Whether it was taught: a word taught in small letters is right with a capital too, never the other way round. */
export const isLearned = (word: string, learned: ReadonlySet<string>): boolean => {
  const typed = word.replaceAll("’", "'");
  return learned.has(typed) || learned.has(typed.charAt(0).toLowerCase() + typed.slice(1));
};

/** Whether every word of a form belongs to a name that is known here: « d'Orvallémont ». `names` as `nameWords` gives them. */
export const isMadeOfNames = (word: string, names: ReadonlySet<string>): boolean =>
  nameWords(word).every((part) => elided.has(part) || names.has(part));

const INCLUSIVE_POINT = /[·•‧]/u;

const isNoWord = (word: string): boolean =>
  word.length < 2 ||
  /[\d@/\\_]|\p{L}\.\p{L}|:\/\//u.test(word) ||
  !/\p{L}/u.test(word) ||
  (/\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}{2}/u.test(word));

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** What follows the point of an inclusive form; a page may hand them over on their own. */
const inclusiveEndings = listed(
  `e es s x ne nes le les te tes se ses ve ves fe ère ères ière ières rice rices trice trices euse euses eresse eresses
  ale ales elle elles enne ennes iste istes`,
);

const elided = listed("d l s n t m j c qu");

/** Words of the seeds and of the screens that the dictionaries do not know. */
const jargon = listed(
  `casemanager casemanagers casemanagement co-construire co-construction co-construit co-construite désidérata désidératas
  helpdesk interfédéral interfédérale occm pré-clarification transmural transmuraux autour oeuvre oeuvres`,
);
