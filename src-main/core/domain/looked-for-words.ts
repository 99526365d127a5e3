import { nameWords } from "./named-people.ts";

export const isLong = (word: string): boolean => word.length > 2;

/** Singular and masculine of most words: « opérations » and « opération » have the same. */
export const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:es|s|x|e)$/u, "") : word;

export const significantWords = (text: string): ReadonlyArray<string> =>
  nameWords(text)
    .filter((word) => word.length > 3 && !commonWords.has(word))
    .map(stem);

/**
 * The words of a sentence that answer to what is looked for, as they stand in it: all of one or two, at least half and two
 * of more. Null when they do not stand together in it.
 */
export const wordsTogether = (sentence: string, looked: ReadonlyArray<string>): string | null => {
  const wanted = new Set(looked);
  if (wanted.size === 0) return null;
  const matches = (sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) =>
    nameWords(word).some((one) => wanted.has(stem(one))),
  );
  const count = new Set(matches.flatMap((word) => nameWords(word).map(stem))).size;
  const needed = wanted.size < 3 ? wanted.size : Math.max(2, Math.ceil(wanted.size / 2));
  return count < needed ? null : [...new Set(matches)].join(" … ");
};

/** What follows « pas », « sauf », « non » in the limits of an answer, as far as it is somebody or a service. */
export const exceptionsIn = (limits: string): ReadonlyArray<string> =>
  [
    ...limits.matchAll(
      /(?<!\p{L})(?:pas|sauf|non|excepté|hors|niet|behalve)\s+((?:à|au|aux|pour|avec|chez|par|voor|met)?\s*(?:le|la|les|l['’]|mon|ma|mes|son|sa|ses|de|het)\s*\p{L}+)/giu,
    ),
  ].map(([, words = ""]) => words);

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const commonWords = listed(
  `avec dans pour sans sous leur leurs elle elles nous vous mais donc avoir etre fait faire parler parle question questions
  sujet sujets aborder evoquer mentionner discuter surtout propos concernant autour chez entre cette celui ceux celle tout
  tous toute toutes plus moins tres aussi meme quand comme apres avant pendant depuis encore deja chose choses ainsi jamais
  rien trop bien voor niet over haar zijn naar door with about from that this`,
);

/** What is done with what a consent is about; stems. */
export const aboutConsents = new Set(
  nameWords(
    `inviter partager partage transmettre transmission informer information informations contacter contact communiquer
    communication échanger échange donner envoyer recontacter recontactée concertation dispositif données dossier présence
    personnes personne mettre courant`,
  ).map(stem),
);
