import type { PaperLanguage } from "./paper-kind.ts";
import {
  frenchMonths,
  jargon,
  knownWords,
  namesOfTheReader,
  professions,
} from "./plain-lexicon.ts";

/** What makes a text hard to read. The page says each in a sentence. */
type PlainRule =
  | "longSentence"
  | "abbreviation"
  | "figures"
  | "sign"
  | "jargon"
  | "longWord"
  | "aboutReader"
  | "doubleNegation"
  | "passive";

export interface PlainFinding {
  readonly rule: PlainRule;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  /** As it stands there; of a long sentence, its first words. */
  readonly found: string;
  /** What to write instead, where the lexicon knows. */
  readonly proposal: string | null;
  /** Words of a long sentence; of the others, null. */
  readonly words: number | null;
}

export interface PlainReading {
  readonly language: PaperLanguage;
  /** Who speaks: the paper to the person (« vous »), or the person (« je »). */
  readonly voice: "toReader" | "byReader";
  /** What the person is called: in a text to them, or by them, they are not spoken about. */
  readonly readerNames: ReadonlyArray<string>;
}

/** More than this in one sentence is hard to hold (the advice for easy reading is ten to fifteen). */
export const MOST_WORDS = 15;
/** A longer word is looked up among those that everybody knows. */
const LONGEST_WORD = 11;

/**
 * What in a text is hard to read, in the order of the text: advice only. In French all rules; in Dutch and English the
 * length of sentences and abbreviations, as the lexicon is French.
 */
export const plainFindings = (
  text: string,
  { language, voice, readerNames }: PlainReading,
): ReadonlyArray<PlainFinding> => {
  const written = text.replaceAll(/['’]/gu, "’");
  const found = [
    ...longSentences(written),
    ...abbreviations(written),
    ...(language === "fr"
      ? [
          ...figures(written),
          ...signs(written),
          ...jargonIn(written),
          ...longWords(written),
          ...aboutReader(written, voice, readerNames),
          ...doubleNegations(written),
          ...passives(written),
        ]
      : []),
  ];
  return found.toSorted((a, b) => a.at - b.at);
};

/** « Pédopsychiatre » → « Pédopsychiatre (docteur pour le moral des jeunes) », where few know the word. */
export const explainedRole = (role: string): string => {
  const [word = ""] = role.match(WORD) ?? [];
  const meaning = professions.get(plainForm(word));
  return meaning === undefined ? role : role.replace(word, `${word} (${meaning})`);
};

/** What somebody is called every day, where the network says it beside their name: « Madame Ö. ». */
export const usualName = (name: string): string =>
  /\(\s*[«“"]\s*([^»”"]+?)\s*[»”"]\s*\)/u.exec(name)?.[1] ?? name;

const finding = (
  rule: PlainRule,
  at: number,
  found: string,
  proposal: string | null = null,
): PlainFinding => ({ rule, at, found, proposal, words: null });

// A full stop inside « 9.30 » or « p.ex. » ends nothing: only one before a space does.
const SENTENCE = /[^.!?…;\n]+(?:[.!?…;](?!\s|$|[»”"])[^.!?…;\n]*)*/gu;
const WORD = /\p{L}[\p{L}\p{M}’-]*/gu;

const longSentences = (text: string): ReadonlyArray<PlainFinding> =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length <= MOST_WORDS) return [];
    const at = index + sentence.search(/\S/u);
    const found = `${words.slice(0, 4).join(" ")}…`;
    return [{ rule: "longSentence" as const, at, found, proposal: null, words: words.length }];
  });

// Capitals in a row, with or without points, or a shortened word; « TOUT » or « UNE » only insists.
const abbreviations = (text: string): ReadonlyArray<PlainFinding> => [
  ...[
    ...text.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,5})(?![\p{L}\p{N}])/gu),
  ].flatMap(({ 0: found, index }) =>
    knownWords.has(plainForm(found)) || ROMAN.test(found)
      ? []
      : [finding("abbreviation", index, found)],
  ),
  ...[...text.matchAll(SHORTENED)].map(({ 0: found, index }) =>
    finding("abbreviation", index, found, shortened.get(found.toLowerCase()) ?? null),
  ),
];

const ROMAN = /^[IVX]+$/u;
const shortened: ReadonlyMap<string, string> = new Map([
  ["p.ex.", "par exemple"],
  ["p. ex.", "par exemple"],
  ["càd", "c’est-à-dire"],
  ["c-à-d", "c’est-à-dire"],
  ["c.-à-d.", "c’est-à-dire"],
  ["rdv", "rendez-vous"],
  ["tél.", "téléphone"],
  ["max.", "au plus"],
  ["min.", "au moins"],
]);
const SHORTENED =
  /(?<![\p{L}\p{N}])(?:p\. ?ex\.|c-à-d|c\.-à-d\.|càd|rdv|tél\.|max\.|min\.|etc\.|cf\.|i\.e\.|e\.g\.|bv\.|enz\.|d\.w\.z\.)(?![\p{L}\p{N}])/giu;

const figures = (text: string): ReadonlyArray<PlainFinding> =>
  [...text.matchAll(/(?<![\p{N}/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\p{N}/])/gu)].map(
    ({ 0: found, 1: day, 2: month, index }) => {
      const name = frenchMonths[Number(month) - 1];
      return finding("figures", index, found, name ? `${Number(day)} ${name}` : null);
    },
  );

const signs = (text: string): ReadonlyArray<PlainFinding> =>
  [...text.matchAll(/[<>≤≥+=%&×→]|(?<=\p{L}|\s)\/(?=\p{L}|\s)/gu)].map(({ 0: found, index }) =>
    finding("sign", index, found, signWords.get(found) ?? null),
  );

const signWords: ReadonlyMap<string, string> = new Map([
  ["<", "moins de"],
  ["≤", "au plus"],
  [">", "plus de"],
  ["≥", "au moins"],
  ["+", "et"],
  ["&", "et"],
  ["×", "fois"],
  ["/", "ou"],
  ["%", "sur cent"],
]);

const jargonIn = (text: string): ReadonlyArray<PlainFinding> => {
  const plain = sameLength(text);
  return [...jargon].flatMap(([words, proposal]) =>
    [...plain.matchAll(wholeWords(words))].map(({ index }) =>
      finding("jargon", index, text.slice(index, index + words.length), proposal),
    ),
  );
};

const longWords = (text: string): ReadonlyArray<PlainFinding> =>
  [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const word = written.replace(/^\p{L}{1,2}’/u, "");
    const at = index + written.length - word.length;
    const isLong = word.split("-").some((part) => part.length > LONGEST_WORD);
    const plain = plainForm(word);
    // A name is what it is.
    return !isLong || knownWords.has(plain) || jargon.has(plain) || isName(text, at)
      ? []
      : [finding("longWord", at, word)];
  });

/** With a capital, and not at the beginning of a sentence. */
const isName = (text: string, at: number): boolean =>
  /\p{Lu}/u.test(text.charAt(at)) && /[^.!?…:;\n«(\s]\s*$/u.test(text.slice(0, at));

const aboutReader = (
  text: string,
  voice: PlainReading["voice"],
  readerNames: ReadonlyArray<string>,
): ReadonlyArray<PlainFinding> => {
  const proposal = voice === "toReader" ? "vous" : "je";
  // « Je m’appelle Léo » is the one place where somebody says their own name.
  const names = readerNames.filter((name) => name.trim() !== "");
  return [...namesOfTheReader, ...names].flatMap((name) =>
    [...text.matchAll(wholeWords(name.replaceAll(/['’]/gu, "’")))].flatMap(({ 0: found, index }) =>
      /m’appelle\s+$/iu.test(text.slice(0, index))
        ? []
        : [finding("aboutReader", index, found, proposal)],
    ),
  );
};

const doubleNegations = (text: string): ReadonlyArray<PlainFinding> =>
  [...text.matchAll(DOUBLE_NEGATION)].map(({ 0: found, index }) =>
    finding("doubleNegation", index, found),
  );

// « ne … pas sans », « pas impossible », « ne … pas que … ne »: what is said twice is understood once.
const DOUBLE_NEGATION =
  /(?<!\p{L})(?:ne\s|n’)[^.!?;\n]{0,40}?(?<!\p{L})(?:pas|jamais|plus)\s+(?:[^.!?;,\n]{0,25}?(?<!\p{L})(?:sans|impossibles?|inutiles?|interdite?s?|incapables?)(?!\p{L})|(?:que|qu’)[^.!?;,\n]{0,25}?(?<!\p{L})(?:ne\s|n’)[^.!?;\n]{0,25}?(?<!\p{L})(?:pas|plus|jamais))/giu;

const passives = (text: string): ReadonlyArray<PlainFinding> =>
  [...text.matchAll(PASSIVE)].map(({ 0: found, index }) => finding("passive", index, found));

// « il a été décidé », « sera remis par »: nobody can be seen doing it.
const PASSIVE =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient|aura|auront|ayant)\s+été\s+\p{L}+(?:é|i|is|it|u|ert)(?:e|s|es)?|(?:est|sont|sera|seront)\s+\p{L}+(?:é|i|is|it|u|ert)(?:e|s|es)?\s+par)(?!\p{L})/giu;

const wholeWords = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?![\\p{L}\\p{N}])`,
    "giu",
  );

/** Without accents or capitals: a word as the lexicon has it. */
const plainForm = (word: string): string =>
  word
    .normalize("NFD")
    .replaceAll(/\p{M}|\./gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe");

/** The same, letter for letter in its place: what is found there stands there in the text. */
const sameLength = (text: string): string =>
  Array.from(text, (letter) => {
    const plain = letter.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join("");
