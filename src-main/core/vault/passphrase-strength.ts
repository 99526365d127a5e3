import type { ZxcvbnFactory, ZxcvbnResult } from "@zxcvbn-ts/core";
import {
  isStrongEnough,
  type PassphraseStrength,
  type PassphraseWeakness,
  passphraseWeaknesses,
} from "#domain/vault.ts";

/**
 * How hard a phrase is to guess for who knows French words, names, habits, and the `context`: whose vault it is, where
 * they work. Weaknesses are what was found in it, in the order of `passphraseWeaknesses`.
 */
export const ratePassphrase = async (
  passphrase: string,
  context: ReadonlyArray<string>,
): Promise<PassphraseStrength> => {
  const estimator = await (loading ??= loadEstimator());
  // Its time grows fast with the length. What follows can only make a phrase harder to guess.
  const beginning = passphrase.normalize("NFKC").slice(0, RATED_CHARACTERS);
  const result = estimator.check(beginning, [PRODUCT, ...context.flatMap(contextWords)]);
  const bits = result.guessesLog10 * Math.log2(10);
  const isEnough = isStrongEnough(passphrase, bits);
  return { bits, isEnough, weaknesses: isEnough ? [] : weaknessesOf(result) };
};

const PRODUCT = "autour";
const RATED_CHARACTERS = 100;

let loading: Promise<ZxcvbnFactory> | undefined;

// Two megabytes of dictionaries, read only when somebody chooses a passphrase.
const loadEstimator = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Estimator }, common, french] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-fr"),
  ]);
  return new Estimator({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
};

/** A name as a whole and each of its words. */
const contextWords = (text: string): ReadonlyArray<string> => [
  text,
  ...text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2),
];

const weaknessesOf = ({ sequence }: ZxcvbnResult): ReadonlyArray<PassphraseWeakness> => {
  const found = new Set<PassphraseWeakness>(
    sequence.flatMap((match) => weaknessOf(match.pattern, String(match["dictionaryName"] ?? ""))),
  );
  // Every phrase gets harder with more words; it is the advice when nothing else is wrong with it.
  if (found.size === 0) found.add("short");
  return passphraseWeaknesses.filter((weakness) => found.has(weakness));
};

const weaknessOf = (pattern: string, dictionary: string): ReadonlyArray<PassphraseWeakness> => {
  switch (pattern) {
    case "dictionary":
      if (dictionary === "userInputs") return ["personal"];
      if (dictionary.startsWith("passwords")) return ["common"];
      return /^(?:first|last)names/.test(dictionary) ? ["name"] : [];
    case "date":
      return ["date"];
    case "spatial":
      return ["keyboard"];
    case "sequence":
    case "wordSequence":
      return ["sequence"];
    case "repeat":
      return ["repeat"];
    default:
      return [];
  }
};
