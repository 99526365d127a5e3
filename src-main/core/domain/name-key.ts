/**
 * A text as it is compared: without case or accents, œ as oe, ł as l, ß as ss. The same for « ŒUVRE », « Œuvre » and
 * « oeuvre »; given its own answer, it changes nothing.
 */
export const plainText = (text: string): string =>
  withoutMarks(text)
    // Up and down again: ß and SS, ı and I, ς and σ then meet.
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[æœøłđðþς]/g, (letter) => plainLetters[letter] ?? letter);

/** Whether every word that was typed stands somewhere in the text, whatever their case, accents and order. */
export const matchesWords = (text: string, typed: string): boolean => {
  const line = plainText(text);
  return plainText(typed)
    .split(/\s+/)
    .every((word) => line.includes(word));
};

/**
 * What two writings of one name have in common: its words as plain text, sorted, without punctuation or forms of address
 * (Dr, Mme, Me…). « Anaïs HŒRNAERT », « Hoernaert, Anais » and « Dr Anaïs  Hœrnaert » have the same. Two people may share
 * one too: it is a reason to ask, never an answer. Empty when nothing in the name is a letter or a digit.
 */
export const nameKey = (name: string): string => {
  const words = plainText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const named = words.filter((word) => !formsOfAddress.has(word));
  return (named.length > 0 ? named : words).toSorted().join(" ");
};

const withoutMarks = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "");

// What Unicode does not take apart into a letter and a mark.
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ς: "σ",
};

const formsOfAddress: ReadonlySet<string> = new Set([
  "dr",
  "docteur",
  "docteure",
  "prof",
  "pr",
  "m",
  "mr",
  "monsieur",
  "mme",
  "madame",
  "mlle",
  "me",
  "maitre",
]);
