import type { CaseFileId } from "#domain/case-file.ts";
import { knownNames } from "#domain/named-people.ts";
import { namesInDossier } from "#domain/paper-review.ts";
import type { InterfaceLanguage } from "#domain/preference-choices.ts";
import { err, ok, type Result } from "#domain/result.ts";
import {
  formsToCheck,
  isJargon,
  isLearned,
  isMadeOfNames,
  MAX_LEARNED_WORDS,
  MAX_SUGGESTIONS,
} from "#domain/spelling.ts";
import type { DbDep, ReadDb } from "../db/db.ts";
import { readContacts } from "../db/queries/contacts.ts";
import { readDefinitions } from "../db/queries/programmes.ts";
import { changeVaultSettings, readVaultSettings } from "../db/queries/vault-settings.ts";
import type { Speller, SpellingDictionary } from "../spelling/speller.ts";
import { readDossier } from "./dossier.ts";

export interface SpellerDep {
  readonly speller: Speller;
}

/** Where a word stands: in which language the page speaks, and in which dossier, if any. */
interface Place {
  readonly language: InterfaceLanguage;
  readonly caseFileId: CaseFileId | null;
}

/**
 * The words that are right neither in French nor in the language of the page, and are no name, no word of Autour's own
 * and none that was taught.
 */
export const findMisspelled = async (
  { db, speller }: DbDep & SpellerDep,
  { words, language, caseFileId }: Place & { readonly words: ReadonlyArray<string> },
): Promise<ReadonlyArray<string>> => {
  const dictionaries = await dictionariesFor(speller, language);
  const doubtful = [...new Set(words)].filter(
    (word) => !isJargon(word) && !isRightIn(dictionaries, formsToCheck(word)),
  );
  if (doubtful.length === 0) return [];
  const learned = new Set(readVaultSettings(db).learnedWords);
  const names = namesKnown(db, caseFileId);
  return doubtful.filter((word) => !isLearned(word, learned) && !isMadeOfNames(word, names));
};

/** At most five, the likeliest first: one word before two. */
export const suggestSpellings = async (
  { speller }: SpellerDep,
  { word, language }: Pick<Place, "language"> & { readonly word: string },
): Promise<ReadonlyArray<string>> => {
  const dictionaries = await dictionariesFor(speller, language);
  const typed = word.replaceAll("’", "'");
  const suggestions = alternately(dictionaries.map(({ suggest }) => suggest(typed)));
  const apart = (one: string) => Number(/[\s-]/u.test(one) && !/[\s-]/u.test(typed));
  return [...new Set(suggestions)]
    .toSorted((a, b) => apart(a) - apart(b))
    .slice(0, MAX_SUGGESTIONS)
    .map((one) => (word.includes("’") ? one.replaceAll("'", "’") : one));
};

/** Alphabetically. */
export const listLearnedWords = ({ db }: { readonly db: ReadDb }): ReadonlyArray<string> =>
  readVaultSettings(db).learnedWords;

/** Keeps a word in the vault; refused once there are as many as it holds. */
export const learnWord = (
  { db }: DbDep,
  word: string,
): Result<ReadonlyArray<string>, { readonly type: "DictionaryFull" }> =>
  db.transaction(
    (tx) => {
      const typed = word.replaceAll("’", "'");
      const { learnedWords } = readVaultSettings(tx);
      if (learnedWords.includes(typed)) return ok(learnedWords);
      if (learnedWords.length >= MAX_LEARNED_WORDS) return err({ type: "DictionaryFull" });
      const next = [...learnedWords, typed].toSorted((a, b) => a.localeCompare(b, "fr"));
      return ok(changeVaultSettings(tx, { learnedWords: next }).learnedWords);
    },
    { behavior: "immediate" },
  );

export const forgetWord = ({ db }: DbDep, word: string): ReadonlyArray<string> =>
  db.transaction(
    (tx) => {
      const { learnedWords } = readVaultSettings(tx);
      if (!learnedWords.includes(word)) return learnedWords;
      return changeVaultSettings(tx, {
        learnedWords: learnedWords.filter((one) => one !== word),
      }).learnedWords;
    },
    { behavior: "immediate" },
  );

/** French is the language of the work, also where the screens speak another. */
const dictionariesFor = (
  speller: Speller,
  language: InterfaceLanguage,
): Promise<ReadonlyArray<SpellingDictionary>> =>
  Promise.all([...new Set<InterfaceLanguage>(["fr", language])].map(speller.dictionaryOf));

const isRightIn = (
  dictionaries: ReadonlyArray<SpellingDictionary>,
  forms: ReadonlyArray<string>,
): boolean =>
  forms.length === 0 ||
  forms.some((form) => dictionaries.some((dictionary) => dictionary.isRight(form)));

/** Read anew for each question that a dictionary leaves open: nobody is underlined who was just noted. */
const namesKnown = (db: ReadDb, caseFileId: CaseFileId | null): ReadonlySet<string> => {
  const dossier = caseFileId === null ? undefined : readDossier(db, caseFileId);
  const others = knownNames([
    ...readContacts(db).flatMap(({ contact }) => [contact.name, contact.organisation]),
    ...readDefinitions(db).flatMap(({ name, network, words }) => [
      name,
      network,
      ...Object.values(words),
    ]),
  ]);
  const entities = [...(dossier ? namesInDossier(dossier).entities : []), ...others.entities];
  return new Set(entities.flatMap((entity) => [...entity]));
};

const alternately = (lists: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
};
